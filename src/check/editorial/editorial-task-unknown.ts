import { nearest } from '../../text/nearest.ts';
import { type EditorialCheck, finding } from './input.ts';

/** A task that the Appendix does not have: its sentences would be printed nowhere. */
export const editorialTaskUnknown: EditorialCheck = {
  code: 'editorial-task-unknown',
  run: ({ plan, editorial, locate }) => {
    const known = plan.appendix.tasks.map((t) => t.id);
    return editorial.tasks.flatMap(({ task }, i) => {
      if (known.includes(task)) return [];
      const suggestion = nearest(task, known);
      const values = { task, known: known.join(', '), ...(suggestion ? { suggestion } : {}) };
      return [finding('editorial-task-unknown', locate(`tasks/${i}/task`), values)];
    });
  },
};
