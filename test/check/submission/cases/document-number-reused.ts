import type { CodeCase } from '../../../support/form.ts';
import { smallPeriod } from '../../../support/plan.ts';

/** Another year counts from 1 again. */
export const testCase: CodeCase = {
  yields: {
    period: smallPeriod('2026-12'),
    used: [{ key: 'xa-ha-trung|15|BC-UBND|2026', period: '2026-06', where: '2026-06-0001' }],
  },
  neighbour: {
    period: smallPeriod('2026-12'),
    used: [{ key: 'xa-ha-trung|15|BC-UBND|2025', period: '2025-12', where: '2025-12-0001' }],
  },
};
