import { isBlank, rawText } from '../../text/interpret.ts';
import { about, shown } from './context.ts';
import type { SubmissionCheck } from './input.ts';

/** A row was copied and the copies differ: which one counts cannot be told. Equal copies do no harm. */
export const answerRowTwice: SubmissionCheck = {
  code: 'answer-row-twice',
  run: (c) =>
    c.submission.stray.flatMap((copy) => {
      const question = c.questions.get(copy.id);
      if (!question || isBlank(copy.raw)) return [];
      const own = c.submission.answers.get(copy.id);
      if (own && rawText(own.raw) === rawText(copy.raw)) return [];
      return [
        about(c, 'answer-row-twice', question, {
          also: copy.place,
          values: { second: shown(copy.raw) },
        }),
      ];
    }),
};
