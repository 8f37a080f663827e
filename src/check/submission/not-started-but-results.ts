import type { Question } from '../../model/form.ts';
import type { TaskQuestionId } from '../../model/reporting.ts';
import { about, placeOf, questionOf } from './context.ts';
import type { SubmissionCheck } from './input.ts';
import { figuresAboveZero, saysSomething, tasksWithStatus } from './tasks.ts';

/** The free text is left aside: it may explain why nothing has begun. */
const products: readonly TaskQuestionId[] = ['products', 'output-document'];

export const notStartedButResults: SubmissionCheck = {
  code: 'not-started-but-results',
  run: (c) =>
    tasksWithStatus(c, 'chưa thực hiện').flatMap(({ task, question }) => {
      const texts = products
        .map((topic) => questionOf(c, topic, task.task.id))
        .filter((q): q is Question => q !== undefined && saysSomething(c, q));
      const answers = [...texts, ...figuresAboveZero(c, task)];
      const [first] = answers;
      if (!first) return [];
      const values = { count: answers.length, other: first.label };
      return [about(c, 'not-started-but-results', question, { values, also: placeOf(c, first.id) })];
    }),
};
