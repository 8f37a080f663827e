import { changesOf, knownTasks } from './amended.ts';
import { finding, type PlanRule } from './rule.ts';

/** A number is not mistyped like a word: only one that reads as the same number (1.10) is suggested. An indicator, a request or an amendment speaks about a task that the Appendix does not have. */
export const taskUnknown: PlanRule = {
  code: 'task-unknown',
  run: (context) => {
    const { plan, dropped, locate } = context;
    const known = knownTasks(context);
    const named = [
      ...plan.reporting.indicators.flatMap((i) =>
        i.tasks.map((task, n) => ({ task, by: i.id, path: `reporting/indicators/${i.id}/tasks/${n}` })),
      ),
      ...changesOf(context).flatMap(({ amendment, change, path }) =>
        'task' in change && typeof change.task === 'string'
          ? [{ task: change.task, by: amendment.id, path: `${path}/task` }]
          : [],
      ),
      ...plan.periods.flatMap((p) =>
        (p.request?.tasks ?? []).map((task, n) => ({
          task,
          by: p.id,
          path: `requests/requests/${p.id}/tasks/${n}`,
        })),
      ),
    ];
    return named
      .filter((n) => !known.includes(n.task) && !dropped.has(n.task) && !dropped.has('?tasks'))
      .map(({ task, by, path }) => {
        const suggestion = known.find((id) => Number(id) === Number(task));
        return finding('task-unknown', locate(path), { task, by, ...(suggestion ? { suggestion } : {}) });
      });
  },
};
