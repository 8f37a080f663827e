import { taskById } from '../../model/plan.ts';
import { changesOf } from './amended.ts';
import { finding, type PlanRule } from './rule.ts';

/** New words for a dash that the task does not have. */
export const amendmentItem: PlanRule = {
  code: 'amendment-item',
  run: (context) => {
    const all = changesOf(context);
    return all.flatMap(({ amendment, change, path }) => {
      if (change.kind !== 'task-text') return [];
      const added = all.find(
        (c) => c.change.kind === 'task-added' && c.change.task.id === change.task,
      )?.change;
      const task =
        taskById(context.plan, change.task) ?? (added?.kind === 'task-added' ? added.task : undefined);
      if (!task || change.item <= task.items.length) return [];
      const values = { id: amendment.id, task: task.id, item: change.item, items: task.items.length };
      return [finding('amendment-item', context.locate(`${path}/item`), values)];
    });
  },
};
