import { about, numberOf } from './context.ts';
import type { SubmissionCheck } from './input.ts';

/** 1 000 000 million đồng is more than any unit's whole budget line: the amount was written in đồng. */
const impossibleMillions = 1_000_000;

export const fundingInDong: SubmissionCheck = {
  code: 'funding-in-dong',
  run: (c) =>
    [...c.questions.values()].flatMap((q) => {
      const number = q.kind === 'money' ? numberOf(c, q.id) : undefined;
      if (number === undefined || number < impossibleMillions) return [];
      const values = { number, millions: number / 1_000_000, billions: number / 1000 };
      return [about(c, 'funding-in-dong', q, { values, cause: 'in-dong' })];
    }),
};
