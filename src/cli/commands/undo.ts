import { lastDecision, mayRecord } from '../../register/rules.ts';
import { choosePeriod } from '../choose.ts';
import { type Invocation, optionText } from '../command.ts';
import type { Outcome } from '../outcome.ts';
import { viewPeriod } from '../period-view.ts';
import { complete, whileLocked, writeEvents } from '../register-access.ts';
import { UsageError } from '../stop.ts';
import { openWorkspace } from '../workspace.ts';

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
    const [event] = complete(invocation, period.id, view.events, [
      { kind: 'undone', event: target.id, reason },
    ]);
    if (!event) throw new Error('no event made');
    const problem = mayRecord(view.events, event, view.standing);
    if (problem) throw new UsageError(texts.notAllowed[problem.kind](problem.values));
    writeEvents(invocation, workspace.root, [event]);
    const text = texts.undone({ id: target.id, kind: texts.eventKinds[target.kind] });
    return {
      text: invocation.dryRun ? `${text}\n${texts.dryRunNothing}` : text,
      json: { event },
      exit: 0,
    };
  });
}
