import type { CodeCase } from '../../../support/form.ts';

const row = { of: 'indicator/tin-bai/period', label: true, heading: 'Chỉ tiêu' } as const;

/** A name written anew; the printed one may be in other letters. */
export const testCase: CodeCase = {
  yields: { shown: [{ ...row, text: 'Tin, bài của riêng cấp tỉnh' }] },
  neighbour: { shown: [{ ...row, text: 'SỐ TIN BÀI đã đăng' }] },
};
