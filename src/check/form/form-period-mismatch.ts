import { periodById } from '../../model/plan.ts';
import { aboutFile } from './context.ts';
import type { FormCheck } from './input.ts';

export const formPeriodMismatch: FormCheck = {
  code: 'form-period-mismatch',
  run: (c) => {
    const [stamped, expected] = [c.submission.stamp.period, c.expected?.period];
    if (stamped === undefined || expected === undefined || stamped === expected || !c.period)
      return undefined;
    const wanted = periodById(c.plan, expected)?.label ?? expected;
    return aboutFile(c, 'form-period-mismatch', { a: c.period.label, aBy: 'stamp', b: wanted, bBy: 'told' });
  },
};
