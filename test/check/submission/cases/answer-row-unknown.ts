import type { CodeCase } from '../../../support/form.ts';

export const testCase: CodeCase = {
  yields: { stray: [['unit/khac', 'Ghi thêm']] },
  neighbour: { stray: [['unit/khac', null]] },
};
