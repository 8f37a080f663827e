import { about } from './context.ts';
import type { SubmissionCheck } from './input.ts';

/** An answer in an old encoding that no table fits for certain: it would be printed as signs nobody can read. */
export const textLegacyRefused: SubmissionCheck = {
  code: 'text-legacy-refused',
  run: (c) =>
    (c.submission.legacy ?? []).flatMap((l) => {
      const question = l.kind === 'unsure' && l.answer ? c.questions.get(l.answer) : undefined;
      return question ? [about(c, 'text-legacy-refused', question, { cause: 'legacy' })] : [];
    }),
};
