import type { DocBlock, DocTable } from './docx-model.ts';
import { addBlock, currentFrame, type DocState, type OpenTable, spend } from './docx-state.ts';

const nothing: readonly DocBlock[] = [];

export function openTable(s: DocState): void {
  s.context.budget.tables += 1;
  const open: OpenTable = {
    table: { kind: 'table', number: s.context.budget.tables, rows: [] },
    row: undefined,
    rowDeleted: false,
    column: 1,
  };
  s.openTables.push(open);
  s.tables.push(open.table);
}

function tableText(table: DocTable): string {
  return table.rows.map((row) => row.cells.map((c) => c.text).join('\t')).join('\n');
}

export function closeTable(s: DocState): void {
  const open = s.openTables.pop();
  if (!open || open.table.rows.length === 0) return;
  const inside = currentFrame(s)?.cell !== undefined;
  addBlock(s, open.table, inside ? tableText(open.table) : '');
}

export function openRow(s: DocState): void {
  const table = s.openTables.at(-1);
  if (!table) return;
  table.row = [];
  table.rowDeleted = false;
  table.column = 1;
}

/** A row that a tracked change takes away is gone. */
export function closeRow(s: DocState): void {
  const table = s.openTables.at(-1);
  if (!table?.row) return;
  if (!table.rowDeleted) table.table.rows.push({ number: table.table.rows.length + 1, cells: table.row });
  table.row = undefined;
}

export function openCell(s: DocState): void {
  const open = s.openTables.at(-1);
  if (!open?.row) return;
  spend(s, 'wordCells', 1);
  const cell = {
    table: open.table.number,
    row: open.table.rows.length + 1,
    column: open.column,
    span: 1,
    continued: false,
    blocks: nothing,
    text: '',
  };
  for (const control of s.openControls) {
    if (control.beside === s.openTables.length && !control.cell) control.cell = cell;
  }
  s.frames.push({ blocks: [], cell, lines: [] });
}

/** Most columns that Word gives a table. */
const mostColumns = 63;

export function setSpan(s: DocState, written: string | undefined): void {
  const cell = currentFrame(s)?.cell;
  const span = Number(written);
  if (cell && Number.isInteger(span) && span > 1) cell.span = Math.min(span, mostColumns);
}

export function setMerged(s: DocState, written: string | undefined): void {
  const cell = currentFrame(s)?.cell;
  if (cell && written !== 'restart') cell.continued = true;
}

/** Columns left free before the first cell of the row. */
export function setGap(s: DocState, written: string | undefined): void {
  const open = s.openTables.at(-1);
  const gap = Number(written);
  if (open && Number.isInteger(gap) && gap > 0) open.column += Math.min(gap, mostColumns);
}

export function closeCell(s: DocState): void {
  const open = s.openTables.at(-1);
  if (!open?.row || !currentFrame(s)?.cell) return;
  const frame = s.frames.pop();
  const cell = frame?.cell;
  if (!frame || !cell) return;
  if (frame.blocks.length > 0) {
    cell.blocks = frame.blocks;
    cell.text = frame.lines.join('\n');
    spend(s, 'text', cell.text.length);
  }
  open.column += cell.span;
  open.row.push(cell);
}
