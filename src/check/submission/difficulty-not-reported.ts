import { about, placeOf, questionOf, readingOf, shownOf } from './context.ts';
import type { SubmissionCheck } from './input.ts';
import { saysSomething } from './tasks.ts';

/** A difficulty is stated, but not whether it was reported upwards when it arose, as the Decision orders. */
export const difficultyNotReported: SubmissionCheck = {
  code: 'difficulty-not-reported',
  run: (c) =>
    c.form.tasks.flatMap(({ task }) => {
      const difficulty = questionOf(c, 'difficulties', task.id);
      const reported = questionOf(c, 'difficulties-reported', task.id);
      if (
        !reported ||
        !difficulty ||
        !saysSomething(c, difficulty) ||
        readingOf(c, reported.id).kind !== 'blank'
      )
        return [];
      const values = {
        difficulty: shownOf(c, difficulty.id),
        difficultyLabel: difficulty.label,
        basis: c.plan.reporting.basis,
      };
      return [about(c, 'difficulty-not-reported', reported, { values, also: placeOf(c, difficulty.id) })];
    }),
};
