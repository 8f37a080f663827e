import { aboutFile } from './context.ts';
import type { FormCheck } from './input.ts';
import { unchanged } from './said.ts';

/** What was returned for correction comes back as it was: taking it in would end the return with nothing corrected. */
export const formNotCorrected: FormCheck = {
  code: 'form-not-corrected',
  run: (c) => {
    const { unit, period, submission } = c;
    const same = c.returned?.find(
      (r) =>
        r.unit === unit?.id &&
        r.period === period?.id &&
        r.submission !== undefined &&
        unchanged(submission, r.submission),
    );
    const other = same?.submission?.file.name ?? '';
    return same && aboutFile(c, 'form-not-corrected', { other, where: same.where });
  },
};
