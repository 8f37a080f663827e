import { tidy } from '../text/canonical.ts';
import type { ReadCell, ReadSheet } from './workbook-model.ts';

/** The word in the hidden column of the hidden row that says what the columns below it hold. */
export const mapWord = '#map';

/** Key of the one answer of a row; other keys are figures of an indicator and end the id. */
export const singleKey = '=';
export const figureKeys: ReadonlySet<string> = new Set([
  singleKey,
  'period',
  'cumulative',
  'period/n',
  'period/N',
  'cumulative/n',
  'cumulative/N',
]);

export const idShape = /^(unit|task|indicator)\/\S+$/;

/** Figures belong to the row of an indicator ("indicator/CT-01"), everything else is one answer a row. */
export function compatible(id: string, key: string): boolean {
  return /^indicator\/[^/]+$/.test(id) === (key !== singleKey);
}

/** Text of a cell for keys and ids, tidied; "" where it holds none. */
export function keyText(cell: ReadCell | undefined): string {
  if (cell?.raw.kind === 'text' || cell?.raw.kind === 'number') return tidy(cell.raw.text);
  return '';
}

export const isKey = (cell: ReadCell): boolean => figureKeys.has(keyText(cell));

/** Whether the cell's whole text is that word; blanks around it do not count. */
export function says(cell: ReadCell, word: string): boolean {
  return cell.raw.kind === 'text' && cell.raw.text.includes(word) && keyText(cell) === word;
}

/** A sheet with its cells by row, top down, each row left to right. */
export interface SheetRows {
  readonly sheet: ReadSheet;
  readonly rows: ReadonlyMap<number, readonly ReadCell[]>;
}

const byRow = (a: ReadCell, b: ReadCell): number => a.row - b.row || a.column - b.column;

export function sheetRows(sheet: ReadSheet): SheetRows {
  const rows = new Map<number, ReadCell[]>();
  for (const cell of [...sheet.cells.values()].sort(byRow)) {
    const row = rows.get(cell.row);
    if (row) row.push(cell);
    else rows.set(cell.row, [cell]);
  }
  return { sheet, rows };
}
