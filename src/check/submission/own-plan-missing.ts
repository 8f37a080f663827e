import { about, questionOf, readingOf } from './context.ts';
import type { SubmissionCheck } from './input.ts';
import { saysSomething } from './tasks.ts';

/** The unit's own implementing plan has no number: blank, or "chưa có". */
export const ownPlanMissing: SubmissionCheck = {
  code: 'own-plan-missing',
  run: (c) => {
    const question = questionOf(c, 'plan-document');
    if (!question || c.nothingAnswered || readingOf(c, question.id).kind === 'problem') return [];
    if (saysSomething(c, question)) return [];
    return [about(c, 'own-plan-missing', question, { values: { basis: c.plan.reporting.basis } })];
  },
};
