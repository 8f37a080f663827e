import { about, readingOf } from './context.ts';
import type { SubmissionCheck } from './input.ts';

export const numberAsText: SubmissionCheck = {
  code: 'number-as-text',
  run: (c) => {
    // A Word document knows only text.
    if (c.submission.file.kind === 'docx') return [];
    return [...c.questions.values()].flatMap((q) => {
      const value = readingOf(c, q.id);
      if (value.kind !== 'number' || !value.writtenAsText) return [];
      return [about(c, 'number-as-text', q, { cause: 'as-text', values: { number: value.value } })];
    });
  },
};
