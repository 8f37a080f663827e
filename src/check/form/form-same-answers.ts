import { aboutFile } from './context.ts';
import type { FormCheck } from './input.ts';
import { sayTheSame } from './said.ts';

/** The same form sent a second time as another kind of file: recording it again would only blur where figures came from. */
export const formSameAnswers: FormCheck = {
  code: 'form-same-answers',
  run: (c) => {
    const { unit, period, submission } = c;
    const before = unit && period && c.onRecord?.(unit.id, period.id);
    if (!before?.submission || before.submission.file.kind === submission.file.kind) return undefined;
    if (!sayTheSame(submission, before.submission)) return undefined;
    const command = c.collecting?.commandAsDocument ?? '';
    return aboutFile(c, 'form-same-answers', {
      other: before.submission.file.name,
      where: before.where,
      command,
    });
  },
};
