import type { Cell, Row, Sheet } from '../model/book.ts';
import { lineCount, lineHeight, singleRow, usableWidth } from './xlsx-fit.ts';
import { faceOf, hintFontSize, type Template } from './xlsx-style.ts';

const padding = 1.25;
const tallest = 409;

function textOf(cell: Cell): string {
  const { value } = cell;
  if (typeof value === 'string') return value;
  return value !== null && typeof value === 'object' && 'link' in value ? value.text : '';
}

function indentOf(template: Template, cell: Cell): number {
  return (template.styles.get(cell.class)?.alignment.indent ?? 0) * 9;
}

/** Points that a cell's text needs when wrapped over the columns it spans. */
function cellHeight(cell: Cell, at: number, sheet: Sheet, template: Template): number {
  const face = faceOf(template, cell.class);
  if (cell.oneLine) return lineHeight(face.size) + padding;
  const columns = sheet.columns.slice(at, at + (cell.across ?? 1)).filter((c) => !c.hidden);
  const width = usableWidth(columns.map((c) => c.width)) - indentOf(template, cell);
  const own = lineCount(textOf(cell), width, face) * lineHeight(face.size);
  const hint = cell.hint
    ? lineCount(cell.hint, width, { size: hintFontSize, bold: false }) * lineHeight(hintFontSize)
    : 0;
  return own + hint + padding;
}

function fitted(row: Row, sheet: Sheet, template: Template): number {
  const needs = row.cells.map((cell, i) =>
    cell && (cell.down ?? 1) === 1 ? cellHeight(cell, i, sheet, template) : 0,
  );
  const height = Math.max(row.minHeight ?? 0, singleRow, ...needs);
  return Math.min(tallest, Math.ceil(height * 4) / 4);
}

/** Height of every row in points, in the sheet's order; hidden rows keep the default. */
export function rowHeights(sheet: Sheet, template: Template): readonly (number | undefined)[] {
  if (sheet.visibility === 'very-hidden') return sheet.rows.map(() => undefined);
  return sheet.rows.map((row) => (row.hidden ? undefined : (row.height ?? fitted(row, sheet, template))));
}
