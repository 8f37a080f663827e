import { type LayoutState, type OpenTable, type RawTable, spendLayout } from './docx-layout-state.ts';
import { isDrawn } from './docx-layout-styles.ts';
import { isOn } from './docx-styles.ts';
import { type Attributes, attributeOf } from './xml.ts';

export function openLayoutTable(s: LayoutState): void {
  s.budget.tables += 1;
  const table: RawTable = {
    number: s.budget.tables,
    nested: s.tables.length > 0,
    style: undefined,
    section: s.sections.length + 1,
    grid: [],
    rows: [],
    left: undefined,
    right: undefined,
    ruled: undefined,
    drawnSides: 0,
  };
  s.tables.push({ table, row: undefined, column: 1, cell: undefined });
  s.finishedTables.push(table);
}

function openRow(s: LayoutState, open: OpenTable): void {
  open.row = { header: false, whole: false, deleted: false, longest: 0 };
  open.table.rows.push(open.row);
  open.column = 1;
  spendLayout(s, 'wordCells', 1);
}

function openCell(s: LayoutState, open: OpenTable): void {
  spendLayout(s, 'wordCells', 1);
  open.cell = {
    table: open.table,
    row: open.table.rows.length,
    column: open.column,
    span: 1,
    width: undefined,
    left: undefined,
    right: undefined,
    characters: 0,
  };
}

/** Most columns that Word gives a table. */
const mostColumns = 63;
const countOf = (a: Attributes): number => {
  const count = Number(attributeOf(a, 'val'));
  return Number.isInteger(count) && count > 0 ? Math.min(count, mostColumns) : 1;
};
const widthOf = (a: Attributes): number | undefined => {
  const kind = attributeOf(a, 'type') ?? 'dxa';
  const width = Number(attributeOf(a, 'w'));
  return kind === 'dxa' && width >= 0 ? width : undefined;
};

const sides: ReadonlySet<string> = new Set([
  'top',
  'left',
  'start',
  'bottom',
  'right',
  'end',
  'insideH',
  'insideV',
]);
const leftNames: ReadonlySet<string> = new Set(['left', 'start']);
const rightNames: ReadonlySet<string> = new Set(['right', 'end']);

function noteMargins(
  of: { left: number | undefined; right: number | undefined },
  name: string,
  a: Attributes,
): void {
  if (leftNames.has(name)) of.left = widthOf(a);
  else if (rightNames.has(name)) of.right = widthOf(a);
}

function noteTable(s: LayoutState, open: OpenTable, name: string, a: Attributes): void {
  const { table } = open;
  if (name === 'tblStyle') table.style = attributeOf(a, 'val');
  else if (s.path.at(-1) === 'tblBorders' && sides.has(name)) {
    table.ruled = (table.ruled ?? false) || isDrawn(attributeOf(a, 'val'));
  } else if (s.path.at(-1) === 'tblCellMar') noteMargins(table, name, a);
}

function noteCell(s: LayoutState, open: OpenTable, name: string, a: Attributes): void {
  const { cell, table } = open;
  if (!cell) return;
  if (name === 'tcW') cell.width = widthOf(a);
  else if (name === 'gridSpan') cell.span = countOf(a);
  else if (s.path.at(-1) === 'tcMar') noteMargins(cell, name, a);
  else if (s.path.at(-1) === 'tcBorders' && sides.has(name) && isDrawn(attributeOf(a, 'val')))
    table.drawnSides += 1;
}

function noteRow(open: OpenTable, name: string, a: Attributes): void {
  const { row } = open;
  if (!row) return;
  if (name === 'tblHeader') row.header = isOn(a);
  else if (name === 'cantSplit') row.whole = isOn(a);
  else if (name === 'del') row.deleted = true;
  else if (name === 'gridBefore') open.column += countOf(a);
}

/** Takes note of an element that begins inside a table, outside its paragraphs. */
export function openInTable(s: LayoutState, name: string, a: Attributes): void {
  const open = s.tables.at(-1);
  if (!open) return;
  if (name === 'tr') openRow(s, open);
  else if (name === 'tc') openCell(s, open);
  else if (name === 'gridCol') open.table.grid.push(Number(attributeOf(a, 'w')) || 0);
  else if (s.path.includes('tcPr')) noteCell(s, open, name, a);
  else if (s.path.includes('trPr')) noteRow(open, name, a);
  else if (s.path.includes('tblPr')) noteTable(s, open, name, a);
}

export function closeInTable(s: LayoutState, name: string): void {
  const open = s.tables.at(-1);
  if (name === 'tbl') s.tables.pop();
  else if (!open) return;
  else if (name === 'tr') open.row = undefined;
  else if (name === 'tc' && open.cell) {
    if (open.row) open.row.longest = Math.max(open.row.longest, open.cell.characters);
    open.column += open.cell.span;
    open.cell = undefined;
  }
}
