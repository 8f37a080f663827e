import { aboutFile } from './context.ts';
import type { FormCheck } from './input.ts';

/** The plan was edited after this form was made. Answers go by their ids, so those that are still asked are read. */
export const formPlanVersion: FormCheck = {
  code: 'form-plan-version',
  run: (c) => {
    const { planVersion } = c.submission.stamp;
    if (planVersion === undefined || planVersion === c.plan.version) return undefined;
    return aboutFile(c, 'form-plan-version', { value: planVersion, wanted: c.plan.version });
  },
};
