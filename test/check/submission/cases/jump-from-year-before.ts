import type { CodeCase } from '../../../support/form.ts';

/** Four times as much, but only nine apart. */
export const testCase: CodeCase = {
  yields: {
    answers: { 'indicator/tin-bai/period': 120, 'indicator/tin-bai/cumulative': 120 },
    earlier: { yearBefore: { 'indicator/tin-bai/period': 40 } },
  },
  neighbour: {
    answers: { 'indicator/tin-bai/period': 12 },
    earlier: { yearBefore: { 'indicator/tin-bai/period': 3 } },
  },
};
