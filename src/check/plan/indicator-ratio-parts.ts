import type { Indicator } from '../../model/reporting.ts';
import { finding, type PlanRule } from './rule.ts';

/** A ratio says what n and N count, so that it can be recomputed from sums; nothing else has them. */
export const indicatorRatioParts: PlanRule = {
  code: 'indicator-ratio-parts',
  run: ({ plan, locate }) =>
    plan.reporting.indicators.flatMap((i) => {
      const keys = wrongKeys(i);
      if (keys.length === 0) return [];
      const values = {
        indicator: i.id,
        name: i.name,
        kind: i.kind,
        problem: i.kind === 'ratio' ? 'missing' : 'extra',
        keys: keys.join(', '),
      };
      return [finding('indicator-ratio-parts', locate(`reporting/indicators/${i.id}`), values)];
    }),
};

function wrongKeys(i: Indicator): readonly string[] {
  const wanted = i.kind === 'ratio';
  return (['n', 'total'] as const).filter((key) => (i[key] !== undefined) !== wanted);
}
