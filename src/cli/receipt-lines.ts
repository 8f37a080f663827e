import type { CivilDate } from '../model/civil-date.ts';
import { countBySeverity, type Finding } from '../model/finding.ts';
import { type Plan, unitById } from '../model/plan.ts';
import type { RegisterEvent } from '../model/register.ts';
import type { Period } from '../model/reporting.ts';
import { findingsAsJson, findingsAsText } from '../render/findings.ts';
import { oneLine } from '../text/safe-for-terminal.ts';
import { currentPeriod } from './choose.ts';
import type { Invocation } from './command.ts';
import type { Told } from './intake.ts';
import { labelsOf } from './labels.ts';
import type { Outcome } from './outcome.ts';
import { viewOf } from './period-view.ts';
import { containerJson, containerLine, lineOf, skippedLines, skippedOf } from './receipt-recorded.ts';
import type { Papers } from './receive-paper.ts';
import type { Item } from './receiving.ts';
import { isSecret } from './secret-files.ts';
import { orderFindings, replacements } from './version-order.ts';
import type { Workspace } from './workspace.ts';

type Same = Extract<Item, { kind: 'same' }>;

interface Receipt {
  readonly items: readonly Item[];
  readonly told: Told;
  /** The day the clerk says the files arrived. */
  readonly arrived?: CivilDate;
  /** What edXML messages withdraw or replace and the register does not know. */
  readonly findings: readonly Finding[];
  /** Documents without a file. */
  readonly papers: Papers;
  /** Lines of the incoming book that are no unit's. */
  readonly passedOver: readonly number[];
  /** What the register held before. */
  readonly events: readonly RegisterEvent[];
  readonly recorded: readonly RegisterEvent[];
}

/** Units whose arrival day must be confirmed, because this file was recorded past the last on-time day without one. */
function unconfirmed(invocation: Invocation, workspace: Workspace, receipt: Receipt): readonly string[] {
  const periods = new Set(
    receipt.recorded.filter((e) => e.kind === 'received' && !e.arrived).map((e) => e.period),
  );
  return [...periods].flatMap((id) => {
    const period = workspace.plan.periods.find((p) => p.id === id);
    if (!period) return [];
    const events = [...receipt.events, ...receipt.recorded].filter((e) => e.period === id);
    const touched = new Set(receipt.recorded.flatMap((e) => (e.kind === 'received' ? [e.unit] : [])));
    return viewOf(workspace, period, events, invocation.asOf)
      .standing.standings.filter((s) => s.kind === 'confirm-arrival' && touched.has(s.unit.id))
      .map((s) => s.unit.name);
  });
}

/** Periods that got something new. */
function periodsOf({ recorded }: Receipt): readonly string[] {
  const periods = new Set(recorded.filter((e) => e.kind === 'received').map((e) => e.period));
  return [...periods].toSorted();
}

function findingsOf(item: Item): readonly Finding[] {
  if (item.kind === 'gated') return item.gate.findings;
  return item.kind === 'container' ? item.file.findings : [];
}

function secretLeft(item: Item): boolean {
  return item.kind === 'gated' && isSecret(item.file);
}

function unitName(plan: Plan, event: RegisterEvent): string {
  const unit = 'unit' in event ? (event.unit ?? '') : '';
  return unitById(plan, unit)?.name ?? unit;
}

/** Of a regular period before the one that is wanted. */
function isEarlier(plan: Plan, period: string, wanted: Period): boolean {
  const own = plan.periods.find((p) => p.id === period);
  return own?.kind === 'regular' && wanted.kind === 'regular' && own.due < wanted.due;
}

/** Identical to a file on record: of an earlier period, the unit sent that period's file once more; where that was entered for another unit or period than now told, with the way back. */
function sameLine(
  item: Same,
  { told, plan, now }: { told: Told; plan: Plan; now: Period | undefined },
  texts: Invocation['texts'],
): string {
  const { event, path, first } = item;
  const file = oneLine(path);
  if (!event) return texts.sameFile({ file, id: texts.sameBatch({ file: oneLine(first ?? '') }) });
  const { id, period } = event;
  const wanted = told.period ?? now;
  if (wanted && isEarlier(plan, period, wanted))
    return texts.sameEarlier({ file, id, period, wanted: wanted.id, unit: unitName(plan, event) });
  const unit = 'unit' in event ? (event.unit ?? '') : '';
  const elsewhere =
    (told.period && told.period.id !== period) || (told.unit && unit !== '' && told.unit.id !== unit);
  if (!elsewhere) return texts.sameFile({ file, id });
  return texts.sameElsewhere({ file, id, period, unit: unitById(plan, unit)?.name ?? unit });
}

function countsOf({ items, recorded }: Receipt) {
  const received = recorded.filter((e) => e.kind === 'received');
  const containers = items.flatMap((i) => (i.kind === 'container' ? [i] : []));
  const broken = containers.flatMap((c) => c.file.findings.filter((f) => f.severity === 'error'));
  const refused = items.filter((i) => i.kind === 'gated' && i.gate.kind === 'refused');
  const files = items.filter((i) => i.kind !== 'skipped' && i.kind !== 'container');
  return {
    files: files.length + broken.length,
    data: received.filter((e) => e.form === 'data').length,
    documents: received.filter((e) => e.form === 'document').length,
    same: items.filter((i) => i.kind === 'same').length,
    refused: refused.length + broken.length,
  };
}

/** What was looked at and entered; of nothing looked at, no row of zeros. */
function summaryLines(
  { texts, args, dryRun }: Invocation,
  { items, papers }: Receipt,
  counts: ReturnType<typeof countsOf>,
): readonly string[] {
  const secret = items.filter(secretLeft).length;
  const kept = dryRun ? 0 : counts.refused - secret;
  if (counts.files > 0) return [texts.receiveSummary({ ...counts, secret, kept })];
  const entered = papers.events.length;
  const silent = !papers.known && papers.findings.length === 0;
  return [
    ...(args.length > 0 && !items.some((i) => i.kind === 'container') ? [texts.nothingInFolder] : []),
    ...(entered > 0 || (args.length === 0 && silent) ? [texts.papersRecorded({ count: entered })] : []),
  ];
}

/** What was passed over, what is left to do. */
function lastLines(
  invocation: Invocation,
  receipt: Receipt,
  toConfirm: readonly string[],
): readonly string[] {
  const { texts } = invocation;
  const { items, papers, passedOver } = receipt;
  const { known, ofRefused, findings } = papers;
  const outside = { count: passedOver.length, lines: passedOver.join(', ') };
  return [
    ...skippedLines(items, texts),
    ...(known ? [texts.paperKnown(known)] : []),
    ...(findings.length > 0 ? [texts.papersHeld({ count: findings.length })] : []),
    ...(ofRefused.length > 0
      ? [texts.rowsOfRefused({ count: ofRefused.length, lines: ofRefused.join(', ') })]
      : []),
    ...(passedOver.length > 0 ? [texts.csvPassedOver(outside)] : []),
    ...(toConfirm.length > 0 ? [texts.confirmArrivals({ units: toConfirm.join('; ') })] : []),
    ...(invocation.dryRun ? [texts.dryRunNothing] : []),
    ...periodsOf(receipt).map((period) => texts.nextCheck({ period })),
  ];
}

/** What the clerk reads after `receive`: each file once, refused ones with the reason, then counts. */
export function receiptOutcome(invocation: Invocation, workspace: Workspace, receipt: Receipt): Outcome {
  const { texts, lang, words, paint } = invocation;
  const { items, events, recorded } = receipt;
  const style = { lang, texts, words, all: true, paint };
  const containers = items.flatMap((i) => (i.kind === 'container' ? [i] : []));
  const before = { before: events, replaced: replacements(events, recorded) };
  const labels = labelsOf(items);
  const findings = [
    ...items.flatMap(findingsOf),
    ...orderFindings(events, recorded, (f) => (f ? labels.of(f) : texts.paperWord)),
    ...receipt.papers.findings,
    ...receipt.findings,
  ];
  const now = currentPeriod(workspace.plan, receipt.arrived ?? invocation.asOf);
  const toConfirm = unconfirmed(invocation, workspace, receipt);
  const counts = countsOf(receipt);
  const skipped = skippedOf(items).map(({ path, why }) => ({ file: path, why }));
  const lines = [
    ...containers.map((c) => containerLine(c, texts)),
    ...recorded
      .filter((e) => e.kind === 'received' || e.kind === 'revoked')
      .map((e) => lineOf(e, invocation, workspace, before)),
    ...items.flatMap((i) =>
      i.kind === 'same' ? [sameLine(i, { ...receipt, ...workspace, now }, texts)] : [],
    ),
    ...(findings.length > 0 ? ['', findingsAsText(findings, style)] : []),
    '',
    ...summaryLines(invocation, receipt, counts),
    ...lastLines(invocation, receipt, toConfirm),
  ];
  return {
    text: lines.join('\n').trimEnd(),
    json: {
      counts,
      ...(containers.length > 0 ? { containers: containers.map(containerJson) } : {}),
      recorded,
      ...(skipped.length > 0 ? { skipped } : {}),
      toConfirm,
      findings: findingsAsJson(findings, style),
    },
    exit: countBySeverity(findings).error > 0 ? 1 : 0,
  };
}
