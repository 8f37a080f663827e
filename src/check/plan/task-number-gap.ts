import { finding, type PlanContext, type PlanRule } from './rule.ts';

/** Tasks of a group are numbered without a gap, unless a source note says that the source itself leaves the number out. */
export const taskNumberGap: PlanRule = {
  code: 'task-number-gap',
  run: (context) =>
    (context.dropped.has('?tasks') ? [] : context.plan.appendix.groups).flatMap((group) => {
      const numbers = context.plan.appendix.tasks
        .filter((t) => t.group === group.id)
        .map((t) => ({ id: t.id, n: Number(t.id.split('.')[1]) }))
        .toSorted((a, b) => a.n - b.n);
      return numbers.flatMap(({ id, n }, i) => {
        const before = numbers[i - 1]?.n ?? 0;
        const missing = Array.from(
          { length: Math.max(0, n - before - 1) },
          (_, k) => `${group.id}.${before + k + 1}`,
        );
        return missing
          .filter((m) => !explained(context, m) && !context.dropped.has(m))
          .map((m) =>
            finding('task-number-gap', context.locate(`appendix/tasks/${id}/id`), {
              missing: m,
              after: id,
              group: group.id,
            }),
          );
      });
    }),
};

function explained({ plan }: PlanContext, id: string): boolean {
  return plan.sourceNotes.some((n) => n.at.includes(`appendix/tasks/${id}`));
}
