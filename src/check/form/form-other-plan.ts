import { aboutFile } from './context.ts';
import type { FormCheck } from './input.ts';

export const formOtherPlan: FormCheck = {
  code: 'form-other-plan',
  final: true,
  run: (c) => {
    const { plan } = c.submission.stamp;
    if (plan === undefined || plan === c.planId) return undefined;
    return aboutFile(c, 'form-other-plan', { value: plan, wanted: c.planId });
  },
};
