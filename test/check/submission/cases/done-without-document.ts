import type { CodeCase } from '../../../support/form.ts';

export const testCase: CodeCase = {
  yields: { answers: { 'task/1.1/status': 'hoàn thành' } },
  neighbour: {
    answers: { 'task/1.1/status': 'hoàn thành', 'task/1.1/output-document': '20/BC-UBND ngày 10/6/2026' },
  },
};
