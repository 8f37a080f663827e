import { closedOf } from '../compose/closed-period-lines.ts';
import type { StatusContent } from '../compose/standing-lines.ts';
import { type Answered, taskCounts } from '../consolidate/answered.ts';
import type { TaskCount } from '../model/consolidation.ts';
import type { PastPlan } from '../model/past-plan.ts';
import type { Plan } from '../model/plan.ts';
import type { Period } from '../model/reporting.ts';
import type { Standing } from '../model/standing.ts';
import { measuresByGroup, measuresOf } from '../register/measures.ts';
import { chooseGroup } from './choose.ts';
import { type Invocation, optionOn, optionText } from './command.ts';
import { pastLines } from './past-told.ts';
import { type PeriodView, viewPeriod } from './period-view.ts';
import { answersOnRecord } from './status-answers.ts';
import { UsageError } from './stop.ts';
import type { Workspace } from './workspace.ts';

/** What the list says of the evening it looks back to. */
function pastOf({ texts }: Invocation, past: PastPlan, period: Period): readonly string[] {
  return pastLines(past, past.register(period.id), texts.past, texts.day);
}

function exemptUnits({ standing }: PeriodView): ReadonlySet<string> {
  return new Set(standing.standings.filter((s) => s.kind === 'exempt').map((s) => s.unit.id));
}

interface InScope {
  readonly units: ReadonlySet<string>;
  readonly exempt: ReadonlySet<string>;
  readonly answered: readonly Answered[];
}

/** Owed and answered per task over the units in scope; tasks that nobody in scope leads are left out. */
function countsOf(plan: Plan, view: PeriodView, { units, exempt, answered }: InScope): readonly TaskCount[] {
  const expected = view.obligations.filter((o) => units.has(o.unit.id) && !exempt.has(o.unit.id));
  return taskCounts(plan.appendix.tasks, expected, answered).filter((c) => c.asked.length > 0);
}

function inScope(invocation: Invocation, plan: Plan, view: PeriodView): (s: Standing) => boolean {
  const group = optionText(invocation, 'group');
  const task = optionText(invocation, 'task');
  const groupId = group ? chooseGroup(invocation, plan, group) : undefined;
  if (task && !plan.appendix.tasks.some((t) => t.id === task)) {
    throw new UsageError(
      invocation.texts.unknownTask({ value: task, known: plan.appendix.tasks.map((t) => t.id).join(', ') }),
    );
  }
  const leads = new Set(
    view.obligations.filter((o) => o.leads.some((t) => t.id === task)).map((o) => o.unit.id),
  );
  const members = plan.groups.find((g) => g.id === groupId)?.members;
  return (s) =>
    (groupId === undefined || s.unit.group === groupId || members?.includes(s.unit.id) === true) &&
    (task === undefined || leads.has(s.unit.id));
}

export async function statusContent(
  invocation: Invocation,
  workspace: Workspace,
  period: Period,
): Promise<{ content: StatusContent; view: PeriodView }> {
  const view = viewPeriod(invocation, workspace, period);
  const onRecord = await answersOnRecord(invocation, workspace, view);
  const { standing, obligations } = view;
  const standings = standing.standings.filter(inScope(invocation, workspace.plan, view));
  const units = new Set(standings.map((s) => s.unit.id));
  const exempt = exemptUnits(view);
  const answered = onRecord.filter((a) => units.has(a.unit) && !exempt.has(a.unit));
  return {
    view,
    content: {
      plan: workspace.plan,
      period,
      asOf: invocation.asOf,
      standings,
      obligations: obligations.filter((o) => units.has(o.unit.id)),
      total: measuresOf(standings),
      byGroup: measuresByGroup(standings),
      byTask: countsOf(workspace.plan, view, { units, exempt, answered: onRecord }),
      recordedLater: standing.recordedLater,
      ...closedOf(standing),
      ownPlans: { have: answered.filter((a) => a.ownPlan).length, accepted: answered.length },
      asRecorded: invocation.past === undefined && optionOn(invocation, 'asRecorded'),
      ...(invocation.past ? { past: pastOf(invocation, invocation.past, period) } : {}),
    },
  };
}
