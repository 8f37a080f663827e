import { comparisonKey } from '../../text/canonical.ts';
import { general, shown } from './context.ts';
import { extrasOf } from './extras.ts';
import type { SubmissionCheck } from './input.ts';

const totalWords = /^(?:tổng|tổng cộng|tổng số|tổng hợp|cộng|cộng chung|cộng dồn|total)(?: \d+)?$/u;

/** "Tổng cộng", "Cộng": a row of the unit's own that adds up the others. */
export function isTotalRow(id: string): boolean {
  return totalWords.test(comparisonKey(id));
}

export const answerInTotalRow: SubmissionCheck = {
  code: 'answer-in-total-row',
  run: (c) =>
    extrasOf(c)
      .filter((e) => isTotalRow(e.id))
      .map((e) => ({
        ...general(c, 'answer-in-total-row', { row: e.id, value: shown(e.raw) }),
        place: e.place,
        cause: 'total-rows',
      })),
};
