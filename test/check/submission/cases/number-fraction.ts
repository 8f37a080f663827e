import type { CodeCase } from '../../../support/form.ts';

/** A duration may be a fraction. */
export const testCase: CodeCase = {
  yields: { answers: { 'indicator/tin-bai/period': 1.25 } },
  neighbour: { unit: 'so-van-hoa-the-thao-va-du-lich', answers: { 'indicator/thoi-luong/period': 1.25 } },
};
