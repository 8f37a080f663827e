import { join } from 'node:path';
import { closedLines, closedOf } from '../../compose/closed-period-lines.ts';
import { writeWhole } from '../../disk/write.ts';
import { type Plan, periodById } from '../../model/plan.ts';
import type { Period } from '../../model/reporting.ts';
import type { Standing } from '../../model/standing.ts';
import { mayRecord } from '../../register/rules.ts';
import { renderDoc } from '../../render/docx.ts';
import { askedFirst, mustBeAsShown } from '../asking-first.ts';
import { frozenPath } from '../closed-period.ts';
import { frozenText } from '../closed-snapshot.ts';
import { type Closing, closingDraft, closingOf, minutesName } from '../closing.ts';
import { minutesOf } from '../closing-minutes.ts';
import { type Invocation, optionText } from '../command.ts';
import { notAllowed } from '../decide.ts';
import { loadTemplate, make, outFolder } from '../made-files.ts';
import type { Outcome } from '../outcome.ts';
import { type PeriodView, viewPeriod } from '../period-view.ts';
import { complete, whileLocked, writeEvents } from '../register-access.ts';
import { UsageError } from '../stop.ts';
import { openWorkspace, type Workspace, workspaceFor } from '../workspace.ts';

/** At most this many units are named one by one. */
const namedAtMost = 10;

function periodOf({ texts, args }: Invocation, plan: Plan): Period {
  const typed = args[0] ?? '';
  const period = periodById(plan, typed);
  if (period) return period;
  throw new UsageError(
    texts.unknownPeriod({ value: typed, known: plan.periods.map((p) => p.id).join(', ') }),
  );
}

function signerOf(invocation: Invocation, plan: Plan): string | undefined {
  const value = optionText(invocation, 'signer');
  if (value === undefined) return undefined;
  const known = plan.office.signers.map((s) => s.id);
  if (known.includes(value)) return value;
  throw new UsageError(invocation.texts.closing.signerUnknown({ value, known: known.join(', ') }));
}

const stillInTime = ({ kind, correctBy }: Standing, day: string): boolean =>
  ['not-yet-due', 'open', 'extended'].includes(kind) ||
  (kind === 'returned' && correctBy !== undefined && day <= correctBy);

/** Who still has time, by name and standing: the clerk sees for whom the period must stay open. */
function refuseEarly({ texts, words, asOf }: Invocation, { period, standing }: PeriodView): void {
  const early = standing.standings.filter((s) => stillInTime(s, asOf));
  if (early.length === 0) return;
  const last = early
    .flatMap((s) => [s.kind === 'returned' ? s.correctBy : s.lastOnTimeDay].filter((d) => d !== undefined))
    .toSorted()
    .at(-1);
  const named = early
    .slice(0, namedAtMost)
    .map((s) => texts.closing.stillTimeUnit({ unit: s.unit.name, standing: words.standing(s) }));
  const more = early.length - named.length;
  throw new UsageError(
    texts.closing.stillTime({
      period: period.id,
      day: texts.day(asOf),
      count: early.length,
      list: [
        ...named,
        ...(more > 0 ? [texts.closing.andUnits({ count: more, period: period.id })] : []),
      ].join('\n'),
      last: last ? texts.day(last) : '',
    }),
  );
}

/** The event that would close the period, if the rules of the register allow it. */
function newClosing(invocation: Invocation, workspace: Workspace, view: PeriodView): Closing {
  const { texts } = invocation;
  const reason = optionText(invocation, 'reason')?.trim();
  if (!reason) throw new UsageError(texts.reasonNeeded({}));
  refuseEarly(invocation, view);
  const draft = closingDraft(invocation, workspace, view, reason);
  const [event] = complete(invocation, view.period.id, view.events, [draft]);
  if (event?.kind !== 'closed') throw new Error('no event made');
  const problem = mayRecord(view.events, event, view.standing);
  if (problem) {
    const why = notAllowed(invocation, workspace, problem);
    throw new UsageError(texts.closing.notAllowed({ period: view.period.id, why }));
  }
  return event;
}

const names = (standings: readonly Standing[]): string =>
  [
    ...standings.slice(0, namedAtMost).map((s) => s.unit.name),
    ...(standings.length > namedAtMost ? ['…'] : []),
  ].join('; ');

/** What the clerk had better do first, because afterwards it cannot be done. */
function adviceLines({ texts }: Invocation, { period, standing }: PeriodView, closing: Closing): string[] {
  const of = (kind: Standing['kind']): readonly Standing[] =>
    standing.standings.filter((s) => s.kind === kind);
  const [unconfirmed, returned] = [of('confirm-arrival'), of('returned')];
  const merged = `out/${period.id}/bao-cao-tong-hop-${period.id}.docx`;
  return [
    ...(unconfirmed.length > 0
      ? [texts.closing.confirmFirst({ count: unconfirmed.length, units: names(unconfirmed) })]
      : []),
    ...(returned.length > 0
      ? [texts.closing.returnedFirst({ count: returned.length, units: names(returned) })]
      : []),
    ...(closing.outputs?.some((f) => f.name === merged)
      ? []
      : [texts.closing.noOutputs({ period: period.id })]),
  ];
}

function frozenLines({ texts }: Invocation, period: Period, closing: Closing): readonly string[] {
  const { counts, inputs = [], outputs = [], planVersion, toolVersion = '', closedOn } = closing;
  return [
    texts.closing.would({ period: period.id, label: texts.periodLabel(period), day: texts.day(closedOn) }),
    ...(counts ? [texts.closing.counts({ ...counts })] : []),
    texts.closing.plan({ plan: planVersion, tool: toolVersion }),
    texts.closing.files({ inputs: inputs.length, outputs: outputs.length, period: period.id }),
  ];
}

/** Everything of the event but its moment. */
function asShown({ recordedAt: _at, ...event }: Closing): string {
  return JSON.stringify(event);
}

async function makeMinutes(
  invocation: Invocation,
  workspace: Workspace,
  view: PeriodView,
  closing: Closing,
): Promise<() => string> {
  const doc = minutesOf(workspace, view, closing, signerOf(invocation, workspace.plan));
  const bytes = await renderDoc(doc, loadTemplate(invocation, workspace.root, 'bien-ban.docx'));
  const folder = outFolder(invocation, workspace.root, view.period.id);
  return () => make(invocation, join(folder, minutesName(view.period.id)), bytes);
}

function outcomeOf(
  invocation: Invocation,
  closing: Closing,
  lines: readonly string[],
  file: string,
): Outcome {
  const { texts } = invocation;
  const text = [
    ...lines,
    texts.closing.minutes({ file }),
    texts.closing.blanks,
    ...(invocation.dryRun ? [texts.dryRunNothing] : []),
  ].join('\n');
  return { text, json: { event: closing, file }, exit: 0 };
}

/** Closes a period: its list, days and figures stand still from that day, and a record says by what. Closed already: the record again. */
export function run(invocation: Invocation): Promise<Outcome> {
  return askedFirst(invocation, close);
}

async function close(invocation: Invocation, shown?: string): Promise<Outcome> {
  const { texts } = invocation;
  const opened = await openWorkspace(invocation);
  const period = periodOf(invocation, opened.plan);
  const workspace = workspaceFor(opened, period);
  return whileLocked(invocation, workspace.root, async () => {
    const view = viewPeriod(invocation, workspace, period);
    const known = closingOf(view.events);
    if (known) {
      const file = (await makeMinutes(invocation, workspace, view, known))();
      const values = { period: period.id, day: texts.day(known.closedOn), id: known.id };
      const changed = closedLines(closedOf(view.standing).closedAgainst, texts);
      return outcomeOf(invocation, known, [texts.closing.again(values), ...changed], file);
    }
    const closing = newClosing(invocation, workspace, view);
    mustBeAsShown(invocation, shown, asShown(closing));
    // Made before anything is recorded: a fault in the record must not leave a period closed without one.
    const write = await makeMinutes(invocation, workspace, view, closing);
    if (!invocation.dryRun) {
      const frozen = frozenText(workspace, view, closing.closedOn, closing.inputs ?? []);
      writeWhole(frozenPath(workspace.root, period.id), frozen);
    }
    writeEvents(invocation, workspace.root, [closing]);
    const lines = [
      ...frozenLines(invocation, period, closing),
      ...adviceLines(invocation, view, closing),
      ...(invocation.dryRun ? [] : [texts.closing.done({ period: period.id, id: closing.id })]),
    ];
    return { ...outcomeOf(invocation, closing, lines, write()), wouldRecord: asShown(closing) };
  });
}
