import type { CodeCase } from '../../../support/form.ts';

export const testCase: CodeCase = {
  yields: { stray: [['indicator/xe-loa/period', 5]] },
  neighbour: { stray: [['indicator/xe-loa/period', ' ']] },
};
