import type { Finding } from '../../model/finding.ts';
import type { Question } from '../../model/form.ts';
import { about, readingOf } from './context.ts';
import type { CheckContext, SubmissionCheck } from './input.ts';
import { typedOverEarlier } from './outside-texts.ts';

/** Optional indicators left blank: they are not zero, only unknown. One note per submission. */
export const answerLeftBlank: SubmissionCheck = {
  code: 'answer-left-blank',
  run: (c) =>
    c.nothingAnswered
      ? []
      : [...c.questions.values()]
          .filter((q) => q.topic === 'indicator' && !q.required && q.role !== 'coordinating')
          .filter((q) => readingOf(c, q.id).kind === 'blank' && !isHalfGiven(c, q))
          .map((q) => finding(c, q)),
};

function finding(c: CheckContext, q: Question): Finding {
  const elsewhere = typedOverEarlier(c, q.id);
  return about(
    c,
    'answer-left-blank',
    q,
    elsewhere ? { values: { elsewhere: elsewhere.text }, also: elsewhere.place } : { cause: 'left-blank' },
  );
}

/** The other half of a ratio was given: `ratio-half` speaks of it. */
function isHalfGiven(c: CheckContext, q: Question): boolean {
  if (q.part === undefined) return false;
  return readingOf(c, `${q.id.slice(0, -1)}${q.part === 'n' ? 'N' : 'n'}`).kind !== 'blank';
}
