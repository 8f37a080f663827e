import { limits } from './limits.ts';
import { damaged, tooLarge } from './refusal.ts';
import {
  cellName,
  lastColumn,
  lastRow,
  parseAddress,
  parseRange,
  type ReadCell,
  type ReadRange,
} from './workbook-model.ts';
import type { NumberMeaning } from './workbook-styles.ts';
import { collectRuns, refuseLongText } from './workbook-text.ts';
import { answerOf, lengthOf } from './workbook-values.ts';
import { type Attributes, isTrue, type Part, readXml } from './xml.ts';

/** What all sheets of a workbook share. */
export interface BookContext {
  readonly strings: readonly string[];
  readonly styles: readonly NumberMeaning[];
  readonly date1904: boolean;
  readonly budget: Budget;
}

/** Counts cells and text over all sheets; throws `Refused` past the limit. */
export interface Budget {
  readonly cell: (part: string) => void;
  readonly text: (part: string, length: number) => void;
}

export function newBudget(): Budget {
  let cells = 0;
  let text = 0;
  return {
    cell: (part) => {
      if (++cells > limits.cells) throw tooLarge('cells', part);
    },
    text: (part, length) => {
      text += length;
      if (text > limits.text) throw tooLarge('text', part);
    },
  };
}

export interface SheetContent {
  readonly cells: ReadonlyMap<string, ReadCell>;
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: readonly { readonly from: number; readonly to: number }[];
  readonly merges: readonly ReadRange[];
}

/** The shared string of an index as written in a cell. */
function stringLookup(strings: readonly string[], part: string): (index: string) => string {
  return (index) => {
    const text = /^\d{1,7}$/.test(index) ? strings[Number(index)] : undefined;
    if (text === undefined) throw damaged('cell', part);
    return text;
  };
}

/** Where the next row or cell stands: its own address, else just after the one before. */
function placeCounter(part: string) {
  let row = 0;
  let column = 0;
  return {
    row: () => row,
    startRow: (r: string | undefined): number => {
      row = r === undefined ? row + 1 : Number(r);
      column = 0;
      if (!(Number.isInteger(row) && row >= 1 && row <= lastRow)) throw damaged('cell', part);
      return row;
    },
    startCell: (r: string | undefined): { readonly column: number; readonly row: number } => {
      const place = r === undefined ? { column: column + 1, row } : parseAddress(r);
      if (!place || place.column > lastColumn || place.row < 1) throw damaged('cell', part);
      column = place.column;
      return place;
    },
  };
}

/** Columns, rows and merged ranges: kept as ranges, never spelled out cell by cell. */
function layoutReader(part: string) {
  const hiddenRows = new Set<number>();
  const hiddenColumns: { from: number; to: number }[] = [];
  const merges: ReadRange[] = [];
  return {
    hiddenRows,
    hiddenColumns,
    merges,
    row: (row: number, a: Attributes) => {
      if (isTrue(a.hidden)) hiddenRows.add(row);
    },
    column: (a: Attributes) => {
      if (isTrue(a.hidden)) hiddenColumns.push({ from: Number(a.min), to: Number(a.max) });
    },
    merge: (a: Attributes) => {
      const range = parseRange(a.ref ?? '');
      if (range) merges.push(range);
      if (merges.length > limits.merges) throw tooLarge('merges', part);
    },
  };
}

interface OpenCell {
  readonly type: string;
  readonly style: number;
  readonly place: { readonly column: number; readonly row: number };
}

/** Turns the XML of one cell, piece by piece, into a cell of the map. */
function cellReader(part: string, context: BookContext) {
  const cells = new Map<string, ReadCell>();
  const runs = collectRuns(part);
  const sharedString = stringLookup(context.strings, part);
  let cell: OpenCell | undefined;
  let target: 'v' | 'f' | undefined;
  let value: string | undefined;
  let formula: string | undefined;

  const finish = (open: OpenCell): void => {
    refuseLongText((value?.length ?? 0) + (formula?.length ?? 0), part);
    const stored = {
      type: open.type,
      meaning: context.styles[open.style] ?? 'plain',
      value,
      inline: runs.take(),
      formula,
    };
    const raw = answerOf(stored, { sharedString, date1904: context.date1904 });
    if (raw.kind === 'blank' && formula === undefined) return;
    const { column, row } = open.place;
    const address = cellName(column, row);
    // Two contents for one address: programs would not agree which one counts.
    if (cells.has(address)) throw damaged('cell', part);
    context.budget.text(part, lengthOf(raw));
    cells.set(address, { row, column, raw, formula: formula !== undefined });
  };

  return {
    cells,
    start: (place: OpenCell['place'], a: Attributes) => {
      context.budget.cell(part);
      cell = { type: a.t ?? 'n', style: Number(a.s ?? 0), place };
      value = undefined;
      formula = undefined;
    },
    open: (name: string) => {
      if (!cell) return;
      if (name === 'v') {
        target = 'v';
        value = '';
      } else if (name === 'f') {
        target = 'f';
        formula = '';
      } else runs.open(name);
    },
    text: (piece: string) => {
      if (!cell) return;
      if (target === 'v') value += piece;
      else if (target === 'f') formula += piece;
      else runs.text(piece);
    },
    close: (name: string) => {
      if (!cell) return;
      if (name === 'c') {
        finish(cell);
        cell = undefined;
      } else if (name === target) target = undefined;
      else runs.close(name);
    },
  };
}

/** Reads one worksheet in one pass; throws `Refused`. */
export function readSheet(part: Part, context: BookContext): SheetContent {
  const places = placeCounter(part.name);
  const layout = layoutReader(part.name);
  const reader = cellReader(part.name, context);
  readXml(part, {
    open: (name, a) => {
      if (name === 'c') reader.start(places.startCell(a.r), a);
      else if (name === 'row') {
        context.budget.cell(part.name);
        layout.row(places.startRow(a.r), a);
      } else if (name === 'col') layout.column(a);
      else if (name === 'mergeCell') layout.merge(a);
      else reader.open(name);
    },
    text: reader.text,
    close: reader.close,
  });
  return {
    cells: reader.cells,
    hiddenRows: layout.hiddenRows,
    hiddenColumns: layout.hiddenColumns,
    merges: layout.merges,
  };
}
