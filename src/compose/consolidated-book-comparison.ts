import type { Row } from '../model/book.ts';
import { type Plan, periodById } from '../model/plan.ts';
import { across, rowOf } from '../model/sheet-text.ts';
import { capital, noteRow } from './book-parts.ts';
import { comparisonCell } from './consolidated-book-cells.ts';
import { type FigureColumn, leading } from './consolidated-book-columns.ts';
import { windowAside } from './consolidated-uneven.ts';

/** Columns that titles and notes lie over. */
export const titleColumns = (columns: readonly FigureColumn[]): number =>
  leading + Math.min(columns.length, 5);

/** `start` is the row (from 0) where they begin; `uneven` says why some have no rate, '' where all have. */
export function comparisonRows(
  columns: readonly FigureColumn[],
  plan: Plan,
  start: number,
  uneven: string,
): readonly Row[] {
  const compared = columns.find((c) => c.figures.comparison)?.figures.comparison;
  if (!compared) return [];
  const before = periodById(plan, compared.period)?.label ?? compared.period;
  const aside = windowAside(columns.map((c) => c.figures));
  const line = (words: string, what: Parameters<typeof comparisonCell>[1]): Row =>
    rowOf([...across(words, 'label', leading), ...columns.map((c) => comparisonCell(c, what, start))]);
  return [
    line(`So với ${before}: số đơn vị có số liệu cả hai kỳ`, 'units'),
    line('Kỳ này, của các đơn vị đó', 'now'),
    line(`${capital(before)}${aside}, của các đơn vị đó`, 'before'),
    line('Tăng, giảm (%)', 'change'),
    line('Tăng, giảm (điểm phần trăm)', 'points'),
    ...(uneven === '' ? [] : [noteRow(uneven, titleColumns(columns))]),
  ];
}
