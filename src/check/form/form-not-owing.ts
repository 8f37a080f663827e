import { aboutFile } from './context.ts';
import type { FormCheck } from './input.ts';

/** Unit and period are known, and the unit owes nothing for that period. */
export const formNotOwing: FormCheck = {
  code: 'form-not-owing',
  run: (c) => {
    const { unit, period } = c;
    if (!unit || !period) return undefined;
    if (c.obligations.some((o) => o.unit.id === unit.id && o.period.id === period.id)) return undefined;
    return aboutFile(c, 'form-not-owing', {
      unitName: unit.name,
      periodLabel: period.label,
      duty: unit.duty,
    });
  },
};
