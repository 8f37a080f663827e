import type { Plan } from '../../model/plan.ts';
import { amendedSelectorsOf, selectorsOf } from './references.ts';
import { finding, type PlanRule } from './rule.ts';

/** A phrase that should name units but reaches nobody: a group without members, or no group at all. */
export const selectorEmpty: PlanRule = {
  code: 'selector-empty',
  run: (context) =>
    [...selectorsOf(context), ...amendedSelectorsOf(context)].flatMap(({ selector, path, task }) => {
      if (selector.kind !== 'group') return [];
      return selector.groups
        .filter((g) => context.plan.groups.some((known) => known.id === g) && !hasMembers(context.plan, g))
        .map((group) =>
          finding('selector-empty', context.locate(path), { task: task.id, phrase: selector.phrase, group }),
        );
    }),
};

function hasMembers(plan: Plan, group: string): boolean {
  const members = plan.groups.find((g) => g.id === group)?.members ?? [];
  return plan.units.some((u) => u.group === group || members.includes(u.id));
}
