import { taskById } from '../../model/plan.ts';
import { isTotalRow } from './answer-in-total-row.ts';
import { general, shown } from './context.ts';
import { type Extra, extrasOf, partsOfId } from './extras.ts';
import type { CheckContext, SubmissionCheck } from './input.ts';

/** A row that looks like an answer and that no form asks for. Tasks and indicators have checks of their own. */
export const answerRowUnknown: SubmissionCheck = {
  code: 'answer-row-unknown',
  run: (c) =>
    extrasOf(c)
      .filter((e) => isNobodys(c, e) && !isTotalRow(e.id))
      .map((e) => ({
        ...general(c, 'answer-row-unknown', { row: e.id, value: shown(e.raw) }),
        place: e.place,
        cause: 'rows',
      })),
};

function isNobodys(c: CheckContext, extra: Extra): boolean {
  const { kind, name } = partsOfId(extra.id);
  if (kind === 'indicator') return false;
  return kind !== 'task' || taskById(c.plan, name) === undefined || asksTask(c, name);
}

function asksTask(c: CheckContext, task: string): boolean {
  return c.form.tasks.some((t) => t.task.id === task);
}
