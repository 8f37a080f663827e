import type { Plan } from '../../model/plan.ts';
import type { Indicator } from '../../model/reporting.ts';
import { finding, type PlanRule } from './rule.ts';

/** A total can only be held against parts that are there, are asked with it and count the same thing. */
export const indicatorSumParts: PlanRule = {
  code: 'indicator-sum-parts',
  run: ({ plan, dropped, locate }) =>
    plan.reporting.indicators.flatMap((i) =>
      (i.sumOf ?? []).flatMap((id, n) => {
        const problem = dropped.has(id) ? undefined : problemOf(plan, i, id);
        if (!problem) return [];
        const values = { indicator: i.id, part: id, problem };
        return [finding('indicator-sum-parts', locate(`reporting/indicators/${i.id}/sum_of/${n}`), values)];
      }),
    ),
};

function problemOf(plan: Plan, total: Indicator, id: string) {
  const part = plan.reporting.indicators.find((i) => i.id === id);
  if (!part) return 'unknown';
  if (id === total.id) return 'itself';
  if (part.unitOfMeasure !== total.unitOfMeasure || part.kind !== total.kind) return 'measure';
  if (total.kind === 'ratio' || total.kind === 'text') return 'kind';
  if (total.figures.some((f) => !part.figures.includes(f))) return 'figures';
  return total.tasks.some((t) => !part.tasks.includes(t)) ? 'tasks' : undefined;
}
