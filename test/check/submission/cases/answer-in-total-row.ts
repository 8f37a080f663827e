import type { CodeCase } from '../../../support/form.ts';

/** Any other row of the unit's own is answer-row-unknown. */
export const testCase: CodeCase = {
  yields: { stray: [['Tổng cộng:', 125]] },
  neighbour: { stray: [['Tổng hợp ý kiến nhân dân', 125]] },
};
