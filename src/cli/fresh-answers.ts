import type { Answered } from '../consolidate/answered.ts';
import { answeredBy } from '../consolidate/task-results.ts';
import { periodById } from '../model/plan.ts';
import type { Invocation } from './command.ts';
import { type PeriodView, viewBeside } from './period-view.ts';
import { checkedPeriod } from './submissions.ts';
import type { Workspace } from './workspace.ts';

const acceptedIn = ({ standing }: PeriodView): readonly string[] =>
  standing.standings.flatMap((s) => s.accepted?.file?.sha256 ?? []);

/** Stored files that a check of the period reads: its own, and those of the period before and of the year before. */
function filesRead(invocation: Invocation, workspace: Workspace, view: PeriodView): readonly string[] {
  const { previous, yearBefore } = view.period;
  const earlier = [previous, yearBefore].flatMap((id) => {
    const period = id === undefined ? undefined : periodById(workspace.plan, id);
    return period ? acceptedIn(viewBeside(invocation, workspace, period, view)) : [];
  });
  return [...new Set([...acceptedIn(view), ...earlier])];
}

/** What the accepted submissions of a period answer, read and checked anew, with the files that were read for it. */
export async function freshAnswers(
  invocation: Invocation,
  workspace: Workspace,
  view: PeriodView,
): Promise<{ readonly answers: readonly Answered[]; readonly files: readonly string[] }> {
  const { submissions } = await checkedPeriod(invocation, workspace, view.period, { view });
  const { tasks } = workspace.plan.appendix;
  return {
    answers: submissions.map((s) => answeredBy(s, tasks)),
    files: filesRead(invocation, workspace, view),
  };
}
