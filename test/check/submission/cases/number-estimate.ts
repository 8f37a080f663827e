import type { CodeCase } from '../../../support/form.ts';

export const testCase: CodeCase = {
  yields: { answers: { 'indicator/tin-bai/period': 'khoảng 30' } },
  neighbour: { answers: { 'indicator/tin-bai/period': 30 } },
};
