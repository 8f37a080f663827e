import type { CodeCase } from '../../../support/form.ts';

export const testCase: CodeCase = {
  yields: { answers: { 'indicator/tin-bai/period': { kind: 'cell-error', text: '#REF!' } } },
  neighbour: { answers: { 'indicator/tin-bai/period': 20 } },
};
