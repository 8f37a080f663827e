import type { CivilDate } from '../../model/civil-date.ts';
import type { Finding } from '../../model/finding.ts';
import { unitById } from '../../model/plan.ts';
import type { Unit } from '../../model/unit.ts';
import { endedByAmendment } from './amended-units-ended.ts';
import { type PlacedSelector, selectorsOf } from './references.ts';
import { finding, type PlanContext, type PlanRule } from './rule.ts';

/**
 * A task names a unit that ends before the plan does, and no successor beside it; or the receiving office ends. The ended
 * unit may stay named: earlier periods need it.
 */
export const unitExpired: PlanRule = {
  code: 'unit-expired',
  run: (context) => {
    const last = horizon(context);
    if (!last) return [];
    const found = (unit: Unit, path: string): Finding =>
      finding('unit-expired', context.locate(path), {
        unit: unit.id,
        name: unit.name,
        to: unit.to ?? '',
        last,
        ...successorNames(context, unit),
      });
    const placed = selectorsOf(context);
    const inTasks = placed.flatMap((p) => {
      const unit = p.selector.kind === 'unit' ? unitById(context.plan, p.selector.unit) : undefined;
      return unit && ended(unit, last) && !succeeded(unit, p, placed, context)
        ? [found(unit, `${p.path}/unit`)]
        : [];
    });
    const offices = [
      [context.plan.reporting.receivingUnit, 'reporting/receiving_unit'],
      [context.plan.office.unit, 'office/unit'],
    ] as const;
    const inOffice = offices.flatMap(([id, path]) => {
      const unit = unitById(context.plan, id);
      return unit && ended(unit, last) ? [found(unit, path)] : [];
    });
    const amended = endedByAmendment(context).flatMap(({ unit: id, to, path, tasks }) => {
      const unit = unitById(context.plan, id);
      if (!unit || to >= last) return [];
      const heirs = successorNames(context, unit);
      const values = { unit: id, name: unit.name, to, last, tasks: tasks.join(', '), ...heirs };
      return [finding('unit-expired', context.locate(path), values)];
    });
    return [...inTasks, ...inOffice, ...amended];
  },
};

/** Day that the last regular period names. */
function horizon({ plan }: PlanContext): CivilDate | undefined {
  return plan.periods.findLast((p) => p.kind === 'regular')?.due;
}

const ended = (unit: Unit, last: CivilDate): boolean => unit.to !== undefined && unit.to < last;

function succeeded(
  unit: Unit,
  at: PlacedSelector,
  placed: readonly PlacedSelector[],
  { plan }: PlanContext,
): boolean {
  return placed.some(
    ({ task, side, selector }) =>
      task === at.task &&
      side === at.side &&
      selector.kind === 'unit' &&
      unitById(plan, selector.unit)?.predecessors.includes(unit.id),
  );
}

function successorNames({ plan }: PlanContext, unit: Unit): { readonly suggestion?: string } {
  const successors = plan.units.filter((u) => u.predecessors.includes(unit.id)).map((u) => u.id);
  return successors.length > 0 ? { suggestion: successors.join(', ') } : {};
}
