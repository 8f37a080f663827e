import { about, numberOf, placeOf } from './context.ts';
import type { SubmissionCheck } from './input.ts';
import { ratiosOf } from './ratios.ts';

export const ratioNOverTotal: SubmissionCheck = {
  code: 'ratio-n-over-total',
  run: (c) =>
    ratiosOf(c).flatMap(({ n, total }) => {
      const [a, b] = [numberOf(c, n.id), numberOf(c, total.id)];
      if (a === undefined || b === undefined || a <= b) return [];
      const values = { n: a, total: b, totalLabel: total.label };
      return [about(c, 'ratio-n-over-total', n, { values, also: placeOf(c, total.id) })];
    }),
};
