import type { CodeCase } from '../../../support/form.ts';
import { planAsking, smallIndicator } from '../../../support/indicators.ts';

const plan = planAsking(...['a', 'b', 'c'].map((id) => smallIndicator(id, { figures: ['period'] })));
const figures = (a: number) => ({
  'indicator/a/period': a,
  'indicator/b/period': 8,
  'indicator/c/period': 120,
});

export const testCase: CodeCase = {
  yields: { plan, answers: figures(5), earlier: { previous: figures(5) } },
  neighbour: { plan, answers: figures(6), earlier: { previous: figures(5) } },
};
