import type { CodeCase } from '../../../support/form.ts';

export const testCase: CodeCase = {
  yields: { answers: { 'indicator/ty-le-can-bo/cumulative/N': null } },
  neighbour: {
    answers: { 'indicator/ty-le-can-bo/cumulative/n': null, 'indicator/ty-le-can-bo/cumulative/N': null },
  },
};
