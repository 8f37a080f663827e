import type { Amendment } from './amendment.ts';
import type { Appendix, Decision, SourceNote, Task, UnitPhrase } from './decision.ts';
import type { CalendarYear, Office } from './office.ts';
import type { Period, Reporting, Waiver } from './reporting.ts';
import type { Unit, UnitGroup } from './unit.ts';

/** The whole plan, read and resolved. */
export interface Plan {
  /** First 12 hex digits of the hash over the plan's files: printed on forms and outputs. */
  readonly version: string;
  readonly decision: Decision;
  readonly appendix: Appendix;
  readonly sourceNotes: readonly SourceNote[];
  readonly groups: readonly UnitGroup[];
  readonly units: readonly Unit[];
  readonly reporting: Reporting;
  readonly periods: readonly Period[];
  readonly calendar: readonly CalendarYear[];
  readonly office: Office;
  readonly waivers?: readonly Waiver[];
  /** Dated changes by later documents, in file order. `units`, `appendix` … are as adopted; the plan in force for a period: schedule. */
  readonly amendments?: readonly Amendment[];
  /** Of a plan in force for a period: the plan as its files state it. */
  readonly asAdopted?: Plan;
  /** By closed period: the words that its lists keep although the files have others now. */
  readonly held?: ReadonlyMap<string, HeldWords>;
  /** Of a plan with closed periods held: the plan as its files state it. */
  readonly asWritten?: Plan;
}

/** Tasks and names of groups as they stood when a period was closed. */
export interface HeldWords {
  /** Tasks that the files word otherwise or have no more. */
  readonly tasks: readonly Task[];
  /** Tasks of the files that the period was not asked. */
  readonly unasked: readonly string[];
  readonly groups: readonly Pick<UnitGroup, 'id' | 'name'>[];
}

export type TaskRole = 'lead' | 'coordinating';

export function unitById(plan: Plan, id: string): Unit | undefined {
  return plan.units.find((u) => u.id === id);
}

export function taskById(plan: Plan, id: string): Task | undefined {
  return plan.appendix.tasks.find((t) => t.id === id);
}

export function periodById(plan: Plan, id: string): Period | undefined {
  return plan.periods.find((p) => p.id === id);
}

function inGroup(plan: Plan, unit: Unit, groupId: string): boolean {
  if (unit.group === groupId) return true;
  return plan.groups.some((g) => g.id === groupId && g.members?.includes(unit.id));
}

function namedBy(plan: Plan, phrase: UnitPhrase, unit: Unit): 'unit' | 'group' | undefined {
  let byGroup = false;
  for (const s of phrase.selectors) {
    if (s.kind === 'unit' && s.unit === unit.id) return 'unit';
    if (s.kind === 'group' && s.groups.some((g) => inGroup(plan, unit, g))) byGroup = true;
  }
  return byGroup ? 'group' : undefined;
}

/** The unit's part in a task. Named on both sides, it stays on the side that names it individually. */
export function roleIn(plan: Plan, task: Task, unit: Unit): TaskRole | undefined {
  const lead = namedBy(plan, task.lead, unit);
  const coordinating = namedBy(plan, task.coordinating, unit);
  if (lead && coordinating) return lead === 'group' && coordinating === 'unit' ? 'coordinating' : 'lead';
  if (lead) return 'lead';
  return coordinating ? 'coordinating' : undefined;
}
