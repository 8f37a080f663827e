import type { CodeCase } from '../../../support/form.ts';

/** A task not begun needs no result. */
export const testCase: CodeCase = {
  yields: { answers: { 'task/1.1/result': null } },
  neighbour: {
    answers: {
      'task/1.1/result': null,
      'task/1.1/status': 'chưa thực hiện',
      'indicator/tin-bai/period': 0,
      'indicator/tin-bai/cumulative': 0,
    },
  },
};
