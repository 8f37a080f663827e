import type { Cell, Row, Sheet } from '../model/book.ts';
import { cellName, columnLetters } from '../model/sheet-text.ts';
import { rowHeights } from './xlsx-height.ts';
import type { StringTable } from './xlsx-strings.ts';
import type { Template } from './xlsx-style.ts';
import type { StyleTable } from './xlsx-styles.ts';
import { surveyOf } from './xlsx-survey.ts';
import { cellText, xmlText } from './xlsx-text.ts';
import { serialDay } from './xlsx-validation.ts';

export interface Pen {
  readonly template: Template;
  readonly styles: StyleTable;
  readonly strings: StringTable;
}

const shared = (at: string, number: number): string => `${at} t="s"><v>${number}</v></c>`;

function formulaXml(at: string, formula: string, value: number | string): string {
  const inside = `<f>${xmlText(formula)}</f><v>${typeof value === 'number' ? value : xmlText(cellText(value))}</v></c>`;
  return typeof value === 'number' ? `${at}>${inside}` : `${at} t="str">${inside}`;
}

/** One cell. A plain text is never a formula, whatever it begins with. */
function cellXml(name: string, cell: Cell, { styles, strings }: Pen): string {
  const { value } = cell;
  const at = `<c r="${name}" s="${styles.of(cell)}"`;
  if (value === null || value === '') return `${at}/>`;
  if (typeof value === 'number') return `${at}><v>${value}</v></c>`;
  if (typeof value === 'string')
    return shared(
      at,
      cell.hint ? strings.hinted(value, cell.hint, styles.look(cell).font ?? {}) : strings.plain(value),
    );
  if ('date' in value) return `${at}><v>${serialDay(value.date)}</v></c>`;
  if ('link' in value) return shared(at, strings.plain(value.text));
  return formulaXml(at, value.formula, value.value);
}

/** Cells covered by a merged one from a row above: row → column → the cell that covers. */
type Covered = ReadonlyMap<number, ReadonlyMap<number, Cell>>;

function coveredCells(sheet: Sheet): Covered {
  const covered = new Map<number, Map<number, Cell>>();
  for (const { row, column, cell } of surveyOf(sheet).merged)
    for (let i = row; i < row + (cell.down ?? 1); i++) {
      const line = covered.get(i) ?? new Map<number, Cell>();
      for (let j = column; j < column + (cell.across ?? 1); j++) line.set(j, cell);
      covered.set(i, line);
    }
  return covered;
}

/** Covered cells are written empty in the look of the one that covers them: borders are drawn cell by cell. */
function cellsXml(row: Row, number: number, covered: Covered, letters: readonly string[], pen: Pen): string {
  const under = covered.get(number - 1);
  const width = under ? Math.max(row.cells.length, ...[...under.keys()].map((c) => c + 1)) : row.cells.length;
  let xml = '';
  for (let c = 0; c < width; c++) {
    const cell = row.cells[c];
    const name = `${letters[c] ?? columnLetters(c)}${number}`;
    const cover = under?.get(c);
    if (cell) xml += cellXml(name, cell, pen);
    else if (cover) xml += `<c r="${name}" s="${pen.styles.of(cover)}"/>`;
  }
  return xml;
}

/** The rows of a sheet, one after the other. */
export function* rowsXml(sheet: Sheet, pen: Pen): Generator<string> {
  const heights = rowHeights(sheet, pen.template);
  const covered = coveredCells(sheet);
  const letters = sheet.columns.map((_c, i) => columnLetters(i));
  for (const [r, row] of sheet.rows.entries()) {
    const height = heights[r];
    const fixed = row.grows ? '' : ' customHeight="1"';
    const tall = height === undefined ? '' : ` ht="${height}"${fixed}`;
    const open = `<row r="${r + 1}"${tall}${row.hidden ? ' hidden="1"' : ''}`;
    const cells = cellsXml(row, r + 1, covered, letters, pen);
    yield cells === '' ? `${open}/>` : `${open}>${cells}</row>`;
  }
}

export function mergesXml(sheet: Sheet): string {
  const merges = surveyOf(sheet).merged.map(({ row, column, cell }) => {
    const last = cellName(column + (cell.across ?? 1) - 1, row + (cell.down ?? 1) - 1);
    return `<mergeCell ref="${cellName(column, row)}:${last}"/>`;
  });
  return merges.length === 0 ? '' : `<mergeCells count="${merges.length}">${merges.join('')}</mergeCells>`;
}
