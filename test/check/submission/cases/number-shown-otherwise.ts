import type { CodeCase } from '../../../support/form.ts';

export const testCase: CodeCase = {
  yields: {
    answers: {
      'indicator/tin-bai/cumulative': { kind: 'number', value: 2500, text: '2500', shown: '2,5' },
    },
  },
  neighbour: { answers: { 'indicator/tin-bai/cumulative': { kind: 'number', value: 2500, text: '2500' } } },
};
