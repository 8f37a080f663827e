import type { Task } from '../model/decision.ts';
import { type Plan, roleIn, type TaskRole } from '../model/plan.ts';
import type { RoleShift } from '../model/plan-difference.ts';
import type { PlanFiles, PlanReading } from '../model/plan-reading.ts';

/** One of the two plans that are compared. */
export interface PlanSide {
  readonly plan: Plan;
  readonly files: PlanFiles;
  readonly locate: PlanReading['locate'];
}

/** A task as it stands in one of two plans; absent where that plan has no such task. */
export interface TaskIn {
  readonly plan: Plan;
  readonly task: Task | undefined;
}

function having({ plan, task }: TaskIn, role: TaskRole): readonly string[] {
  return task
    ? plan.units.filter((u) => u.duty === 'required' && roleIn(plan, task, u) === role).map((u) => u.name)
    : [];
}

/** Whose part in the task is another one. */
export function roleShift(before: TaskIn, after: TaskIn, role: TaskRole): RoleShift {
  const [old, now] = [having(before, role), having(after, role)];
  return {
    role,
    gained: now.filter((u) => !old.includes(u)),
    lost: old.filter((u) => !now.includes(u)),
  };
}
