import { findDocumentNumbers } from '../../text/document-number.ts';
import { about, placeOf, questionOf, shownOf, textOf } from './context.ts';
import type { SubmissionCheck } from './input.ts';
import { tasksWithStatus } from './tasks.ts';

/** The output of a task is a document: "hoàn thành" counts once its number is given; "đã gửi" is none. The status is left out until then. */
export const doneWithoutDocument: SubmissionCheck = {
  code: 'done-without-document',
  run: (c) =>
    tasksWithStatus(c, 'hoàn thành').flatMap(({ task, question }) => {
      const document = questionOf(c, 'output-document', task.task.id);
      const written = document && (textOf(c, document.id) ?? '');
      // A required answer that is blank is named as such.
      if (!document || (document.required && written === '')) return [];
      if (findDocumentNumbers(written ?? '').length > 0) return [];
      const values = {
        documentLabel: document.label,
        output: task.task.output.reading,
        written: shownOf(c, document.id),
      };
      return [
        about(c, 'done-without-document', question, {
          values,
          place: placeOf(c, document.id),
          also: placeOf(c, question.id),
        }),
      ];
    }),
};
