import { periodById } from '../../model/plan.ts';
import { finding, type PlanRule } from './rule.ts';

/** A correction that begins to count only after the period that it says it corrects. */
export const amendmentCorrectionIdle: PlanRule = {
  code: 'amendment-correction-idle',
  run: ({ plan, locate }) =>
    (plan.amendments ?? []).flatMap(({ id, from, correction }) =>
      (correction?.periods ?? []).flatMap((named) => {
        const period = periodById(plan, named);
        if (!period || from <= period.due) return [];
        const values = { id, from, period: period.id, due: period.due };
        return [finding('amendment-correction-idle', locate(`amendments/amendments/${id}/from`), values)];
      }),
    ),
};
