import { type TaskStatus, taskStatuses } from '../../model/form.ts';
import { comparisonKey, withoutDiacritics } from '../../text/canonical.ts';
import { problemCheck } from './problem.ts';

/** What people write instead; suggested, never taken for the answer. */
const habits: readonly (readonly [RegExp, TaskStatus])[] = [
  [/^(chua|khong)( (trien khai|thuc hien|bat dau|lam))/, 'chưa thực hiện'],
  [/khong phat sinh|khong co/, 'không phát sinh'],
  [/thuong xuyen|hang nam|lien tuc/, 'thực hiện thường xuyên'],
  [/chua (xong|hoan thanh)|dang|do dang/, 'đang thực hiện'],
  [/hoan thanh|hoan tat|xong|^da /, 'hoàn thành'],
];

function suggestion(text: string): string {
  const folded = withoutDiacritics(comparisonKey(text));
  const same = taskStatuses.find((s) => withoutDiacritics(s) === folded);
  return same ?? habits.find(([pattern]) => pattern.test(folded))?.[1] ?? '';
}

export const statusUnknown = problemCheck('status-unknown', (_c, _q, text) => ({
  values: { allowed: taskStatuses.join('; '), suggestion: suggestion(text) },
}));
