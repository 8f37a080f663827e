import type { Question } from '../../model/form.ts';
import type { CheckContext } from './input.ts';

/** Figures that add up over the year. The N of a ratio is a stock (all officials, all members) and may fall. */
export function cumulativeQuestions(c: CheckContext): readonly Question[] {
  return [...c.questions.values()].filter((q) => q.figure === 'cumulative' && q.part !== 'N');
}
