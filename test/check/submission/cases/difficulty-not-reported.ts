import type { CodeCase } from '../../../support/form.ts';

export const testCase: CodeCase = {
  yields: { answers: { 'task/1.1/difficulties': 'Thiếu kinh phí.' } },
  neighbour: { answers: { 'task/1.1/difficulties': 'Không có khó khăn, vướng mắc.' } },
};
