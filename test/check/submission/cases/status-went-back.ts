import type { CodeCase } from '../../../support/form.ts';
import { smallPeriod } from '../../../support/plan.ts';

const period = smallPeriod('2026-12');

/** The form filled in well says "đang thực hiện". */
export const testCase: CodeCase = {
  yields: { period, earlier: { sameYear: { 'task/1.1/status': 'hoàn thành' } } },
  neighbour: { period, earlier: { sameYear: { 'task/1.1/status': 'chưa thực hiện' } } },
};
