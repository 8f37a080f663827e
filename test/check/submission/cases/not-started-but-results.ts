import type { CodeCase } from '../../../support/form.ts';

export const testCase: CodeCase = {
  yields: { answers: { 'task/1.1/status': 'chưa thực hiện' } },
  neighbour: { answers: { 'task/1.1/status': 'chưa thực hiện', 'indicator/tin-bai/period': 0 } },
};
