import { addDays } from '../../model/civil-date.ts';
import type { Selector, Task } from '../../model/decision.ts';
import { unitById } from '../../model/plan.ts';
import { changesOf, inOrderOfDays, type PlacedChange } from './amended.ts';
import type { Side } from './references.ts';
import type { PlanContext } from './rule.ts';

/** A unit that an amendment ends, although tasks go on naming it and none that follows it. */
interface EndedByAmendment {
  readonly unit: string;
  readonly to: string;
  readonly path: string;
  readonly tasks: readonly string[];
}

const sides = ['lead', 'coordinating'] as const satisfies readonly Side[];

/** Selectors of a task once every amendment counts; none of a task that has been taken out. */
function lastSelectors(task: Task, side: Side, changes: readonly PlacedChange[]): readonly Selector[] {
  const own = changes.flatMap(({ change }): readonly (readonly Selector[])[] => {
    if (change.kind === 'task-removed') return change.task === task.id ? [[]] : [];
    return change.kind === `task-${side}` && 'selectors' in change && change.task === task.id
      ? [change.selectors]
      : [];
  });
  return own.at(-1) ?? task[side].selectors;
}

export function endedByAmendment(context: PlanContext): readonly EndedByAmendment[] {
  const { plan } = context;
  const changes = inOrderOfDays(changesOf(context));
  const added = changes.flatMap(({ change }) => (change.kind === 'task-added' ? [change.task] : []));
  return changes.flatMap(({ amendment, change, path }) => {
    if (change.kind !== 'unit-ended') return [];
    const follows = (id: string): boolean =>
      id === change.successor || unitById(plan, id)?.predecessors.includes(change.unit) === true;
    const left = [...plan.appendix.tasks, ...added].filter((task) =>
      sides.some((side) => {
        const named = lastSelectors(task, side, changes).flatMap((s) => (s.kind === 'unit' ? [s.unit] : []));
        return named.includes(change.unit) && !named.some(follows);
      }),
    );
    if (left.length === 0) return [];
    const to = addDays(amendment.from, -1);
    return [{ unit: change.unit, to, path: `${path}/unit`, tasks: left.map((t) => t.id) }];
  });
}
