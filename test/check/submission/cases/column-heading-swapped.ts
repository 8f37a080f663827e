import type { CodeCase } from '../../../support/form.ts';

const above = ['indicator/tin-bai/period'];

export const testCase: CodeCase = {
  yields: { shown: [{ text: 'Lũy kế từ đầu năm', above }] },
  neighbour: { shown: [{ text: 'Trong kỳ', above }] },
};
