import { nearest } from '../../text/nearest.ts';
import { finding, type PlanRule } from './rule.ts';

/** An indicator or a request asks about a task that the Appendix does not have. */
export const taskUnknown: PlanRule = {
  code: 'task-unknown',
  run: ({ plan, dropped, locate }) => {
    const known = plan.appendix.tasks.map((t) => t.id);
    const named = [
      ...plan.reporting.indicators.flatMap((i) =>
        i.tasks.map((task, n) => ({ task, by: i.id, path: `reporting/indicators/${i.id}/tasks/${n}` })),
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
      .filter((n) => !known.includes(n.task) && !dropped.has(n.task))
      .map(({ task, by, path }) => {
        const suggestion = nearest(task, known);
        return finding('task-unknown', locate(path), { task, by, ...(suggestion ? { suggestion } : {}) });
      });
  },
};
