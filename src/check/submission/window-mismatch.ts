import { about, readingOf } from './context.ts';
import type { SubmissionCheck } from './input.ts';

/** The report counts over other days than the period's data window: its figures do not compare with the others'. */
export const windowMismatch: SubmissionCheck = {
  code: 'window-mismatch',
  run: (c) => {
    const window = c.form.obligation.window;
    if (!window) return [];
    return [...c.questions.values()].flatMap((q) => {
      if (q.topic !== 'window-from' && q.topic !== 'window-to') return [];
      const wanted = q.topic === 'window-from' ? window.from : window.to;
      const value = readingOf(c, q.id);
      if (value.kind !== 'date' || value.date === wanted) return [];
      const values = { from: window.from, to: window.to, wanted, day: value.date };
      return [about(c, 'window-mismatch', q, { values, cause: 'window' })];
    });
  },
};
