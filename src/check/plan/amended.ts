import type { Amendment, AmendmentChange } from '../../model/amendment.ts';
import type { PlanContext } from './rule.ts';

/** A change with where it stands. */
export interface PlacedChange {
  readonly amendment: Amendment;
  readonly change: AmendmentChange;
  readonly path: string;
}

/** Every change of every amendment, in file order. */
export function changesOf({ plan }: PlanContext): readonly PlacedChange[] {
  return (plan.amendments ?? []).flatMap((amendment) =>
    amendment.changes.map((change, i) => ({
      amendment,
      change,
      path: `amendments/amendments/${amendment.id}/changes/${i}`,
    })),
  );
}

/** In the order in which they begin to count. */
export function inOrderOfDays(changes: readonly PlacedChange[]): readonly PlacedChange[] {
  return changes.toSorted((a, b) =>
    a.amendment.from < b.amendment.from ? -1 : a.amendment.from > b.amendment.from ? 1 : 0,
  );
}

/** Ids of the tasks that the Appendix has or an amendment adds. */
export function knownTasks(context: PlanContext): readonly string[] {
  const added = changesOf(context).flatMap(({ change }) =>
    change.kind === 'task-added' ? [change.task.id] : [],
  );
  return [...context.plan.appendix.tasks.map((t) => t.id), ...added];
}
