import type { Code } from '../../model/codes.ts';
import type { Question } from '../../model/form.ts';
import { about } from './context.ts';
import type { CheckContext, SubmissionCheck } from './input.ts';

/** A check that reports every answer the reader of answers has set aside with that code. */
export function problemCheck(
  code: Code,
  more: (c: CheckContext, question: Question, text: string) => Parameters<typeof about>[3] = () => ({}),
): SubmissionCheck {
  return {
    code,
    run: (c) =>
      [...c.questions.values()].flatMap((q) => {
        const value = c.values.get(q.id);
        return value?.kind === 'problem' && value.code === code
          ? [about(c, code, q, more(c, q, value.text))]
          : [];
      }),
  };
}
