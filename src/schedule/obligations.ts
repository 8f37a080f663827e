import type { CivilDate } from '../model/civil-date.ts';
import type { Task } from '../model/decision.ts';
import type { Obligation } from '../model/obligation.ts';
import { type Plan, roleIn, type TaskRole } from '../model/plan.ts';
import type { Period } from '../model/reporting.ts';
import type { Unit } from '../model/unit.ts';
import { deadlineFor } from './deadline.ts';
import { periodInForce, planInForce } from './plan-in-force.ts';

function existsOn(unit: Unit, day: CivilDate): boolean {
  return (unit.from === undefined || unit.from <= day) && (unit.to === undefined || day <= unit.to);
}

function groupsOf(plan: Plan, unit: Unit): readonly string[] {
  return [unit.group, ...plan.groups.filter((g) => g.members?.includes(unit.id)).map((g) => g.id)];
}

/** Units with the duty to report that the period concerns, in plan order; whether they exist is not looked at. */
function concerned(plan: Plan, period: Period): readonly Unit[] {
  const required = plan.units.filter((u) => u.duty === 'required');
  const named = period.request?.units ?? [];
  if (named.length === 0) return required;
  return required.filter((u) => named.includes(u.id) || groupsOf(plan, u).some((g) => named.includes(g)));
}

type Parts = Readonly<Record<TaskRole, readonly Task[]>>;

/** What one plan gives to whom: by unit where a phrase names it, else by the groups it is in. */
interface Given {
  readonly named: ReadonlySet<string>;
  readonly byUnit: Map<Unit, Parts>;
  readonly byKey: Map<string, Parts>;
}

const given = new WeakMap<Plan, Given>();

function namedUnits(plan: Plan): ReadonlySet<string> {
  const phrases = plan.appendix.tasks.flatMap((t) => [t.lead, t.coordinating]);
  return new Set(
    phrases.flatMap((p) => p.selectors.flatMap((s) => (s.kind === 'unit' && s.unit ? [s.unit] : []))),
  );
}

/** The unit's tasks by part, in plan order: the same for every period of one plan and for all units of the same groups that no phrase names, so worked out once. */
function partsOf(plan: Plan, unit: Unit): Parts {
  const known = given.get(plan) ?? { named: namedUnits(plan), byUnit: new Map(), byKey: new Map() };
  given.set(plan, known);
  const own = known.byUnit.get(unit);
  if (own) return own;
  const key = JSON.stringify([known.named.has(unit.id) ? unit.id : '', ...groupsOf(plan, unit)]);
  const found = known.byKey.get(key) ?? partsIn(plan, unit);
  known.byKey.set(key, found);
  known.byUnit.set(unit, found);
  return found;
}

function partsIn(plan: Plan, unit: Unit): Parts {
  const made: Record<TaskRole, Task[]> = { lead: [], coordinating: [] };
  for (const task of plan.appendix.tasks) {
    const role = roleIn(plan, task, unit);
    if (role) made[role].push(task);
  }
  return made;
}

/** An ad hoc request asks only for the tasks it names. */
function askedOf({ request }: Period, tasks: readonly Task[]): readonly Task[] {
  const named = request?.tasks ?? [];
  return named.length === 0 ? tasks : tasks.filter((t) => named.includes(t.id));
}

/** The part of the window in which the unit existed; nothing where it was born after the window. */
function windowOf(period: Period, unit: Unit): Obligation['window'] {
  if (period.window === undefined) return undefined;
  const { from, to } = period.window;
  const own = {
    from: unit.from !== undefined && unit.from > from ? unit.from : from,
    to: unit.to !== undefined && unit.to < to ? unit.to : to,
  };
  return own.from <= own.to ? own : undefined;
}

/**
 * Who owes this period what, in plan order (Điều 2 khoản 1). A unit owes it if it exists on the last on-time day before
 * extensions. Invited units and units without duty never owe. Judged by the plan in force for the period.
 */
export function obligationsFor(given: Plan, asked: Period): readonly Obligation[] {
  const plan = planInForce(given, asked);
  const period = periodInForce(given, asked);
  const deadline = deadlineFor(period, plan.reporting.rule, plan.calendar);
  return concerned(plan, period)
    .filter((unit) => existsOn(unit, deadline.lastOnTimeDay))
    .map((unit) => {
      const window = windowOf(period, unit);
      const { lead, coordinating } = partsOf(plan, unit);
      return {
        unit,
        period,
        deadline,
        ...(window && { window }),
        leads: askedOf(period, lead),
        coordinates: askedOf(period, coordinating),
      };
    });
}

/** Units with the duty to report that do not exist, or no longer, on the last on-time day: "chưa / không còn thuộc diện báo cáo". */
export function notOwing(given: Plan, asked: Period): readonly Unit[] {
  const plan = planInForce(given, asked);
  const period = periodInForce(given, asked);
  const { lastOnTimeDay } = deadlineFor(period, plan.reporting.rule, plan.calendar);
  return concerned(plan, period).filter((unit) => !existsOn(unit, lastOnTimeDay));
}

/** How N is made up: units per group, in order of first appearance; the parts add up to the whole. */
export function makeUp(
  obligations: readonly Obligation[],
): readonly { readonly group: string; readonly units: number }[] {
  const counts = new Map<string, number>();
  for (const { unit } of obligations) counts.set(unit.group, (counts.get(unit.group) ?? 0) + 1);
  return [...counts].map(([group, units]) => ({ group, units }));
}
