import { finding, type PlanRule } from './rule.ts';

/** An amendment that begins to count after the last period is due: it changes nothing. */
export const amendmentAfterLast: PlanRule = {
  code: 'amendment-after-last',
  run: ({ plan, locate }) => {
    const last = plan.periods.findLast((p) => p.kind === 'regular');
    if (!last) return [];
    return (plan.amendments ?? [])
      .filter(({ from }) => plan.periods.every((p) => from > p.due))
      .map(({ id, from }) =>
        finding('amendment-after-last', locate(`amendments/amendments/${id}/from`), {
          id,
          from,
          period: last.id,
          due: last.due,
        }),
      );
  },
};
