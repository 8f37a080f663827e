import { finding, type PlanRule } from './rule.ts';

/** A figure without a unit of measure: pieces and square metres could be added up. Texts have none. */
export const indicatorWithoutUnit: PlanRule = {
  code: 'indicator-without-unit',
  run: ({ plan, locate }) =>
    plan.reporting.indicators
      .filter((i) => i.kind !== 'text' && i.unitOfMeasure.trim() === '')
      .map((i) =>
        finding('indicator-without-unit', locate(`reporting/indicators/${i.id}`), {
          indicator: i.id,
          name: i.name,
          kind: i.kind,
        }),
      ),
};
