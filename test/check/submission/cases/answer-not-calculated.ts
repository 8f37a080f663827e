import type { CodeCase } from '../../../support/form.ts';

/** A formula with a stored result is used. */
export const testCase: CodeCase = {
  yields: { answers: { 'indicator/tin-bai/period': { kind: 'not-calculated', formula: 'SUM(A1:A3)' } } },
  neighbour: { answers: { 'indicator/tin-bai/period': 20 }, formulas: ['indicator/tin-bai/period'] },
};
