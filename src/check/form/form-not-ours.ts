import { aboutFile, headerOf } from './context.ts';
import type { FormCheck } from './input.ts';

/** Neither stamp nor row ids: a file of another make. */
export const formNotOurs: FormCheck = {
  code: 'form-not-ours',
  final: true,
  run: (c) => {
    const { recognisedBy, file, stamp } = c.submission;
    if (recognisedBy !== 'none') return undefined;
    // A document without a stamp is read as a submission only for the headings of our form in its tables.
    const pasted = file.kind === 'docx' && Object.keys(stamp).length === 0;
    return aboutFile(c, 'form-not-ours', { header: headerOf(c), ...(pasted && { why: 'pasted' }) });
  },
};
