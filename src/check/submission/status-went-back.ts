import type { TaskStatus } from '../../model/form.ts';
import { about, readingOf } from './context.ts';
import type { SubmissionCheck } from './input.ts';

/** What a status of an earlier period of the same year leaves no room for. "Không phát sinh" may always follow. */
const impossibleAfter: Readonly<Partial<Record<TaskStatus, readonly TaskStatus[]>>> = {
  'hoàn thành': ['chưa thực hiện', 'đang thực hiện'],
  'đang thực hiện': ['chưa thực hiện'],
  'thực hiện thường xuyên': ['chưa thực hiện'],
};

/** Done or begun earlier in the year, and now not. */
export const statusWentBack: SubmissionCheck = {
  code: 'status-went-back',
  run: (c) =>
    [...c.questions.values()].flatMap((q) => {
      const now = q.topic === 'status' ? readingOf(c, q.id) : undefined;
      const before = c.earlier?.sameYear?.get(q.id);
      if (now?.kind !== 'status' || before?.kind !== 'status') return [];
      if (!impossibleAfter[before.status]?.includes(now.status)) return [];
      const values = {
        earlierStatus: before.status,
        earlierPeriod: c.form.obligation.period.previous ?? '',
      };
      return [about(c, 'status-went-back', q, { values })];
    }),
};
