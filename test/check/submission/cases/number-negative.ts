import type { CodeCase } from '../../../support/form.ts';

export const testCase: CodeCase = {
  yields: { answers: { 'indicator/tin-bai/period': -3 } },
  neighbour: { answers: { 'indicator/tin-bai/period': 0 } },
};
