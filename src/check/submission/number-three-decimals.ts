import { interpret } from '../../text/interpret.ts';
import { readNumberCell } from '../../text/numbers.ts';
import { about, numberOf } from './context.ts';
import type { SubmissionCheck } from './input.ts';

/** A numeric cell holding 1.568 where a decimal is allowed: really 1,568, or 1568 typed with a point. Only the unit knows. */
export const numberThreeDecimals: SubmissionCheck = {
  code: 'number-three-decimals',
  run: (c) =>
    [...c.questions.values()].flatMap((q) => {
      const raw = c.submission.answers.get(q.id)?.raw;
      if (raw?.kind !== 'number' || interpret(q, c.submission.answers.get(q.id)).kind !== 'number') return [];
      if (readNumberCell(raw).kind !== 'three-decimals') return [];
      const value = numberOf(c, q.id) ?? 0;
      const values = { number: value, thousands: Math.round(value * 1000) };
      return [about(c, 'number-three-decimals', q, { values })];
    }),
};
