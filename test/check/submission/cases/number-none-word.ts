import type { CodeCase } from '../../../support/form.ts';

/** "Không có" answers a question of text. */
export const testCase: CodeCase = {
  yields: { answers: { 'indicator/tin-bai/period': 'không có' } },
  neighbour: { answers: { 'task/1.1/difficulties': 'không có' } },
};
