import type { Task } from '../model/decision.ts';
import { type Plan, periodById } from '../model/plan.ts';
import type { LeaderlessTask } from '../model/plan-difference.ts';
import { obligationsFor } from './obligations.ts';
import type { InForce } from './plan-consequence.ts';

/** Tasks that a period asks for and no unit that owes it leads. */
function leaderlessIn(plan: Plan, id: string, inForce: InForce): readonly Task[] {
  const period = periodById(plan, id);
  if (!period) return [];
  // An ad hoc request asks some units only: that a task has no leader among them says nothing.
  if (period.request && period.request.units.length > 0) return [];
  const named = period.request?.tasks ?? [];
  const asked = inForce(plan, period).appendix.tasks.filter(
    (t) => named.length === 0 || named.includes(t.id),
  );
  const left = new Map(asked.map((t) => [t.id, t]));
  for (const { leads } of obligationsFor(plan, period)) {
    if (left.size === 0) break;
    for (const { id } of leads) left.delete(id);
  }
  return [...left.values()];
}

/** Tasks that the edit leaves without a leader, with the periods in which that is so. */
export function leaderlessTasks(before: Plan, after: Plan, inForce: InForce): readonly LeaderlessTask[] {
  const found = new Map<string, LeaderlessTask>();
  for (const { id } of after.periods) {
    const old = new Set(leaderlessIn(before, id, inForce).map((t) => t.id));
    for (const task of leaderlessIn(after, id, inForce).filter((t) => !old.has(t.id))) {
      const periods = [...(found.get(task.id)?.periods ?? []), id];
      found.set(task.id, { task: task.id, name: task.shortName, periods });
    }
  }
  return [...found.values()];
}
