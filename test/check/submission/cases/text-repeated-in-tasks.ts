import type { CodeCase } from '../../../support/form.ts';
import { smallPlan } from '../../../support/plan.ts';

const same =
  'Đã chỉ đạo các phòng chuyên môn triển khai đầy đủ nhiệm vụ được giao theo đúng kế hoạch của tỉnh trong kỳ (dữ liệu mẫu).';
const plan = smallPlan();
const [first] = plan.appendix.tasks;

/** Three tasks that the communes lead. */
const busy = {
  ...plan,
  appendix: {
    ...plan.appendix,
    tasks: first ? ['1.1', '1.2', '1.3'].map((id) => ({ ...first, id })) : [],
  },
};

/** Two tasks may share a text. */
export const testCase: CodeCase = {
  yields: {
    plan: busy,
    answers: { 'task/1.1/result': same, 'task/1.2/result': same, 'task/1.3/result': same },
  },
  neighbour: { plan: busy, answers: { 'task/1.1/result': same, 'task/1.3/result': same } },
};
