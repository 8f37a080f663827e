import type { CodeCase } from '../../../support/form.ts';

/** Without a result there is nothing to use. */
export const testCase: CodeCase = {
  yields: { formulas: ['indicator/tin-bai/period'] },
  neighbour: {
    answers: { 'indicator/tin-bai/period': { kind: 'not-calculated', formula: 'A1' } },
    formulas: ['indicator/tin-bai/period'],
  },
};
