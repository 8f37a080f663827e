import type { SheetChart } from '../model/book.ts';
import { columnRange, onSheet } from '../model/sheet-text.ts';

/** Names of the sheets that the overview draws on, and its own. */
export const overviewName = 'Tổng quan';
export const summaryName = 'Tổng hợp';

/** Columns (from 0) of the list of standings: the standing in words, the days past the deadline. */
export const standingColumn = 2;
export const daysColumn = 7;

/** Cells of the overview as a chart names them; rows from 0. */
function ownRange(column: number, from: number, to = from): string {
  return onSheet(overviewName, columnRange(column, from, to).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2'));
}

/** A chart over a table of the overview: names in its heading row, categories in its first column. */
export function columnCharted(head: number, rows: number, columns: readonly number[]): SheetChart['ranges'] {
  const [from, to] = [head + 1, head + rows];
  return {
    categories: ownRange(0, from, to),
    series: columns.map((c) => ({ name: ownRange(c, head), values: ownRange(c, from, to) })),
  };
}
