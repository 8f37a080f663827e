import type { CodeCase } from '../../../support/form.ts';

/** As text the point groups thousands. */
export const testCase: CodeCase = {
  yields: { unit: 'so-van-hoa-the-thao-va-du-lich', answers: { 'indicator/thoi-luong/cumulative': 41.568 } },
  neighbour: {
    unit: 'so-van-hoa-the-thao-va-du-lich',
    answers: { 'indicator/thoi-luong/cumulative': '41.568' },
  },
};
