import type { Plan } from '../../src/model/plan.ts';
import type { Indicator } from '../../src/model/reporting.ts';
import { smallPlan } from './plan.ts';

/** A count of the fictitious plan, asked of every unit under task 1.1. */
export function smallIndicator(id: string, more: Partial<Indicator> = {}): Indicator {
  return {
    id,
    name: `Chỉ tiêu ${id}`,
    unitOfMeasure: 'cuộc',
    kind: 'count',
    figures: ['period', 'cumulative'],
    tasks: ['1.1'],
    adopted: false,
    source: 'Dữ liệu mẫu',
    ...more,
  };
}

/** The small plan with these indicators only. */
export function planAsking(...indicators: readonly Indicator[]): Plan {
  const plan = smallPlan();
  return { ...plan, reporting: { ...plan.reporting, indicators } };
}
