import { type Period, unitById } from '../model/plan.ts';
import type { RegisterEvent } from '../model/register.ts';
import { countBySeverity, findingsAsJson, findingsAsText } from '../render/findings.ts';
import { safeForTerminal } from '../text/safe-for-terminal.ts';
import type { Invocation } from './command.ts';
import type { Outcome } from './outcome.ts';
import { viewOf } from './period-view.ts';
import type { Item } from './receiving.ts';
import type { Workspace } from './workspace.ts';

interface Receipt {
  readonly items: readonly Item[];
  /** What the register held before. */
  readonly events: readonly RegisterEvent[];
  readonly recorded: readonly RegisterEvent[];
  readonly fallback: Period;
}

function replacedBy(event: Extract<RegisterEvent, { kind: 'received' }>, before: readonly RegisterEvent[]) {
  return before.findLast(
    (e) =>
      e.kind === 'received' &&
      e.unit === event.unit &&
      e.period === event.period &&
      e.form === event.form &&
      e.file,
  );
}

function lineOf(
  event: RegisterEvent,
  invocation: Invocation,
  workspace: Workspace,
  before: readonly RegisterEvent[],
): string {
  const { texts } = invocation;
  if (event.kind !== 'received') return '';
  const unit = unitById(workspace.plan, event.unit)?.name ?? event.unit;
  const file = event.file ? safeForTerminal(event.file.name) : texts.paperWord;
  const arrived = event.arrived ? texts.day(event.arrived) : texts.noArrival;
  const old = event.file ? replacedBy(event, before) : undefined;
  const line = texts.receivedLine({
    file,
    unit,
    period: event.period,
    form: texts.forms[event.form],
    arrived,
  });
  return old && old.kind === 'received'
    ? `${line} ${texts.supersedes({ file: old.file?.name ?? '', id: old.id })}`
    : line;
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

/** Periods that got something new; where none did, the one at hand. */
function periodsOf({ recorded, fallback }: Receipt): readonly string[] {
  const periods = new Set(recorded.filter((e) => e.kind === 'received').map((e) => e.period));
  return periods.size > 0 ? [...periods].toSorted() : [fallback.id];
}

/** What the clerk reads after `receive`: each file once, refused ones with the reason, then counts. */
export function receiptOutcome(invocation: Invocation, workspace: Workspace, receipt: Receipt): Outcome {
  const { texts } = invocation;
  const style = {
    lang: invocation.lang,
    texts,
    words: invocation.words,
    all: false,
    paint: invocation.paint,
  };
  const received = receipt.recorded.filter((e) => e.kind === 'received');
  const refused = receipt.items.filter((i) => i.kind === 'gated' && i.gate.kind === 'refused');
  const findings = receipt.items.flatMap((i) => (i.kind === 'gated' ? i.gate.findings : []));
  const same = receipt.items.flatMap((i) => (i.kind === 'same' ? [i] : []));
  const toConfirm = unconfirmed(invocation, workspace, receipt);
  const counts = {
    files: receipt.items.length,
    data: received.filter((e) => e.form === 'data').length,
    documents: received.filter((e) => e.form === 'document').length,
    same: same.length,
    refused: refused.length,
  };
  const lines = [
    ...received.map((e) => lineOf(e, invocation, workspace, receipt.events)),
    ...same.map((i) => texts.sameFile({ file: safeForTerminal(i.path), id: i.event?.id ?? texts.sameBatch })),
    ...(findings.length > 0 ? ['', findingsAsText(findings, style)] : []),
    '',
    texts.receiveSummary(counts),
    ...(toConfirm.length > 0 ? [texts.confirmArrivals({ units: toConfirm.join('; ') })] : []),
    ...(invocation.dryRun ? [texts.dryRunNothing] : []),
    ...periodsOf(receipt).map((period) => texts.nextCheck({ period })),
  ];
  return {
    text: lines.join('\n'),
    json: { counts, recorded: receipt.recorded, toConfirm, findings: findingsAsJson(findings, style) },
    exit: countBySeverity(findings).error > 0 ? 1 : 0,
  };
}
