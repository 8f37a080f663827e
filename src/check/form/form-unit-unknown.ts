import { aboutFile, headerOf } from './context.ts';
import type { FormCheck } from './input.ts';

/** Neither the stamp nor anything else names a unit of the plan. */
export const formUnitUnknown: FormCheck = {
  code: 'form-unit-unknown',
  run: (c) => {
    if (c.unit) return undefined;
    const value = c.submission.stamp.unit ?? c.expected?.unit ?? '';
    return aboutFile(c, 'form-unit-unknown', { value, header: headerOf(c) });
  },
};
