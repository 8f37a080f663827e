import { unitById } from '../../model/plan.ts';
import { selectorsOf } from './references.ts';
import { finding, type PlanRule } from './rule.ts';

/** One unit named individually as leading and as coordinating the same task. Reached through a group it just keeps the named side. */
export const unitBothSides: PlanRule = {
  code: 'unit-both-sides',
  run: (context) => {
    const placed = selectorsOf(context);
    return placed.flatMap((p) => {
      const { selector } = p;
      if (p.side !== 'coordinating' || selector.kind !== 'unit') return [];
      const lead = placed.find(
        (o) =>
          o.task === p.task &&
          o.side === 'lead' &&
          o.selector.kind === 'unit' &&
          o.selector.unit === selector.unit,
      );
      if (!lead) return [];
      const values = {
        task: p.task.id,
        unit: unitById(context.plan, selector.unit)?.name ?? selector.unit,
      };
      return [finding('unit-both-sides', context.locate(p.path), values, context.locate(lead.path))];
    });
  },
};
