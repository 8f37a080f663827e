import { groupReferences } from './references.ts';
import { finding, type PlanRule } from './rule.ts';

/** A group that no unit belongs to and no task names, or a group of tasks without a task. */
export const groupUnused: PlanRule = {
  code: 'group-unused',
  run: (context) => {
    const { plan, locate } = context;
    const used = new Set([
      ...groupReferences(context).map((r) => r.id),
      ...plan.periods.flatMap((p) => p.request?.units ?? []),
    ]);
    const tasked = new Set(plan.appendix.tasks.map((t) => t.group));
    return [
      ...plan.groups
        .filter((g) => !used.has(g.id))
        .map((g) => finding('group-unused', locate(`units/groups/${g.id}`), { group: g.id, name: g.name })),
      ...plan.appendix.groups
        .filter((g) => !tasked.has(g.id))
        .map((g) =>
          finding('group-unused', locate(`appendix/groups/${g.id}`), { group: g.id, name: g.title.printed }),
        ),
    ];
  },
};
