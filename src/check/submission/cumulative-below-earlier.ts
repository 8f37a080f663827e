import { about, numberOf } from './context.ts';
import { cumulativeQuestions } from './cumulative.ts';
import type { SubmissionCheck } from './input.ts';

/** A cumulative figure fell within one reporting year: a correction of the earlier one, or a slip. */
export const cumulativeBelowEarlier: SubmissionCheck = {
  code: 'cumulative-below-earlier',
  run: (c) =>
    cumulativeQuestions(c).flatMap((q) => {
      const now = numberOf(c, q.id);
      const before = c.earlier?.sameYear?.get(q.id);
      if (now === undefined || before?.kind !== 'number' || now >= before.value) return [];
      const values = { number: now, earlier: before.value, year: c.form.obligation.period.reportingYear };
      return [about(c, 'cumulative-below-earlier', q, { values })];
    }),
};
