import { taskById } from '../../model/plan.ts';
import { changesOf } from './amended.ts';
import { finding, type PlanRule } from './rule.ts';

/** A new task with the number of one that is there, or in a group that the Appendix does not have. */
export const amendmentNewTask: PlanRule = {
  code: 'amendment-new-task',
  run: (context) => {
    const { plan, locate } = context;
    const all = changesOf(context);
    return all.flatMap(({ amendment, change, path }) => {
      if (change.kind !== 'task-added') return [];
      const { id, group } = change.task;
      const removed = all.some(
        (c) => c.change.kind === 'task-removed' && c.change.task === id && c.amendment.from < amendment.from,
      );
      const values = { id: amendment.id, task: id, group };
      const at = `${path}/new_task`;
      if (taskById(plan, id) && !removed)
        return [finding('amendment-new-task', locate(`${at}/id`), { ...values, problem: 'exists' })];
      if (!plan.appendix.groups.some((g) => g.id === group))
        return [finding('amendment-new-task', locate(`${at}/group`), { ...values, problem: 'group' })];
      return [];
    });
  },
};
