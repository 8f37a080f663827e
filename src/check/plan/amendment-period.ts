import type { Finding } from '../../model/finding.ts';
import { periodById } from '../../model/plan.ts';
import { nearest } from '../../text/nearest.ts';
import { changesOf } from './amended.ts';
import { finding, type PlanContext, type PlanRule } from './rule.ts';

/** A change of days for a period that the year does not have, or a correction of one that the plan does not have. */
export const amendmentPeriod: PlanRule = {
  code: 'amendment-period',
  run: (context) => [...kinds(context), ...corrected(context)],
};

function kinds(context: PlanContext): readonly Finding[] {
  const known = context.files.reporting.periods.each_year.map((p) => p.id);
  return changesOf(context).flatMap(({ amendment, change, path }) => {
    if (change.kind !== 'deadline' && change.kind !== 'window') return [];
    if (known.includes(change.period)) return [];
    const values = { id: amendment.id, period: change.period, known: known.join(', ') };
    return [finding('amendment-period', context.locate(`${path}/period`), values)];
  });
}

function corrected({ plan, locate }: PlanContext): readonly Finding[] {
  const known = plan.periods.map((p) => p.id);
  return (plan.amendments ?? []).flatMap(({ id, correction }) =>
    (correction?.periods ?? [])
      .filter((period) => !periodById(plan, period))
      .map((period) => {
        const suggestion = nearest(period, known);
        const values = { id, period, known: known.join(', '), ...(suggestion ? { suggestion } : {}) };
        return finding('amendment-period', locate(`amendments/amendments/${id}/correction/period`), values);
      }),
  );
}
