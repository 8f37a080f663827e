import type { CodeCase } from '../../../support/form.ts';

export const testCase: CodeCase = {
  yields: { answers: { 'indicator/tin-bai/period': '1.568', 'indicator/tin-bai/cumulative': 1568 } },
  neighbour: { answers: { 'indicator/tin-bai/period': 1568, 'indicator/tin-bai/cumulative': 1568 } },
};
