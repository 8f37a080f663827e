import { about, numberOf, placeOf } from './context.ts';
import { cumulativeQuestions } from './cumulative.ts';
import type { SubmissionCheck } from './input.ts';

/** The count since the start of the year contains this period's, so it cannot be smaller. */
export const cumulativeBelowPeriod: SubmissionCheck = {
  code: 'cumulative-below-period',
  run: (c) =>
    cumulativeQuestions(c).flatMap((q) => {
      const periodId = q.id.replace('/cumulative', '/period');
      const [cumulative, period] = [numberOf(c, q.id), numberOf(c, periodId)];
      if (cumulative === undefined || period === undefined || cumulative >= period) return [];
      const values = { number: cumulative, periodNumber: period };
      return [about(c, 'cumulative-below-period', q, { values, also: placeOf(c, periodId) })];
    }),
};
