import type { CodeCase } from '../../../support/form.ts';

/** The measure as printed may be written in other letters; of an indicator that is not asked it says nothing. */
export const testCase: CodeCase = {
  yields: { measures: { 'tin-bai': 'nghìn tin, bài' } },
  neighbour: { measures: { 'tin-bai': 'TIN,  bài', 'thoi-luong': 'giờ' } },
};
