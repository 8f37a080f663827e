import type { UnitGroup } from '../../model/unit.ts';
import { groupKey } from '../../text/group-key.ts';
import { finding, type PlanRule } from './rule.ts';

/** Two groups of units that go by one name: a task given to that name would reach the units of only one of them. */
export const groupNameClash: PlanRule = {
  code: 'group-name-clash',
  run: ({ plan, locate }) => {
    const first = new Map<string, UnitGroup>();
    return plan.groups.flatMap((group) => {
      const key = groupKey(group.name);
      const other = first.get(key);
      if (!other) first.set(key, group);
      if (!other || other.id === group.id) return [];
      const values = { group: group.id, name: group.name, other: other.id, otherName: other.name };
      const at = ({ id }: UnitGroup) => locate(`units/groups/${id}/name`);
      return [finding('group-name-clash', at(group), values, at(other))];
    });
  },
};
