import { aboutFile } from './context.ts';
import type { FormCheck } from './input.ts';

/** The hidden stamp is gone but the row ids are there: read, with unit and period from elsewhere. */
export const formStampLost: FormCheck = {
  code: 'form-stamp-lost',
  run: (c) =>
    c.submission.recognisedBy === 'ids'
      ? aboutFile(c, 'form-stamp-lost', {
          ...(c.unit && { unitName: c.unit.name }),
          ...(c.period && { periodLabel: c.period.label }),
          kind: c.submission.file.kind,
        })
      : undefined,
};
