import { aboutFile } from './context.ts';
import type { FormCheck } from './input.ts';

export const formPeriodUnknown: FormCheck = {
  code: 'form-period-unknown',
  run: (c) => {
    if (c.period) return undefined;
    const value = c.submission.stamp.period ?? c.expected?.period ?? '';
    return aboutFile(c, 'form-period-unknown', { value });
  },
};
