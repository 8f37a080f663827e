import type { CodeCase } from '../../../support/form.ts';

const of = 'indicator/tin-bai/period';

/** The code of another indicator stands beside the figure; its own, in other letters, is no matter. */
export const testCase: CodeCase = {
  yields: { shown: [{ text: 'thoi-luong', of, label: true }] },
  neighbour: { shown: [{ text: 'TIN-BAI', of, label: true }] },
};
