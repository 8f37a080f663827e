import type { CodeCase } from '../../../support/form.ts';
import { smallPeriod } from '../../../support/plan.ts';

export const testCase: CodeCase = {
  yields: { period: smallPeriod('2026-12'), earlier: { sameYear: { 'indicator/tin-bai/cumulative': 41 } } },
  neighbour: {
    period: smallPeriod('2026-12'),
    earlier: { sameYear: { 'indicator/tin-bai/cumulative': 40 } },
  },
};
