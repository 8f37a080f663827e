import { tidy } from '../text/canonical.ts';
import { type FormPart, headedPart } from './form-headings.ts';
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

function keyOf({ raw }: ReadCell): string {
  return raw.kind === 'text' || raw.kind === 'number' ? tidy(raw.text) : '';
}

/** A cell with the text that is looked at again and again. */
interface KeyedCell extends ReadCell {
  readonly key: string;
}

const isKeyed = (cell: ReadCell): cell is KeyedCell => 'key' in cell;

/** Text of a cell for keys and ids, tidied; "" where it holds none. */
export function keyText(cell: ReadCell | undefined): string {
  if (cell === undefined) return '';
  return isKeyed(cell) ? cell.key : keyOf(cell);
}

/** Id of an answer that the cell holds as its whole text; "" where it holds none. */
export function idText(cell: ReadCell): string {
  const key = keyText(cell);
  return key.includes('/') && idShape.test(key) ? key : '';
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
  /** The part of a form that a row is the heading of, by row. */
  readonly headings: ReadonlyMap<number, FormPart>;
}

const byRow = (a: ReadCell, b: ReadCell): number => a.row - b.row || a.column - b.column;

/** Cells top down, each with its key; programs write them in this order. */
function inOrder(sheet: ReadSheet): readonly KeyedCell[] {
  const cells: KeyedCell[] = [];
  let sorted = true;
  for (const cell of sheet.cells.values()) {
    const before = cells.at(-1);
    if (before && byRow(before, cell) > 0) sorted = false;
    const { row, column, raw, formula, font } = cell;
    cells.push({ row, column, raw, formula, key: keyOf(cell), ...(font !== undefined && { font }) });
  }
  return sorted ? cells : cells.sort(byRow);
}

export function sheetRows(sheet: ReadSheet): SheetRows {
  const rows = new Map<number, KeyedCell[]>();
  let open: KeyedCell[] = [];
  for (const cell of inOrder(sheet)) {
    if (open[0]?.row === cell.row) open.push(cell);
    else {
      open = [cell];
      rows.set(cell.row, open);
    }
  }
  const headings = new Map<number, FormPart>();
  for (const [row, cells] of rows) {
    const part = headedPart(cells.map((c) => c.key));
    if (part) headings.set(row, part);
  }
  return { sheet, rows, headings };
}
