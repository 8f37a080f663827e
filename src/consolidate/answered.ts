import type { TaskCount } from '../model/consolidation.ts';
import type { Task } from '../model/decision.ts';
import type { Obligation } from '../model/obligation.ts';

/** What one accepted submission answers, as far as the list of standings tells it. */
export interface Answered {
  readonly unit: string;
  /** Tasks of which it says how they stand or what came of them. */
  readonly tasks: readonly string[];
  readonly ownPlan: boolean;
}

/** Owed and answered, per task; `expected` are the obligations not exempt, `answered` of the accepted submissions. */
export function taskCounts(
  tasks: readonly Task[],
  expected: readonly Obligation[],
  answered: readonly Pick<Answered, 'unit' | 'tasks'>[],
): readonly TaskCount[] {
  const answering = new Map<string, Set<string>>();
  for (const { unit, tasks: own } of answered)
    for (const id of own) {
      const units = answering.get(id) ?? new Set<string>();
      answering.set(id, units.add(unit));
    }
  const asked = new Map<string, Obligation['unit'][]>();
  for (const { unit, leads } of expected)
    for (const { id } of leads) {
      const units = asked.get(id) ?? [];
      asked.set(id, units);
      if (units.at(-1) !== unit) units.push(unit);
    }
  return tasks.map((task) => {
    const units = asked.get(task.id) ?? [];
    return { task, asked: units, answered: units.filter((u) => answering.get(task.id)?.has(u.id)) };
  });
}
