import type { Finding } from '../model/finding.ts';
import { unitById } from '../model/plan.ts';
import { type RegisterEvent, shownName } from '../model/register.ts';
import type { Period } from '../model/reporting.ts';
import type { Received } from '../register/known-events.ts';
import { countBySeverity, findingsAsJson, findingsAsText } from '../render/findings.ts';
import { safeForTerminal } from '../text/safe-for-terminal.ts';
import type { Invocation } from './command.ts';
import { labelsOf } from './labels.ts';
import type { Outcome } from './outcome.ts';
import { viewOf } from './period-view.ts';
import type { Item } from './receiving.ts';
import { isSecret } from './secret-files.ts';
import type { Container } from './unpacking.ts';
import { orderFindings, replacements } from './version-order.ts';
import type { Workspace } from './workspace.ts';

interface Receipt {
  readonly items: readonly Item[];
  /** What edXML messages withdraw or replace and the register does not know. */
  readonly findings: readonly Finding[];
  /** What the register held before. */
  readonly events: readonly RegisterEvent[];
  readonly recorded: readonly RegisterEvent[];
  readonly fallback: Period;
}

interface Before {
  readonly before: readonly RegisterEvent[];
  readonly replaced: ReturnType<typeof replacements>;
}

/** The one before it: of data files what was in use, of documents the last on record before this run. */
function replacedBy(event: Received, { before, replaced }: Before): Received | undefined {
  if (event.form === 'data') return replaced.get(event.id);
  return before.findLast(
    (e): e is Received =>
      e.kind === 'received' &&
      e.unit === event.unit &&
      e.period === event.period &&
      e.form === event.form &&
      e.file !== undefined,
  );
}

function lineOf(event: RegisterEvent, invocation: Invocation, workspace: Workspace, before: Before): string {
  const { texts } = invocation;
  if (event.kind === 'revoked') {
    const unit = unitById(workspace.plan, event.unit)?.name ?? event.unit;
    return texts.withdrawnLine({ unit, event: event.event, reason: safeForTerminal(event.reason) });
  }
  if (event.kind !== 'received') return '';
  const unit = unitById(workspace.plan, event.unit)?.name ?? event.unit;
  const file = event.file ? safeForTerminal(shownName(event.file)) : texts.paperWord;
  const arrived = event.arrived ? texts.day(event.arrived) : texts.noArrival;
  const old = event.file ? replacedBy(event, before) : undefined;
  const line = texts.receivedLine({
    file,
    unit,
    period: event.period,
    form: texts.forms[event.form],
    arrived,
  });
  return old ? `${line} ${texts.supersedes({ file: old.file?.name ?? '', id: old.id })}` : line;
}

/** What the clerk should know of an envelope: who says to have sent it, when, what about, and how many files it holds. */
function containerLine({ file, count, mail, envelope }: Container, texts: Invocation['texts']): string {
  const lines = [
    ...(count > 0 ? [texts.containerLine({ file: file.path, count })] : [`${file.path}:`]),
    ...(mail
      ? [texts.mailHead({ from: mail.from ?? '…', date: mail.date ?? '…', subject: mail.subject ?? '…' })]
      : []),
    ...(envelope
      ? [
          texts.messageHead({
            business: texts.businesses[envelope.business],
            number: envelope.number ?? '…',
            day: envelope.date ? texts.day(envelope.date) : '…',
            from: envelope.fromName ?? '…',
          }),
        ]
      : []),
  ];
  return safeForTerminal(lines.join(' '));
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

function containerJson({ file, count, mail, envelope }: Container) {
  return {
    file: file.path,
    sha256: file.ref.sha256,
    count,
    ...(mail && { mail }),
    ...(envelope && { envelope }),
  };
}

function findingsOf(item: Item): readonly Finding[] {
  if (item.kind === 'gated') return item.gate.findings;
  return item.kind === 'container' ? item.file.findings : [];
}

function secretLeft(item: Item): boolean {
  return item.kind === 'gated' && isSecret(item.file);
}

/** What the clerk reads after `receive`: each file once, refused ones with the reason, then counts. */
export function receiptOutcome(invocation: Invocation, workspace: Workspace, receipt: Receipt): Outcome {
  const { texts } = invocation;
  const style = {
    lang: invocation.lang,
    texts,
    words: invocation.words,
    all: true,
    paint: invocation.paint,
  };
  const received = receipt.recorded.filter((e) => e.kind === 'received');
  const refused = receipt.items.filter((i) => i.kind === 'gated' && i.gate.kind === 'refused');
  const containers = receipt.items.flatMap((i) => (i.kind === 'container' ? [i] : []));
  const broken = containers.flatMap((c) => c.file.findings.filter((f) => f.severity === 'error'));
  const before = { before: receipt.events, replaced: replacements(receipt.events, receipt.recorded) };
  const labels = labelsOf(receipt.items);
  const findings = [
    ...receipt.items.flatMap(findingsOf),
    ...orderFindings(receipt.events, receipt.recorded, (f) => (f ? labels.of(f) : texts.paperWord)),
    ...receipt.findings,
  ];
  const same = receipt.items.flatMap((i) => (i.kind === 'same' ? [i] : []));
  const toConfirm = unconfirmed(invocation, workspace, receipt);
  const counts = {
    files: receipt.items.length - containers.length + broken.length,
    data: received.filter((e) => e.form === 'data').length,
    documents: received.filter((e) => e.form === 'document').length,
    same: same.length,
    refused: refused.length + broken.length,
  };
  const lines = [
    ...containers.map((c) => containerLine(c, texts)),
    ...receipt.recorded
      .filter((e) => e.kind === 'received' || e.kind === 'revoked')
      .map((e) => lineOf(e, invocation, workspace, before)),
    ...same.map((i) =>
      texts.sameFile({
        file: safeForTerminal(i.path),
        id: i.event?.id ?? texts.sameBatch({ file: safeForTerminal(i.first ?? '') }),
      }),
    ),
    ...(findings.length > 0 ? ['', findingsAsText(findings, style)] : []),
    '',
    texts.receiveSummary({ ...counts, secret: receipt.items.filter(secretLeft).length }),
    ...(toConfirm.length > 0 ? [texts.confirmArrivals({ units: toConfirm.join('; ') })] : []),
    ...(invocation.dryRun ? [texts.dryRunNothing] : []),
    ...periodsOf(receipt).map((period) => texts.nextCheck({ period })),
  ];
  return {
    text: lines.join('\n'),
    json: {
      counts,
      ...(containers.length > 0 ? { containers: containers.map(containerJson) } : {}),
      recorded: receipt.recorded,
      toConfirm,
      findings: findingsAsJson(findings, style),
    },
    exit: countBySeverity(findings).error > 0 ? 1 : 0,
  };
}
