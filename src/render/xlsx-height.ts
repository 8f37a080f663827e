import type { Cell, Row, Sheet } from '../model/book.ts';
import { columnIndex } from '../model/sheet-text.ts';
import { type Face, lineCount, lineHeight, singleRow, usableWidth } from './xlsx-fit.ts';
import { faceOf, hintFontSize, type Template } from './xlsx-style.ts';

const padding = 1.25;
const tallest = 409;
const hintFace: Face = { size: hintFontSize, bold: false };

function textOf(cell: Cell): string {
  const { value } = cell;
  if (typeof value === 'string') return value;
  return value !== null && typeof value === 'object' && 'link' in value ? value.text : '';
}

/** How texts of one class run in one column. */
interface Slot {
  readonly face: Face;
  readonly width: number;
  readonly lines: Map<string, number>;
  readonly hintLines: Map<string, number>;
}

interface Measure {
  readonly sheet: Sheet;
  readonly template: Template;
  /** Columns whose words may turn bold. */
  readonly strong: ReadonlySet<number>;
  /** By column, then by class and the columns spanned. */
  readonly slots: Map<string, Slot>[];
  /** By column: the last cell that was measured. */
  readonly above: { readonly cell: Cell; readonly height: number }[];
}

function widthOf(cell: Cell, at: number, { sheet, template }: Measure): number {
  const columns = sheet.columns.slice(at, at + (cell.across ?? 1)).filter((c) => !c.hidden);
  const indent = (template.styles.get(cell.class)?.alignment.indent ?? 0) * 9;
  return usableWidth(columns.map((c) => c.width)) - indent;
}

const counted = new WeakMap<Template, Map<string, Map<string, number>>>();

/** Each text is counted once: long lists repeat their words, and so do the forms of many units. */
function countedLines(template: Template, width: number, { size, bold }: Face): Map<string, number> {
  const known = counted.get(template) ?? new Map<string, Map<string, number>>();
  counted.set(template, known);
  const key = `${width}|${size}|${bold}`;
  const lines = known.get(key) ?? new Map<string, number>();
  known.set(key, lines);
  return lines;
}

function newSlot(cell: Cell, at: number, measure: Measure): Slot {
  const plain = faceOf(measure.template, cell.class);
  const face = measure.strong.has(at) ? { ...plain, bold: true } : plain;
  const width = widthOf(cell, at, measure);
  return {
    face,
    width,
    lines: countedLines(measure.template, width, face),
    hintLines: countedLines(measure.template, width, hintFace),
  };
}

function slotOf(cell: Cell, at: number, measure: Measure): Slot {
  const { across = 1 } = cell;
  const key = across > 1 ? `${cell.class} ${across}` : cell.class;
  const column = measure.slots[at] ?? new Map<string, Slot>();
  measure.slots[at] = column;
  const slot = column.get(key) ?? newSlot(cell, at, measure);
  column.set(key, slot);
  return slot;
}

function linesOf(text: string, counts: Map<string, number>, width: number, face: Face): number {
  if (text === '') return 1;
  const lines = counts.get(text) ?? lineCount(text, width, face);
  counts.set(text, lines);
  return lines;
}

/** Points that a cell's text needs when wrapped over the columns it spans. */
function cellHeight(cell: Cell, at: number, measure: Measure): number {
  const slot = slotOf(cell, at, measure);
  const line = lineHeight(slot.face.size);
  if (cell.oneLine) return line + padding;
  const own = linesOf(textOf(cell), slot.lines, slot.width, slot.face) * line;
  const hint = cell.hint
    ? linesOf(cell.hint, slot.hintLines, slot.width, hintFace) * lineHeight(hintFontSize)
    : 0;
  return own + hint + padding;
}

/** Columns that a highlight may set bold: their words need more room. */
function strongColumns({ highlights = [] }: Sheet): ReadonlySet<number> {
  const texts = highlights.filter((h) => h.look === 'strong' && typeof h.value === 'string');
  return new Set(texts.map(({ range }) => columnIndex(/^[A-Z]+/.exec(range)?.[0] ?? 'A')));
}

/** Long lists repeat the cell above: its height is known. */
function heightAt(cell: Cell, at: number, measure: Measure): number {
  const above = measure.above[at];
  if (above?.cell === cell) return above.height;
  const height = (cell.down ?? 1) === 1 ? cellHeight(cell, at, measure) : 0;
  measure.above[at] = { cell, height };
  return height;
}

function fitted(row: Row, measure: Measure): number {
  let height = Math.max(row.minHeight ?? 0, singleRow);
  let at = 0;
  for (const cell of row.cells) {
    if (cell) height = Math.max(height, heightAt(cell, at, measure));
    at++;
  }
  return Math.min(tallest, Math.ceil(height * 4) / 4);
}

/** Height of every row in points, in the sheet's order; hidden rows keep the default. */
export function rowHeights(sheet: Sheet, template: Template): readonly (number | undefined)[] {
  if (sheet.visibility === 'very-hidden') return sheet.rows.map(() => undefined);
  const measure = { sheet, template, strong: strongColumns(sheet), slots: [], above: [] };
  return sheet.rows.map((row) => (row.hidden ? undefined : (row.height ?? fitted(row, measure))));
}
