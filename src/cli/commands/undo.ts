import { unitById } from '../../model/plan.ts';
import { type RegisterEvent, recordedOn } from '../../model/register.ts';
import type { Period } from '../../model/reporting.ts';
import { withoutUndone } from '../../register/known-events.ts';
import { lastDecision, mayRecord } from '../../register/rules.ts';
import { oneLine } from '../../text/safe-for-terminal.ts';
import { askedFirst, mustBeAsShown } from '../asking-first.ts';
import { choosePeriod, periodOfEvent } from '../choose.ts';
import { type Invocation, optionText } from '../command.ts';
import { notAllowed } from '../decide.ts';
import type { Outcome } from '../outcome.ts';
import { type PeriodView, viewOf, viewPeriod } from '../period-view.ts';
import { complete, whileLocked, writeEvents } from '../register-access.ts';
import { UsageError } from '../stop.ts';
import { openWorkspace, type Workspace, workspaceFor } from '../workspace.ts';
import { today } from '../world.ts';

type Undone = Extract<RegisterEvent, { kind: 'undone' }>;

/** Letters made one for each unit in a single run are taken back together, unless one is named. */
function sameRun(events: readonly RegisterEvent[], target: RegisterEvent): readonly RegisterEvent[] {
  if (target.kind !== 'letter' || target.scope !== 'each') return [target];
  return withoutUndone(events).filter(
    (e) => e.kind === 'letter' && e.scope === 'each' && e.recordedAt === target.recordedAt,
  );
}

/** The event that is named, else the last decision of the person who asks: never that of a colleague unasked. */
function targetsOf(invocation: Invocation, { events, period }: PeriodView): readonly RegisterEvent[] {
  const { texts, world } = invocation;
  const typed = optionText(invocation, 'event');
  if (typed) {
    const target = events.find((e) => e.id === typed);
    if (!target) throw new UsageError(texts.notAllowed['event-unknown']({ event: typed }));
    return [target];
  }
  const own = lastDecision(events, world.user);
  if (own) return sameRun(events, own);
  const other = lastDecision(events);
  if (!other) throw new UsageError(texts.nothingToUndo({ period: period.id }));
  throw new UsageError(
    texts.agreeing.notOwn({
      period: period.id,
      user: world.user,
      id: other.id,
      kind: texts.eventKinds[other.kind],
      by: other.by,
      day: texts.day(recordedOn(other)),
    }),
  );
}

/** The undoing that a run stopped after recording it had made: the same once more takes back nothing else. */
function undoneBefore(
  invocation: Invocation,
  events: readonly RegisterEvent[],
  reason: string,
): readonly Undone[] {
  const typed = optionText(invocation, 'event');
  const made = events.filter(
    (e): e is Undone =>
      e.kind === 'undone' &&
      e.reason === reason &&
      e.by === invocation.world.user &&
      recordedOn(e) === today(invocation.world),
  );
  if (typed) return made.filter((e) => e.event === typed);
  const last = events.at(-1);
  return made.filter(
    (e) => last?.kind === 'undone' && made.includes(last) && e.recordedAt === last.recordedAt,
  );
}

function aboutOf({ plan }: Workspace, event: RegisterEvent): string {
  if (event.kind === 'letter')
    return `, ${event.units
      .map((id) => unitById(plan, id)?.name ?? id)
      .slice(0, 3)
      .join(', ')}${event.units.length > 3 ? '…' : ''}`;
  const unit = 'unit' in event ? event.unit : undefined;
  const file = 'file' in event && event.file ? `, “${oneLine(event.file.name)}”` : '';
  return `${unit === undefined ? '' : `, ${unitById(plan, unit)?.name ?? unit}`}${file}`;
}

/** What is taken back, in full: the clerk sees whether it is the right one. */
function targetLine({ texts }: Invocation, workspace: Workspace, event: RegisterEvent): string {
  return texts.agreeing.takesBack({
    id: event.id,
    kind: texts.eventKinds[event.kind],
    about: aboutOf(workspace, event),
    by: event.by,
    day: texts.day(recordedOn(event)),
    reason: 'reason' in event ? `: “${oneLine(event.reason)}”` : '',
  });
}

/** How things stand afterwards: of the one unit it was about, or of the period. */
function afterLines(
  invocation: Invocation,
  workspace: Workspace,
  view: PeriodView,
  [target, ...others]: readonly RegisterEvent[],
  events: readonly RegisterEvent[],
): readonly string[] {
  const { texts, words, asOf } = invocation;
  if (target?.kind === 'closed') return [texts.agreeing.reopened({ period: view.period.id })];
  if (!target || others.length > 0 || !('unit' in target)) return [];
  const after = viewOf(workspace, view.period, [...view.events, ...events], asOf);
  const standing = after.standing.standings.find((s) => s.unit.id === target.unit);
  return standing ? [texts.standingNow({ standing: words.standing(standing) })] : [];
}

function undoneOf(
  invocation: Invocation,
  workspace: Workspace,
  view: PeriodView,
  reason: string,
  shown: string | undefined,
): Outcome {
  const { texts, dryRun } = invocation;
  const targets = targetsOf(invocation, view);
  const events = complete(
    invocation,
    view.period.id,
    view.events,
    targets.map((t) => ({ kind: 'undone', event: t.id, reason })),
  );
  for (const event of events) {
    const problem = mayRecord(view.events, event, view.standing);
    if (problem) throw new UsageError(notAllowed(invocation, workspace, problem));
  }
  const wouldRecord = JSON.stringify(events.map((e) => [e.id, targets.map((t) => t.id)]));
  mustBeAsShown(invocation, shown, wouldRecord);
  writeEvents(invocation, workspace.root, events);
  const done = (t: RegisterEvent): string =>
    dryRun
      ? texts.agreeing.wouldUndo({ id: t.id })
      : texts.undone({ id: t.id, kind: texts.eventKinds[t.kind] });
  const lines = [
    ...targets.map((t) => targetLine(invocation, workspace, t)),
    ...targets.map(done),
    ...afterLines(invocation, workspace, view, targets, events),
    ...(dryRun ? [texts.dryRunNothing] : []),
  ];
  const json = events.length === 1 ? { event: events[0] } : { events };
  return { text: lines.join('\n'), json, exit: 0, wouldRecord };
}

function alreadyUndone({ texts }: Invocation, { events }: PeriodView, made: readonly Undone[]): Outcome {
  const lines = made.map(({ event }) => {
    const target = events.find((e) => e.id === event);
    return texts.agreeing.undoneBefore({ id: event, kind: target ? texts.eventKinds[target.kind] : '' });
  });
  return { text: lines.join('\n'), json: { events: made, already: true }, exit: 0 };
}

async function undo(invocation: Invocation, shown?: string): Promise<Outcome> {
  const opened = await openWorkspace(invocation);
  const { texts } = invocation;
  const reason = optionText(invocation, 'reason')?.trim();
  if (!reason) throw new UsageError(texts.reasonNeeded({}));
  const period: Period =
    periodOfEvent(opened.plan, optionText(invocation, 'event') ?? '') ??
    choosePeriod(invocation, opened.plan);
  const workspace = workspaceFor(opened, period);
  return whileLocked(invocation, workspace.root, () => {
    const view = viewPeriod(invocation, workspace, period);
    const made = undoneBefore(invocation, view.events, reason);
    return made.length > 0
      ? alreadyUndone(invocation, view, made)
      : undoneOf(invocation, workspace, view, reason, shown);
  });
}

/** Takes back one recorded event by a new one; nothing is erased. An undoing is not undone, so it is asked for first. */
export function run(invocation: Invocation): Promise<Outcome> {
  return askedFirst(invocation, undo);
}
