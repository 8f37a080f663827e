import type { CodeCase } from '../../../support/form.ts';

export const testCase: CodeCase = {
  yields: { answers: { 'task/1.1/status': 'đã xong' } },
  neighbour: { answers: { 'task/1.1/status': ' Đang  thực hiện ' } },
};
