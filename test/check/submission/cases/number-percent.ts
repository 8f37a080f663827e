import type { CodeCase } from '../../../support/form.ts';

export const testCase: CodeCase = {
  yields: { answers: { 'indicator/ty-le-can-bo/cumulative/n': { percent: 0.75 } } },
  neighbour: { answers: { 'indicator/ty-le-can-bo/cumulative/n': 30 } },
};
