import { about, readingOf } from './context.ts';
import type { SubmissionCheck } from './input.ts';

export const answerFromFormula: SubmissionCheck = {
  code: 'answer-from-formula',
  run: (c) =>
    [...c.questions.values()]
      .filter((q) => c.submission.answers.get(q.id)?.formula === true)
      .filter((q) => !['blank', 'problem'].includes(readingOf(c, q.id).kind))
      .map((q) => about(c, 'answer-from-formula', q, { cause: 'formula' })),
};
