import { general, numberOf, placeOf } from './context.ts';
import type { SubmissionCheck } from './input.ts';
import { tasksWithStatus } from './tasks.ts';

/** Fewer indicators may all be zero in earnest. */
const fewestIndicators = 3;

/** Zero in every figure, while tasks are said to be going on: zeros filled in so that nothing is blank. */
export const figuresAllZero: SubmissionCheck = {
  code: 'figures-all-zero',
  run: (c) => {
    const given = [...c.questions.values()].filter(
      (q) => q.topic === 'indicator' && q.part !== 'N' && numberOf(c, q.id) !== undefined,
    );
    const [first] = given;
    const indicators = new Set(given.map((q) => q.indicator)).size;
    if (!first || indicators < fewestIndicators || given.some((q) => numberOf(c, q.id) !== 0)) return [];
    const [active] = (['đang thực hiện', 'thực hiện thường xuyên', 'hoàn thành'] as const).flatMap((s) =>
      tasksWithStatus(c, s).map(({ task }) => ({ task: task.task.id, status: s })),
    );
    if (!active) return [];
    const values = { indicators, label: first.label, ...active };
    return [{ ...general(c, 'figures-all-zero', values), place: placeOf(c, first.id) }];
  },
};
