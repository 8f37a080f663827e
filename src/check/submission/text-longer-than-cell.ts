import { longestCellText } from '../../model/sheet-text.ts';
import { general, placeOf, readingOf } from './context.ts';
import type { SubmissionCheck } from './input.ts';

/** Word and YAML hold longer texts than a cell of the consolidated workbook can. */
export const textLongerThanCell: SubmissionCheck = {
  code: 'text-longer-than-cell',
  run: (c) =>
    [...c.questions.values()].flatMap((question) => {
      const value = readingOf(c, question.id);
      if (value.kind !== 'text' || value.text.length <= longestCellText) return [];
      const values = {
        label: question.label,
        ...(question.task === undefined ? {} : { task: question.task }),
        characters: value.text.length,
      };
      return [{ ...general(c, 'text-longer-than-cell', values), place: placeOf(c, question.id) }];
    }),
};
