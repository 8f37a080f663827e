import type { CodeCase } from '../../../support/form.ts';

/** A text "1.568" has one reading here; a numeric cell of three decimals has two. */
export const testCase: CodeCase = {
  yields: { answers: { 'indicator/tin-bai/period': 1.568 } },
  neighbour: { answers: { 'indicator/tin-bai/period': '1.568', 'indicator/tin-bai/cumulative': '1.568' } },
};
