import type { CodeCase } from '../../../support/form.ts';

/** Two equal copies do no harm. */
export const testCase: CodeCase = {
  yields: { answers: { 'indicator/tin-bai/period': 20 }, stray: [['indicator/tin-bai/period', 25]] },
  neighbour: { answers: { 'indicator/tin-bai/period': 20 }, stray: [['indicator/tin-bai/period', 20]] },
};
