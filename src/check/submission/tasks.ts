import type { FormTask, Question, TaskStatus } from '../../model/form.ts';
import { saysNone } from '../../text/none.ts';
import { numberOf, questionOf, readingOf, textOf } from './context.ts';
import type { CheckContext } from './input.ts';

/** The tasks that the unit leads and whose status it gave, with the question of the status. */
export function tasksWithStatus(
  c: CheckContext,
  status: TaskStatus,
): readonly { readonly task: FormTask; readonly question: Question }[] {
  return c.form.tasks.flatMap((task) => {
    const question = questionOf(c, 'status', task.task.id);
    const value = question && readingOf(c, question.id);
    return question && value?.kind === 'status' && value.status === status ? [{ task, question }] : [];
  });
}

/** A text that says something: neither blank nor "không", "-". */
export function saysSomething(c: CheckContext, q: Question | undefined): boolean {
  const text = q && textOf(c, q.id);
  return text !== undefined && !saysNone(text);
}

/** Indicators of the task with a figure above zero for this period. */
export function figuresAboveZero(c: CheckContext, task: FormTask): readonly Question[] {
  return task.indicators
    .flatMap((i) => i.questions)
    .filter((q) => q.figure === 'period' && q.part !== 'N' && (numberOf(c, q.id) ?? 0) > 0);
}
