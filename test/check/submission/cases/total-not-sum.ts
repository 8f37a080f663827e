import type { CodeCase } from '../../../support/form.ts';
import { planAsking, smallIndicator } from '../../../support/indicators.ts';
import { smallPeriod } from '../../../support/plan.ts';

const inPeriod = { figures: ['period'] } as const;
const sum = planAsking(
  smallIndicator('tong', { ...inPeriod, sumOf: ['a', 'b'] }),
  smallIndicator('a', inPeriod),
  smallIndicator('b', inPeriod),
);
const december = smallPeriod('2026-12');
const figures = (total: number, a: number | null, b: number | null) => ({
  'indicator/tong/period': total,
  'indicator/a/period': a,
  'indicator/b/period': b,
});

/** With a part left blank a larger total may still be right. */
export const testCase: CodeCase = {
  yields: { plan: sum, period: december, answers: figures(30, 12, 17) },
  neighbour: { plan: sum, period: december, answers: figures(30, 12, null) },
};
