import type { CodeCase } from '../../../support/form.ts';

export const testCase: CodeCase = {
  yields: { answers: { 'task/1.1/result': '…………' } },
  neighbour: { answers: { 'task/1.1/result': 'Đã tổ chức 02 hội nghị …' } },
};
