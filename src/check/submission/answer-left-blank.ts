import { about, readingOf } from './context.ts';
import type { SubmissionCheck } from './input.ts';

/** Optional indicators left blank: they are not zero, only unknown. One note per submission. */
export const answerLeftBlank: SubmissionCheck = {
  code: 'answer-left-blank',
  run: (c) =>
    c.nothingAnswered
      ? []
      : [...c.questions.values()]
          .filter((q) => q.topic === 'indicator' && !q.required && q.role !== 'coordinating')
          .filter((q) => readingOf(c, q.id).kind === 'blank')
          .map((q) => about(c, 'answer-left-blank', q, { cause: 'left-blank' })),
};
