import { about, placeOf, readingOf } from './context.ts';
import type { SubmissionCheck } from './input.ts';
import { ratiosOf } from './ratios.ts';

/** Only n or only N was given. Where the blank one is required, `answer-missing` says so. */
export const ratioHalf: SubmissionCheck = {
  code: 'ratio-half',
  run: (c) =>
    ratiosOf(c).flatMap(({ n, total }) => {
      const [given, empty] = readingOf(c, n.id).kind === 'number' ? [n, total] : [total, n];
      if (readingOf(c, given.id).kind !== 'number' || readingOf(c, empty.id).kind !== 'blank') return [];
      if (empty.required) return [];
      const values = { missing: empty.label };
      return [
        about(c, 'ratio-half', given, { values, place: placeOf(c, empty.id), also: placeOf(c, given.id) }),
      ];
    }),
};
