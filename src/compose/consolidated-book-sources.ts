import type { Cell, Sheet } from '../model/book.ts';
import type { Consolidation } from '../model/consolidation.ts';
import type { Plan } from '../model/plan.ts';
import { cell, figure, headRow, label, rowOf } from '../model/sheet-text.ts';
import { pageFooter, widths } from './book-parts.ts';
import { type FigureRecord, figureRecords, recordHead, recordValues } from './consolidated-book-records.ts';

/** Excel follows 65,530 links on a sheet; above this many figures only totals are linked. */
const linkedAtMost = 60_000;

/** Whether every figure is linked with its source row, or only the totals. */
export function linksEveryFigure(c: Consolidation): boolean {
  const figures = c.tasks.flatMap((t) => t.indicators).reduce((n, f) => n + f.sources.length, 0);
  return figures <= linkedAtMost;
}

const groupColumn = recordHead.indexOf('Nhóm');
const codeColumn = recordHead.indexOf('Mã');
const valueColumn = recordHead.indexOf('Giá trị');
const arrivedColumn = recordHead.indexOf('Ngày đến');

/** Words recur on thousands of rows: each is one cell, used again. */
function sharedCells(make: (value: string) => Cell): (value: string) => Cell {
  const made = new Map<string, Cell>();
  return (value) => {
    const known = made.get(value) ?? make(value);
    made.set(value, known);
    return known;
  };
}

/** Fills in the rows; a total leads to the first row of those that it adds up. */
function recordRow(period: string, linked: boolean): (r: FigureRecord) => readonly Cell[] {
  const word = sharedCells((value) => label(value));
  return (r) => {
    const { starts } = r;
    return recordValues(r, period).map((value, column): Cell => {
      if (column === valueColumn) return figure(r.value, 'number', linked ? { origin: r.anchor } : {});
      if (column === arrivedColumn && r.arrived)
        return cell({ date: r.arrived }, 'label', { format: 'date', align: 'center' });
      const origin =
        column === groupColumn ? starts?.group : column === codeColumn ? starts?.total : undefined;
      return origin === undefined ? word(String(value)) : label(String(value), { origin });
    });
  };
}

/** Where every figure of the workbook comes from, down to file, sheet and cell: one row per figure, ready for a pivot table. */
export function sourcesSheet(c: Consolidation, plan: Plan): Sheet {
  const cells = recordRow(c.period.id, linksEveryFigure(c));
  const rows = [headRow(recordHead)];
  for (const record of figureRecords(c, plan)) rows.push(rowOf(cells(record)));
  return {
    name: 'Nguồn',
    columns: widths(9, 12, 15, 22, 8, 8, 30, 9, 10, 15, 10, 10, 24, 9, 7, 12, 34),
    rows,
    landscape: true,
    freeze: { rows: 1, columns: 0 },
    printTitles: { from: 1, to: 1 },
    table: 'Nguon',
    margins: { left: 20, right: 10, top: 15, bottom: 15 },
    footer: `&LNguồn của từng số liệu, kỳ ${c.period.id}${pageFooter.replace('&C', '&R')}`,
    fitWidth: true,
  };
}
