import { unitById } from '../../model/plan.ts';
import { aboutFile } from './context.ts';
import type { FormCheck } from './input.ts';

/** The form was made for one unit, the clerk (or the header) says another. */
export const formUnitMismatch: FormCheck = {
  code: 'form-unit-mismatch',
  run: (c) => {
    const [stamped, expected] = [c.submission.stamp.unit, c.expected?.unit];
    if (stamped === undefined || expected === undefined || stamped === expected || !c.unit) return undefined;
    const wanted = unitById(c.plan, expected)?.name ?? expected;
    return aboutFile(c, 'form-unit-mismatch', { a: c.unit.name, aBy: 'stamp', b: wanted, bBy: 'told' });
  },
};
