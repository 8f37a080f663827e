import { periodById, unitById } from '../../model/plan.ts';
import { aboutFile } from './context.ts';
import type { FormCheck } from './input.ts';

/** Sheets of several forms in one book: their rows carry the same ids, so no answer can be told to be anyone's. */
export const formTwoUnits: FormCheck = {
  code: 'form-two-units',
  final: true,
  run: (c) => {
    const stamps = [c.submission.stamp, ...(c.submission.otherStamps ?? [])];
    const names = stamps.map(({ unit = '', period = '' }) =>
      [unitById(c.plan, unit)?.name ?? unit, periodById(c.plan, period)?.id ?? period].join(', '),
    );
    const different = [...new Set(names)];
    const { mixedSheets = [] } = c.submission;
    if (different.length < 2 && mixedSheets.length > 1) {
      const forms = mixedSheets.join(' · ');
      return aboutFile(c, 'form-two-units', { why: 'sheets', count: mixedSheets.length, forms });
    }
    if (different.length < 2) return undefined;
    return aboutFile(c, 'form-two-units', { count: different.length, forms: different.join(' · ') });
  },
};
