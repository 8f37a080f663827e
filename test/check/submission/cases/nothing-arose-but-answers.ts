import type { CodeCase } from '../../../support/form.ts';

/** The figure since the start of the year may be above zero. */
export const testCase: CodeCase = {
  yields: { answers: { 'task/1.1/status': 'không phát sinh' } },
  neighbour: {
    answers: {
      'task/1.1/status': 'không phát sinh',
      'task/1.1/result': 'Không',
      'indicator/tin-bai/period': 0,
    },
  },
};
