import type { CodeCase } from '../../../support/form.ts';

export const testCase: CodeCase = {
  yields: { stray: [['task/3.1/status', 'hoàn thành']], unit: 'phuong-dong-tien' },
  neighbour: { unit: 'phuong-dong-tien', stray: [['task/3.1/status', null]] },
};
