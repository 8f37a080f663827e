import type { RegisterEvent } from '../../model/register.ts';
import { withoutUndone } from '../../register/known-events.ts';
import { lastDecision, mayRecord } from '../../register/rules.ts';
import { choosePeriod } from '../choose.ts';
import { type Invocation, optionText } from '../command.ts';
import { notAllowed } from '../decide.ts';
import type { Outcome } from '../outcome.ts';
import { viewPeriod } from '../period-view.ts';
import { complete, whileLocked, writeEvents } from '../register-access.ts';
import { UsageError } from '../stop.ts';
import { openWorkspace } from '../workspace.ts';

/** Letters made one for each unit in a single run are taken back together, unless one is named. */
function sameRun(events: readonly RegisterEvent[], target: RegisterEvent): readonly RegisterEvent[] {
  if (target.kind !== 'letter' || target.scope !== 'each') return [target];
  return withoutUndone(events).filter(
    (e) => e.kind === 'letter' && e.scope === 'each' && e.recordedAt === target.recordedAt,
  );
}

/** Takes back one recorded event by a new one; nothing is erased. */
export async function run(invocation: Invocation): Promise<Outcome> {
  const workspace = await openWorkspace(invocation);
  const { texts } = invocation;
  const reason = optionText(invocation, 'reason')?.trim();
  if (!reason) throw new UsageError(texts.reasonNeeded({}));
  const period = choosePeriod(invocation, workspace.plan);
  return whileLocked(invocation, workspace.root, () => {
    const view = viewPeriod(invocation, workspace, period);
    const typed = optionText(invocation, 'event');
    const target = typed ? view.events.find((e) => e.id === typed) : lastDecision(view.events);
    if (!target && typed) throw new UsageError(texts.notAllowed['event-unknown']({ event: typed }));
    if (!target) throw new UsageError(texts.nothingToUndo({ period: period.id }));
    const targets = typed ? [target] : sameRun(view.events, target);
    const events = complete(
      invocation,
      period.id,
      view.events,
      targets.map((t) => ({ kind: 'undone', event: t.id, reason })),
    );
    for (const event of events) {
      const problem = mayRecord(view.events, event, view.standing);
      if (problem) throw new UsageError(notAllowed(invocation, workspace, problem));
    }
    writeEvents(invocation, workspace.root, events);
    const text = targets.map((t) => texts.undone({ id: t.id, kind: texts.eventKinds[t.kind] })).join('\n');
    return {
      text: invocation.dryRun ? `${text}\n${texts.dryRunNothing}` : text,
      json: events.length === 1 ? { event: events[0] } : { events },
      exit: 0,
    };
  });
}
