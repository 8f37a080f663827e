import { about, placeOf, questionOf } from './context.ts';
import type { SubmissionCheck } from './input.ts';
import { saysSomething, tasksWithStatus } from './tasks.ts';

/** The output of a task is a document: "hoàn thành" counts once its number is given. The status is left out until then. */
export const doneWithoutDocument: SubmissionCheck = {
  code: 'done-without-document',
  run: (c) =>
    tasksWithStatus(c, 'hoàn thành').flatMap(({ task, question }) => {
      const document = questionOf(c, 'output-document', task.task.id);
      if (!document || document.required || saysSomething(c, document)) return [];
      const values = { documentLabel: document.label, output: task.task.output.reading };
      return [
        about(c, 'done-without-document', question, {
          values,
          place: placeOf(c, document.id),
          also: placeOf(c, question.id),
        }),
      ];
    }),
};
