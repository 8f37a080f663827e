import type { CodeCase } from '../../../support/form.ts';

/** Invisible marks of word processors are no such characters. */
export const testCase: CodeCase = {
  yields: { answers: { 'task/1.1/result': 'Đã mở 2\ufffd lớp (dữ liệu mẫu).' } },
  neighbour: { answers: { 'task/1.1/result': 'Đã mở 2\u200b lớp\u00a0(dữ liệu mẫu).' } },
};
