import type { Finding } from '../../model/finding.ts';
import type { Question } from '../../model/form.ts';
import type { TaskQuestionId } from '../../model/reporting.ts';
import { about, general, questionOf, readingOf } from './context.ts';
import type { CheckContext, SubmissionCheck } from './input.ts';
import { typedOverEarlier } from './outside-texts.ts';

/** What a task that has not begun, or in which nothing arose, need not answer. */
const onlyWithResults: readonly Question['topic'][] = ['result', 'products', 'output-document'] as const;

/** A required answer is blank. Blank answers of one task are one finding, and so is a form sent back empty. */
export const answerMissing: SubmissionCheck = {
  code: 'answer-missing',
  run: (c) => {
    const missing = [...c.questions.values()].filter((q) => isMissing(c, q));
    if (c.nothingAnswered && missing.length > 0)
      return [general(c, 'answer-missing', { count: missing.length, whole: 1 })];
    return missing.map((q) => finding(c, q));
  },
};

function isMissing(c: CheckContext, q: Question): boolean {
  if (!q.required || q.role === 'coordinating' || q.topic === 'plan-document') return false;
  return readingOf(c, q.id).kind === 'blank' && !isExcused(c, q);
}

function isExcused(c: CheckContext, q: Question): boolean {
  if (q.task === undefined || !onlyWithResults.includes(q.topic)) return false;
  const status = statusOf(c, q.task);
  return status === 'không phát sinh' || status === 'chưa thực hiện';
}

function statusOf(c: CheckContext, task: string): string | undefined {
  const question = questionOf(c, 'status' satisfies TaskQuestionId, task);
  const value = question && readingOf(c, question.id);
  return value?.kind === 'status' ? value.status : undefined;
}

function finding(c: CheckContext, q: Question): Finding {
  const elsewhere = typedOverEarlier(c, q.id);
  if (elsewhere)
    return about(c, 'answer-missing', q, { values: { elsewhere: elsewhere.text }, also: elsewhere.place });
  return about(c, 'answer-missing', q, q.task === undefined ? {} : { cause: `task/${q.task}` });
}
