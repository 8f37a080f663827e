import type { CodeCase } from '../../../support/form.ts';
import { planAsking, smallIndicator } from '../../../support/indicators.ts';

const plan = planAsking(...['a', 'b', 'c'].map((id) => smallIndicator(id, { figures: ['period'] })));
const zeros = { 'indicator/a/period': 0, 'indicator/b/period': 0, 'indicator/c/period': 0 };

/** Zero is what one expects of a task that was not begun. */
export const testCase: CodeCase = {
  yields: { plan, answers: zeros },
  neighbour: { plan, answers: { ...zeros, 'task/1.1/status': 'chưa thực hiện' } },
};
