import type { CodeCase } from '../../../support/form.ts';

/** Excel dropped the leading 0. */
export const testCase: CodeCase = {
  yields: { answers: { 'unit/reporter-phone': 912000000 } },
  neighbour: { answers: { 'unit/reporter-phone': '0912 000 000 - 0237.3.000.000 (máy lẻ 12)' } },
};
