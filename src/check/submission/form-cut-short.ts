import { general, placeOf } from './context.ts';
import type { SubmissionCheck } from './input.ts';

/**
 * A form in YAML bears no mark of its end: one that broke off on the way reads like one whose last questions were left
 * blank. The printed form keeps a line for every question, so lines gone at its end are told.
 */
export const formCutShort: SubmissionCheck = {
  code: 'form-cut-short',
  run: (c) => {
    const { file, recognisedBy, answers } = c.submission;
    if (file.kind !== 'yaml' || recognisedBy !== 'stamp' || c.nothingAnswered) return [];
    const questions = [...c.questions.values()];
    const last = questions.findLastIndex((q) => answers.has(q.id));
    const [from, ...more] = questions.slice(last + 1);
    if (last < 0 || !from) return [];
    const values = { after: questions[last]?.label ?? '', from: from.label, count: 1 + more.length };
    return [{ ...general(c, 'form-cut-short', values), place: placeOf(c, questions[last]?.id ?? '') }];
  },
};
