import type { CodeCase } from '../../../support/form.ts';

export const testCase: CodeCase = {
  yields: { answers: { 'indicator/ty-le-can-bo/cumulative/n': 41 } },
  neighbour: { answers: { 'indicator/ty-le-can-bo/cumulative/n': 40 } },
};
