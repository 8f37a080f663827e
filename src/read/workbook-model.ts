import type { RawAnswer } from '../model/submission.ts';
import type { Outside } from './package-surroundings.ts';

/** One cell that holds something. Rows and columns count from 1. */
export interface ReadCell {
  readonly row: number;
  readonly column: number;
  readonly raw: RawAnswer;
  /** The cell holds a formula; `raw` is its stored result. */
  readonly formula: boolean;
  /** Only a font that stands for an old encoding (".VnTime", "VNI-Times"). */
  readonly font?: string;
}

export interface ReadRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface ReadSheet {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'very-hidden';
  /** By address as Excel shows it ("C5"); cells without content are absent. Of a merged range only the top left cell holds content. */
  readonly cells: ReadonlyMap<string, ReadCell>;
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: readonly { readonly from: number; readonly to: number }[];
  readonly merges: readonly ReadRange[];
  /** Footer of the printed pages as the file notes it ("&LUBND xã …&RTrang &P/&N"). */
  readonly footer?: string;
}

export interface ReadBook {
  readonly sheets: readonly ReadSheet[];
  readonly definedNames: ReadonlyMap<string, string>;
  readonly date1904: boolean;
  /** Commands that run with the file: of Visual Basic, or sheets of Excel 4. */
  readonly macros: 'vba' | 'xlm' | undefined;
  readonly outside: Outside;
  /** Part names of embedded objects. */
  readonly embedded: readonly string[];
  /** Cells whose text was in an old encoding: converted, or left as it was (`unsure`). */
  readonly legacy?: readonly {
    readonly kind: 'tcvn3' | 'vni' | 'unsure';
    readonly sheet: string;
    readonly cell: string;
    readonly text: string;
  }[];
}

export const lastColumn = 16_384;
export const lastRow = 1_048_576;

/** 1 → "A", 28 → "AB". */
function spellColumn(column: number): string {
  let name = '';
  for (let n = column; n > 0; n = Math.floor((n - 1) / 26))
    name = String.fromCharCode(65 + ((n - 1) % 26)) + name;
  return name;
}

const firstColumns: readonly string[] = Array.from({ length: 256 }, (_, column) => spellColumn(column));

function columnName(column: number): string {
  return firstColumns[column] ?? spellColumn(column);
}

/** (3, 5) → "C5". */
export function cellName(column: number, row: number): string {
  return columnName(column) + row;
}

const beforeA = 64;

/** Letters, then digits, read one by one: this runs for every cell of every file. */
function splitAddress(text: string): { readonly column: number; readonly row: number } {
  let at = 0;
  let column = 0;
  for (
    let code = text.charCodeAt(0) & ~32;
    code > beforeA && code <= beforeA + 26;
    code = text.charCodeAt(++at) & ~32
  ) {
    column = column * 26 + code - beforeA;
  }
  let row = 0;
  for (let digit = text.charCodeAt(at) - 48; digit >= 0 && digit <= 9; digit = text.charCodeAt(++at) - 48) {
    row = row * 10 + digit;
  }
  return at === text.length ? { column, row } : { column: 0, row: 0 };
}

/** "C5" → its place, or undefined where no sheet has such a cell. */
export function parseAddress(text: string): { readonly column: number; readonly row: number } | undefined {
  const place = splitAddress(text);
  const inside = place.column >= 1 && place.column <= lastColumn && place.row >= 1 && place.row <= lastRow;
  return inside ? place : undefined;
}

/** "B2:D4" or "B2" → the range. */
export function parseRange(text: string): ReadRange | undefined {
  const [a = '', b = a] = text.split(':');
  const from = parseAddress(a);
  const to = parseAddress(b);
  if (!from || !to) return undefined;
  return {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
}
