import { periodById } from '../../model/plan.ts';
import { finding, type PlanRule } from './rule.ts';

/** A correction of a period that is not closed, in a workspace that closes periods: the word corrects nothing yet. */
export const amendmentCorrectionOpen: PlanRule = {
  code: 'amendment-correction-open',
  run: ({ plan, closed, locate }) => {
    if (closed.length === 0) return [];
    return (plan.amendments ?? []).flatMap(({ id, correction }) =>
      (correction?.periods ?? [])
        .filter((p) => periodById(plan, p) && !closed.some((c) => c.period === p))
        .map((period) =>
          finding('amendment-correction-open', locate(`amendments/amendments/${id}/correction`), {
            id,
            period,
            closed: closed.map((c) => c.period).join(', '),
          }),
        ),
    );
  },
};
