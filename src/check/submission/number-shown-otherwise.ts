import { problemCheck } from './problem.ts';

export const numberShownOtherwise = problemCheck('number-shown-otherwise', (c, question) => {
  const raw = c.submission.answers.get(question.id)?.raw;
  return { values: { shown: raw?.kind === 'number' ? (raw.shown ?? '') : '' } };
});
