import type { DraftPoint, DraftText } from '../model/decision-draft.ts';
import type { Place } from '../model/finding.ts';
import type { ColumnKind } from './decision-import-columns.ts';
import type { SourcePara } from './decision-import-source.ts';

export type CellKind = Exclude<ColumnKind, 'number' | 'other'>;

/** One row of the table of tasks, from whatever layout. */
export interface TaskRow {
  readonly number: DraftText | undefined;
  readonly cells: Readonly<Partial<Record<CellKind, readonly SourcePara[]>>>;
  /** Columns that a table of tasks does not know, each with its heading. */
  readonly others: readonly { readonly heading: string; readonly text: DraftText }[];
  /** A title across the table. */
  readonly wide: boolean;
  /** Wide, but with every cell of its own there: only that of the name is filled. */
  readonly nameOnly: boolean;
  /** The number's cell is merged into the one above: the row goes on. */
  readonly goesOn: boolean;
  readonly place: Place;
  /** Cells merged into the one above, whose words they share. */
  readonly merged: readonly CellKind[];
  /** Where each cell stands, blank ones too. */
  readonly places: Readonly<Partial<Record<CellKind, Place>>>;
  readonly points: readonly DraftPoint[];
}

export interface ReadRows {
  /** In the order of print. */
  readonly columns: readonly { readonly kind: ColumnKind; readonly heading: DraftText }[];
  readonly rows: readonly TaskRow[];
  readonly points: readonly DraftPoint[];
}

/** "1.2", "II", "A": a number as rows bear it, taken apart. */
export interface RowNumber {
  readonly style: 'digits' | 'roman' | 'letter';
  readonly parts: readonly number[];
}

const digits = /^\(?(\d{1,3}(?:\.\d{1,3}){0,3})[.)]?$/;
const roman = /^([IVX]{1,6})[.)]?$/;
const letter = /^([A-HK-M])[.)]?$/;
const romanValues: readonly (readonly [string, number])[] = [
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
];

function romanValue(text: string): number {
  let [rest, value] = [text, 0];
  for (const [sign, worth] of romanValues) {
    while (rest.startsWith(sign)) {
      value += worth;
      rest = rest.slice(sign.length);
    }
  }
  return rest === '' ? value : 0;
}

export function rowNumber(text: string): RowNumber | undefined {
  const number = digits.exec(text)?.[1];
  if (number !== undefined) return { style: 'digits', parts: number.split('.').map(Number) };
  const value = romanValue(roman.exec(text)?.[1] ?? '-');
  if (value > 0) return { style: 'roman', parts: [value] };
  const sign = letter.exec(text)?.[1];
  return sign === undefined ? undefined : { style: 'letter', parts: [sign.charCodeAt(0) - 64] };
}

/** How far down the table's numbering a number stands: letters over Roman over Arabic numbers. */
export function depthOf(number: RowNumber): number {
  if (number.style === 'letter') return 1;
  return number.style === 'roman' ? 2 : 2 + number.parts.length;
}

const mostSkipped = 3;

/** The number may come next where `last` stands above, some left out. */
export function mayFollow(next: RowNumber, last: RowNumber | undefined): boolean {
  const step = next.parts.at(-1) ?? 0;
  if (step === 0) return false;
  if (!last || last.style !== next.style) return step <= mostSkipped;
  const [n, l] = [next.parts, last.parts];
  const shared = Math.min(n.length, l.length);
  if (n.length > l.length)
    return n.length === l.length + 1 && l.every((p, i) => p === n[i]) && step <= mostSkipped;
  const sameAbove = n.slice(0, shared - 1).every((p, i) => p === l[i]);
  const before = l[shared - 1] ?? 0;
  return sameAbove && step > before && step <= before + mostSkipped;
}
