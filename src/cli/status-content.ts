import { closedOf } from '../compose/closed-period-lines.ts';
import type { StatusContent } from '../compose/standing-lines.ts';
import { ownPlansOf, taskCounts } from '../consolidate/task-results.ts';
import type { TaskCount } from '../model/consolidation.ts';
import type { PastPlan } from '../model/past-plan.ts';
import type { Plan } from '../model/plan.ts';
import type { Period } from '../model/reporting.ts';
import type { Standing } from '../model/standing.ts';
import { measuresByGroup, measuresOf } from '../register/measures.ts';
import { chooseGroup } from './choose.ts';
import { type Invocation, optionOn, optionText } from './command.ts';
import { pastLines } from './past-told.ts';
import { UsageError } from './stop.ts';
import { type CheckedPeriod, checkedPeriod } from './submissions.ts';
import type { Workspace } from './workspace.ts';

/** What the list says of the evening it looks back to. */
function pastOf({ texts }: Invocation, past: PastPlan, period: Period): readonly string[] {
  return pastLines(past, past.register(period.id), texts.past, texts.day);
}

function exemptUnits(checked: CheckedPeriod): ReadonlySet<string> {
  return new Set(checked.view.standing.standings.filter((s) => s.kind === 'exempt').map((s) => s.unit.id));
}

/** Owed and answered per task over the units in scope; tasks that nobody in scope leads are left out. */
function countsOf(plan: Plan, checked: CheckedPeriod, units: ReadonlySet<string>): readonly TaskCount[] {
  const exempt = exemptUnits(checked);
  const expected = checked.view.obligations.filter((o) => units.has(o.unit.id) && !exempt.has(o.unit.id));
  return taskCounts(plan.appendix.tasks, expected, checked.submissions).filter((c) => c.asked.length > 0);
}

function inScope(invocation: Invocation, plan: Plan, checked: CheckedPeriod): (s: Standing) => boolean {
  const group = optionText(invocation, 'group');
  const task = optionText(invocation, 'task');
  const groupId = group ? chooseGroup(invocation, plan, group) : undefined;
  if (task && !plan.appendix.tasks.some((t) => t.id === task)) {
    throw new UsageError(
      invocation.texts.unknownTask({ value: task, known: plan.appendix.tasks.map((t) => t.id).join(', ') }),
    );
  }
  const leads = new Set(
    checked.view.obligations.filter((o) => o.leads.some((t) => t.id === task)).map((o) => o.unit.id),
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
): Promise<{ content: StatusContent; checked: CheckedPeriod }> {
  const checked = await checkedPeriod(invocation, workspace, period);
  const { standing, obligations } = checked.view;
  const keep = inScope(invocation, workspace.plan, checked);
  const standings = standing.standings.filter(keep);
  const units = new Set(standings.map((s) => s.unit.id));
  const submissions = checked.submissions.filter(
    (s) => units.has(s.unit.id) && !exemptUnits(checked).has(s.unit.id),
  );
  return {
    checked,
    content: {
      plan: workspace.plan,
      period,
      asOf: invocation.asOf,
      standings,
      obligations: obligations.filter((o) => units.has(o.unit.id)),
      total: measuresOf(standings),
      byGroup: measuresByGroup(standings),
      byTask: countsOf(workspace.plan, checked, units),
      recordedLater: standing.recordedLater,
      ...closedOf(standing),
      ownPlans: { have: ownPlansOf(submissions).length, accepted: submissions.length },
      asRecorded: invocation.past === undefined && optionOn(invocation, 'asRecorded'),
      ...(invocation.past ? { past: pastOf(invocation, invocation.past, period) } : {}),
    },
  };
}
