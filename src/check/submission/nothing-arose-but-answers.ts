import type { Question } from '../../model/form.ts';
import type { TaskQuestionId } from '../../model/reporting.ts';
import { about, placeOf, questionOf } from './context.ts';
import type { SubmissionCheck } from './input.ts';
import { figuresAboveZero, saysSomething, tasksWithStatus } from './tasks.ts';

const results: readonly TaskQuestionId[] = ['result', 'products', 'output-document', 'difficulties'];

export const nothingAroseButAnswers: SubmissionCheck = {
  code: 'nothing-arose-but-answers',
  run: (c) =>
    tasksWithStatus(c, 'không phát sinh').flatMap(({ task, question }) => {
      const texts = results
        .map((topic) => questionOf(c, topic, task.task.id))
        .filter((q): q is Question => q !== undefined && saysSomething(c, q));
      const answers = [...texts, ...figuresAboveZero(c, task)];
      const [first] = answers;
      if (!first) return [];
      const values = { count: answers.length, other: first.label };
      return [about(c, 'nothing-arose-but-answers', question, { values, also: placeOf(c, first.id) })];
    }),
};
