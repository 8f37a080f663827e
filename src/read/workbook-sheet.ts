import { limits } from './limits.ts';
import { damaged, tooLarge } from './refusal.ts';
import { type BookContext, cellReader } from './workbook-cell.ts';
import {
  lastColumn,
  lastRow,
  parseAddress,
  parseRange,
  type ReadCell,
  type ReadRange,
} from './workbook-model.ts';
import { type Attributes, isTrue, type Part, readXml } from './xml.ts';

export interface SheetContent {
  readonly cells: ReadonlyMap<string, ReadCell>;
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: readonly { readonly from: number; readonly to: number }[];
  readonly merges: readonly ReadRange[];
  readonly footer?: string;
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

const longestFooter = 300;

/** The footer of the printed pages, in the notation of the file. */
function footerReader() {
  let inside = false;
  let found = '';
  return {
    open: (name: string) => {
      inside = name === 'oddFooter';
    },
    text: (text: string) => {
      if (inside && found.length < longestFooter) found += text.slice(0, longestFooter);
    },
    close: () => {
      inside = false;
    },
    found: () => found,
  };
}

/** Reads one worksheet in one pass; throws `Refused`. */
export function readSheet(part: Part, context: BookContext): SheetContent {
  const places = placeCounter(part.name);
  const layout = layoutReader(part.name);
  const reader = cellReader(part.name, context);
  const footer = footerReader();
  readXml(part, {
    open: (name, a) => {
      footer.open(name);
      if (name === 'c') reader.start(places.startCell(a.r), a);
      else if (name === 'row') {
        context.budget.cell(part.name);
        layout.row(places.startRow(a.r), a);
      } else if (name === 'col') layout.column(a);
      else if (name === 'mergeCell') layout.merge(a);
      else reader.open(name, a);
    },
    text: (text) => {
      footer.text(text);
      reader.text(text);
    },
    close: (name) => {
      footer.close();
      reader.close(name);
    },
  });
  return {
    cells: reader.cells,
    hiddenRows: layout.hiddenRows,
    hiddenColumns: layout.hiddenColumns,
    merges: layout.merges,
    ...(footer.found() !== '' && { footer: footer.found() }),
  };
}
