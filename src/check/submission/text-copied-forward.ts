import type { Question } from '../../model/form.ts';
import { likeness, sideBySide, wordsOf } from '../passages.ts';
import { about, textOf } from './context.ts';
import type { CheckContext, SubmissionCheck } from './input.ts';

/**
 * What tells of this period. A difficulty or proposal may rightly stand until it is settled, plans may go on, and a unit that
 * helps with a task may help in the same way every time.
 */
const tellsOfThisPeriod: readonly Question['topic'][] = ['result', 'summary'];

/** Shorter answers are the same every time for good reason ("Đã ban hành kế hoạch"). */
export const fewestWords = 15;

/** The text of the period before was sent again: the same words, or nearly, with no figure brought up to date. */
export const textCopiedForward: SubmissionCheck = {
  code: 'text-copied-forward',
  run: (c) =>
    [...c.questions.values()]
      .filter((q) => tellsOfThisPeriod.includes(q.topic) && q.role !== 'coordinating')
      .flatMap((q) => copy(c, q)),
};

function copy(c: CheckContext, q: Question) {
  const now = textOf(c, q.id);
  const before = c.earlier?.previous?.get(q.id);
  if (now === undefined || before?.kind !== 'text') return [];
  const words = wordsOf(now);
  const like = words.length < fewestWords ? undefined : likeness(words, wordsOf(before.text));
  if (!like) return [];
  const [value, earlierText] = sideBySide(now, before.text);
  const values = { value, earlierText, like, earlierPeriod: c.form.obligation.period.previous ?? '' };
  return [about(c, 'text-copied-forward', q, { values, cause: 'copied-forward' })];
}
