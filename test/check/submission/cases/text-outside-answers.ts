import type { CodeCase } from '../../../support/form.ts';

/** What the form prints itself is no remark of the unit, wherever it stands. */
export const testCase: CodeCase = {
  yields: { printed: ['Phần I'], shown: [{ text: 'số này là ước', at: 'K16' }] },
  neighbour: { printed: ['Phần I'], shown: [{ text: 'PHẦN I', at: 'K16' }] },
};
