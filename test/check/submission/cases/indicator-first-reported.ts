import type { CodeCase } from '../../../support/form.ts';

const answers = { 'indicator/tin-bai/period': 40, 'indicator/tin-bai/cumulative': 40 };
const before = { 'indicator/ty-le-can-bo/cumulative/n': 20 };

/** A unit whose earlier figures are all unknown is not told so for each. */
export const testCase: CodeCase = {
  yields: { answers, earlier: { previous: before } },
  neighbour: { answers, earlier: { previous: { 'unit/summary': 'Có báo cáo (dữ liệu mẫu).' } } },
};
