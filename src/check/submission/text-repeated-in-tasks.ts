import type { Question } from '../../model/form.ts';
import { wordsOf } from '../passages.ts';
import { about, placeOf, textOf } from './context.ts';
import type { SubmissionCheck } from './input.ts';
import { fewestWords } from './text-copied-forward.ts';

/** Two tasks may rightly share a sentence; three do not have one and the same result. */
const fewestTasks = 3;

/** One and the same result under several tasks: it tells of none of them. */
export const textRepeatedInTasks: SubmissionCheck = {
  code: 'text-repeated-in-tasks',
  run: (c) => {
    const results = [...c.questions.values()].filter((q) => q.topic === 'result' && q.role === 'lead');
    const groups = groupedBy(results, (q) => keyOf(textOf(c, q.id)));
    return [...groups].flatMap(([key, questions]) => {
      const [first, second] = questions;
      if (key === '' || !first || !second || questions.length < fewestTasks) return [];
      const tasks = questions.map((q) => q.task ?? '').join(', ');
      const values = { tasks, times: questions.length };
      return [about(c, 'text-repeated-in-tasks', first, { values, also: placeOf(c, second.id) })];
    });
  },
};

function keyOf(text: string | undefined): string {
  const words = wordsOf(text ?? '');
  return words.length < fewestWords ? '' : words.join(' ');
}

function groupedBy(
  questions: readonly Question[],
  key: (q: Question) => string,
): ReadonlyMap<string, readonly Question[]> {
  const groups = new Map<string, Question[]>();
  for (const q of questions) groups.set(key(q), [...(groups.get(key(q)) ?? []), q]);
  return groups;
}
