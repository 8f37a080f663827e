import { changedTasks } from '../../model/amended-tasks.ts';
import { changedUnits } from '../../model/amended-units.ts';
import type { CivilDate } from '../../model/civil-date.ts';
import type { Task } from '../../model/decision.ts';
import type { Unit } from '../../model/unit.ts';
import { changesOf, inOrderOfDays, type PlacedChange } from './amended.ts';
import type { PlanContext } from './rule.ts';

/** The plan once the amendments of a day and of all days before count. */
export interface AmendedState {
  readonly from: CivilDate;
  readonly tasks: readonly Task[];
  readonly units: readonly Unit[];
  /** What made it so, in the order in which it counts. */
  readonly changes: readonly PlacedChange[];
}

/**
 * The plans in force after each day of amendments by which a period is judged, in order. The last one is there always:
 * periods to come are judged by it.
 */
export function amendedStates(context: PlanContext): readonly AmendedState[] {
  const { plan } = context;
  const changes = inOrderOfDays(changesOf(context));
  const days = [...new Set(changes.map((c) => c.amendment.from))];
  return days.flatMap((from, i) => {
    const next = days[i + 1];
    // The last on-time day of a period is the day it names or the one before.
    const judged = plan.periods.some((p) => p.due >= from && (next === undefined || p.due <= next));
    if (next !== undefined && !judged) return [];
    const counted = changes.filter((c) => c.amendment.from <= from);
    const tasks = changedTasks(plan.appendix.tasks, counted);
    return [{ from, tasks, units: changedUnits(plan.units, counted), changes: counted }];
  });
}

/** The last change that gave a task its phrase on that side; undefined where the Appendix did. */
export function phrasedBy(
  { changes }: AmendedState,
  task: string,
  side: 'lead' | 'coordinating',
): { readonly placed: PlacedChange; readonly path: string } | undefined {
  const placed = changes.findLast(({ change }) =>
    change.kind === 'task-added'
      ? change.task.id === task
      : change.kind === `task-${side}` && 'task' in change && change.task === task,
  );
  if (!placed) return undefined;
  const { change, path } = placed;
  return { placed, path: change.kind === 'task-added' ? `${path}/new_task/${side}` : path };
}
