import { parseCivilDate, partsOf } from '../model/civil-date.ts';
import type { RawAnswer } from '../model/submission.ts';
import { limits } from './limits.ts';
import { shownTextOtherwise } from './number-shown.ts';
import type { Local } from './odf-package.ts';
import { damaged, tooLarge } from './refusal.ts';
import type { Budget } from './workbook-cell.ts';
import {
  cellName,
  lastColumn,
  lastRow,
  type ReadCell,
  type ReadRange,
  type ReadSheet,
} from './workbook-model.ts';
import { lengthOf } from './workbook-values.ts';

function times(a: Local, name: string): number {
  const count = Number(a[name] ?? 1);
  if (!(Number.isInteger(count) && count >= 1)) throw damaged('cell', 'content.xml');
  return count;
}

function rawOf(a: Local, text: string): RawAnswer {
  const value = a.value ?? '';
  switch (a['value-type']) {
    case 'float':
    case 'currency': {
      const shown = shownTextOtherwise(text, Number(value));
      return { kind: 'number', value: Number(value), text: value, ...(shown !== undefined && { shown }) };
    }
    case 'percentage':
      return { kind: 'number', value: Number(value), text: value, percent: true };
    case 'date': {
      const date = parseCivilDate((a['date-value'] ?? '').slice(0, 10));
      if (!date) return { kind: 'text', text };
      const { year, month, day } = partsOf(date);
      return { kind: 'date', date, text: `${day}/${month}/${year}` };
    }
    case 'boolean':
      return { kind: 'boolean', value: a['boolean-value'] === 'true' };
    case 'error':
      return { kind: 'cell-error', text: text || '#N/A' };
    default:
      return text === '' ? { kind: 'blank' } : { kind: 'text', text };
  }
}

/** What a cell with a formula holds: its stored value, an error, or nothing that was ever calculated. */
function formulaRaw(a: Local, text: string): RawAnswer {
  const formula = a.formula ?? '';
  if (/^(#[\w/!?]+|Err:\d+)$/.test(text)) return { kind: 'cell-error', text };
  if (a['value-type'] === undefined && text === '') return { kind: 'not-calculated', formula };
  return rawOf(a, text);
}

/** Rows hidden further down are at the end of a sheet, where nothing stands. */
const lastHiddenRow = 20_000;

interface OpenCell {
  readonly attributes: Local;
  readonly covered: boolean;
}

/** A sheet while its XML is read. */
export interface OpenSheet {
  readonly name: string;
  readonly visible: boolean;
  readonly footer: string | undefined;
  readonly budget: Budget;
  /** Cell style → font of an old encoding. */
  readonly fonts: ReadonlyMap<string, string>;
  readonly cells: Map<string, ReadCell>;
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: { readonly from: number; readonly to: number }[];
  readonly merges: ReadRange[];
  /** Default style of each column so far. */
  readonly columnStyles: string[];
  row: number;
  rowTimes: number;
  rowStyle: string;
  column: number;
  columnsSeen: number;
  cell: OpenCell | undefined;
  text: string;
}

/** A sheet before its first row. */
export function openSheet(
  own: Pick<OpenSheet, 'name' | 'visible' | 'footer' | 'budget' | 'fonts'>,
): OpenSheet {
  return {
    ...own,
    cells: new Map(),
    hiddenRows: new Set(),
    hiddenColumns: [],
    merges: [],
    columnStyles: [],
    row: 1,
    rowTimes: 0,
    rowStyle: '',
    column: 0,
    columnsSeen: 0,
    cell: undefined,
    text: '',
  };
}

const isCollapsed = ({ visibility }: Local): boolean => visibility === 'collapse' || visibility === 'filter';

export function addColumns(sheet: OpenSheet, a: Local): void {
  const from = sheet.columnsSeen + 1;
  sheet.columnsSeen += times(a, 'number-columns-repeated');
  if (isCollapsed(a)) sheet.hiddenColumns.push({ from, to: sheet.columnsSeen });
  if (sheet.fonts.size === 0) return;
  const style = a['default-cell-style-name'] ?? '';
  for (let column = from; column <= Math.min(sheet.columnsSeen, lastColumn); column++)
    sheet.columnStyles[column] = style;
}

/** Repeats are counted on without being spelled out. */
export function startRow(sheet: OpenSheet, a: Local): void {
  sheet.budget.cell(sheet.name);
  sheet.row += sheet.rowTimes;
  sheet.rowTimes = times(a, 'number-rows-repeated');
  sheet.rowStyle = a['default-cell-style-name'] ?? '';
  sheet.column = 0;
  const last = isCollapsed(a) ? Math.min(sheet.row + sheet.rowTimes - 1, lastHiddenRow) : 0;
  for (let r = sheet.row; r <= last; r++) sheet.hiddenRows.add(r);
}

export function startCell(sheet: OpenSheet, attributes: Local, covered: boolean): void {
  sheet.cell = { attributes, covered };
  sheet.text = '';
}

export function addText(sheet: OpenSheet, piece: string): void {
  if (sheet.cell) sheet.text += piece;
  if (sheet.text.length > limits.cellText) throw tooLarge('cellText', sheet.name);
}

function merge(sheet: OpenSheet, a: Local): void {
  const [across, down] = [times(a, 'number-columns-spanned'), times(a, 'number-rows-spanned')];
  if (across === 1 && down === 1) return;
  const { row: top, column } = sheet;
  sheet.merges.push({ top, left: column + 1, bottom: top + down - 1, right: column + across });
  if (sheet.merges.length > limits.merges) throw tooLarge('merges', sheet.name);
}

function fontAt(sheet: OpenSheet, a: Local, column: number): string | undefined {
  if (sheet.fonts.size === 0) return undefined;
  const byColumn = sheet.columnStyles[column] ?? '';
  return sheet.fonts.get(a['style-name'] ?? (sheet.rowStyle || byColumn));
}

/** Only a cell that holds something is put down as often as it is repeated, and then not past the limit. */
function put(sheet: OpenSheet, content: Pick<ReadCell, 'raw' | 'formula' | 'font'>, width: number): void {
  const { budget, name, row, column, cells } = sheet;
  for (let r = row; r < row + sheet.rowTimes; r++) {
    for (let c = column + 1; c <= column + width; c++) {
      budget.cell(name);
      if (r > lastRow || c > lastColumn) throw damaged('cell', name);
      budget.text(name, lengthOf(content.raw));
      cells.set(cellName(c, r), { row: r, column: c, ...content });
    }
  }
}

export function endCell(sheet: OpenSheet): void {
  if (!sheet.cell) return;
  const { attributes: a, covered } = sheet.cell;
  sheet.cell = undefined;
  const width = times(a, 'number-columns-repeated');
  const formula = a.formula !== undefined;
  const raw = formula ? formulaRaw(a, sheet.text) : rawOf(a, sheet.text);
  if (!covered) merge(sheet, a);
  if (!covered && (raw.kind !== 'blank' || formula)) {
    const font = fontAt(sheet, a, sheet.column + 1);
    put(sheet, { raw, formula, ...(font !== undefined && { font }) }, width);
  }
  sheet.column += width;
}

export function closeSheet(sheet: OpenSheet): ReadSheet {
  const { name, visible, cells, hiddenRows, hiddenColumns, merges, footer } = sheet;
  return {
    name,
    visibility: visible ? 'visible' : 'hidden',
    cells,
    hiddenRows,
    hiddenColumns,
    merges,
    ...(footer !== undefined && { footer }),
  };
}
