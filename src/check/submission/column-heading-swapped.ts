import type { Finding } from '../../model/finding.ts';
import type { Figure } from '../../model/reporting.ts';
import { comparisonKey } from '../../text/canonical.ts';
import { about, placeOf } from './context.ts';
import type { SubmissionCheck } from './input.ts';

const beginnings: Readonly<Record<Figure, string>> = {
  period: comparisonKey('trong kỳ'),
  cumulative: comparisonKey('lũy kế'),
};

/** The heading above a column of figures is that of the other one: which the unit went by cannot be told. */
export const columnHeadingSwapped: SubmissionCheck = {
  code: 'column-heading-swapped',
  run: (c) =>
    (c.submission.shown ?? []).flatMap(({ text, place, above = [] }): readonly Finding[] => {
      const key = comparisonKey(text);
      return above.flatMap((id) => {
        const q = c.questions.get(id);
        const figure = q?.figure;
        if (!q || !figure || c.values.get(id)?.kind === 'blank') return [];
        const other: Figure = figure === 'period' ? 'cumulative' : 'period';
        if (!key.startsWith(beginnings[other])) return [];
        const values = { written: text, wanted: figure };
        return [
          about(c, 'column-heading-swapped', q, { place, also: placeOf(c, id), values, cause: 'headings' }),
        ];
      });
    }),
};
