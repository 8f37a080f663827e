import type { Cell, CellClass, CellValue, NumberStyle, Row } from './book.ts';

/** 0 → "A", 26 → "AA". */
export function columnLetters(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : `${columnLetters(Math.floor(index / 26) - 1)}${letter}`;
}

/** "A" → 0, "AA" → 26. */
export function columnIndex(letters: string): number {
  return [...letters].reduce((n, c) => n * 26 + c.charCodeAt(0) - 64, 0) - 1;
}

/** Column and row, both from 0, as a formula names the cell: (2, 6) → "C7". */
export function cellName(column: number, row: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** "C7:C29"; a single cell where both rows are one. */
export function columnRange(column: number, from: number, to: number): string {
  return from === to ? cellName(column, from) : `${cellName(column, from)}:${cellName(column, to)}`;
}

/** A cell of another sheet as a formula names it: 'Số liệu'!C7. */
export function onSheet(sheet: string, cell: string): string {
  return `'${sheet.replaceAll("'", "''")}'!${cell}`;
}

type Look = Omit<Cell, 'value' | 'class'>;

export function cell(value: CellValue, kind: CellClass, look: Look = {}): Cell {
  return { value, class: kind, ...look };
}

export function text(value: string, look: Look = {}): Cell {
  return cell(value === '' ? null : value, 'text', look);
}

/** A short text, set as figures are: in the middle of its row. */
export function label(value: string, look: Look = {}): Cell {
  return cell(value === '' ? null : value, 'label', look);
}

/** A whole number prints no decimal comma. */
export function numberStyle(value: number | string | null): NumberStyle {
  return typeof value === 'number' && !Number.isInteger(value) ? 'decimal' : 'whole';
}

/** A figure, or a blank cell: blank is never 0. */
export function figure(value: number | null, kind: CellClass = 'number', look: Look = {}): Cell {
  return cell(value, kind, { format: numberStyle(value), ...look });
}

/** One cell over several columns, the covered ones empty. */
export function across(
  value: string,
  kind: CellClass,
  columns: number,
  look: Look = {},
): readonly (Cell | null)[] {
  return [cell(value, kind, { across: columns, ...look }), ...Array<null>(columns - 1).fill(null)];
}

export function rowOf(cells: readonly (Cell | null)[]): Row {
  return { cells };
}

export function headRow(words: readonly string[]): Row {
  return rowOf(words.map((w) => cell(w, 'head')));
}

/** Longest text that Excel keeps in one cell. */
export const longestCellText = 32_767;
