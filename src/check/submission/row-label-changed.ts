import type { Finding } from '../../model/finding.ts';
import { comparisonKey } from '../../text/canonical.ts';
import { about, placeOf } from './context.ts';
import type { SubmissionCheck } from './input.ts';
import { givenIn, labelKey, labelsOf, ofOtherVersion, rowOf, wordingsOf } from './shown-rows.ts';

const labelHeading = comparisonKey('chỉ tiêu');

/** The unit wrote the name of an indicator anew: its figure may count something else than the others'. */
export const rowLabelChanged: SubmissionCheck = {
  code: 'row-label-changed',
  run: (c) => {
    if (ofOtherVersion(c)) return [];
    return labelsOf(c).flatMap((text): readonly Finding[] => {
      const own = rowOf(c.form, text.row ?? []);
      const figures = own?.questions.filter((q) => q.figure !== undefined) ?? [];
      if (!own || figures.length === 0 || comparisonKey(text.heading ?? '') !== labelHeading) return [];
      const key = labelKey(text.text);
      if (wordingsOf(own).includes(key)) return [];
      return givenIn(c, figures).map((q) =>
        about(c, 'row-label-changed', q, {
          place: text.place,
          also: placeOf(c, q.id),
          values: { written: text.text, wanted: own.label },
          cause: `row/${own.questions[0]?.id ?? ''}`,
        }),
      );
    });
  },
};
