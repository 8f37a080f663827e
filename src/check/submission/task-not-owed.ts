import { taskById } from '../../model/plan.ts';
import { general, shown } from './context.ts';
import { extrasOf, partsOfId } from './extras.ts';
import type { SubmissionCheck } from './input.ts';

/** Answers to a task of the plan that this unit is not asked about in this period. */
export const taskNotOwed: SubmissionCheck = {
  code: 'task-not-owed',
  run: (c) =>
    extrasOf(c).flatMap((e) => {
      const { kind, name } = partsOfId(e.id);
      const task = kind === 'task' ? taskById(c.plan, name) : undefined;
      if (!task || c.form.tasks.some((t) => t.task.id === name)) return [];
      const values = { task: name, name: task.shortName, value: shown(e.raw) };
      return [{ ...general(c, 'task-not-owed', values), place: e.place, cause: `task/${name}` }];
    }),
};
