import { tidy } from '../text/canonical.ts';
import { columnKinds } from './decision-import-columns.ts';
import { paraOf, type SourceCell, type SourcePara } from './decision-import-source.ts';

/** One line of a text that is not blank. */
export interface TextLine {
  readonly raw: string;
  readonly number: number;
}

/** Words between gaps of two blanks or more, by where they stand. */
interface Piece {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

type Columns = readonly { readonly from: number; readonly to: number }[];

/** Fewer columns than these are no table of tasks. */
const fewestColumns = 4;
/** Headings broken over more lines than these are no headings. */
const mostHeadingLines = 3;

function piecesOf({ raw }: TextLine): readonly Piece[] {
  return [...raw.matchAll(/\S+(?: \S+)*/g)].map((m) => ({
    text: m[0],
    from: m.index,
    to: m.index + m[0].length,
  }));
}

const shared = (a: Columns[number], b: Columns[number]): number =>
  Math.min(a.to, b.to) - Math.max(a.from, b.from);

/** The column that a piece lies over most; over none, the nearest. */
function columnOf(piece: Columns[number], columns: Columns): number {
  const over = columns.map((c) => shared(piece, c));
  return over.indexOf(Math.max(...over));
}

export interface AlignedHead {
  /** Lines that the headings take. */
  readonly lines: number;
  readonly columns: Columns;
  readonly cells: readonly (readonly Placed[])[];
}

interface Placed {
  readonly line: number;
  readonly piece: Piece;
}

function cellsOf(lines: readonly TextLine[], columns: Columns): readonly Placed[][] {
  const cells: Placed[][] = columns.map(() => []);
  for (const line of lines)
    for (const piece of piecesOf(line)) cells[columnOf(piece, columns)]?.push({ line: line.number, piece });
  return cells;
}

const wordsOf = (cell: readonly Placed[]): string => tidy(cell.map((c) => c.piece.text).join(' '));

/** Headings with gaps of blanks between them, on one line or broken over a few. */
export function alignedHead(lines: readonly TextLine[], from: number): AlignedHead | undefined {
  const first = lines[from];
  if (!first) return undefined;
  const columns: Columns = piecesOf(first);
  if (columns.length < fewestColumns) return undefined;
  for (let count = 1; count <= mostHeadingLines; count += 1) {
    const own = lines.slice(from, from + count);
    const cells = cellsOf(own, columns);
    const next = lines[from + count];
    const goesOn = next !== undefined && piecesOf(next)[0]?.from !== undefined && !startsRow(next, columns);
    if (columnKinds(cells.map(wordsOf)) && !goesOn) return { lines: count, columns, cells };
  }
  return undefined;
}

/** Something stands in the first column, that of the number. */
function startsRow(line: TextLine, columns: Columns): boolean {
  const [first] = piecesOf(line);
  return first !== undefined && columnOf(first, columns) === 0;
}

const rowOf = (cells: readonly (readonly Placed[])[], file: string, line: number): readonly SourceCell[] =>
  cells.map((own, i) => {
    const paras = own.map(
      ({ line: number, piece }): SourcePara =>
        paraOf(piece.text, { kind: 'text', file, line: number, column: piece.from + 1 }),
    );
    const place = { kind: 'text' as const, file, line, column: (own[0]?.piece.from ?? 0) + 1 };
    return { column: i + 1, span: 1, continued: false, paras, place };
  });

const wideSigns = /^(?:TM|KT|TL|TUQ|Q)\.|^Nơi nhận|^Ghi chú/u;

/** A line of the table: a number and words beside it, or the rest of the row on the line above. */
function belongs(line: TextLine, above: TextLine, columns: Columns): boolean {
  const pieces = piecesOf(line);
  if (startsRow(line, columns)) {
    const [number, ...rest] = pieces;
    return (
      rest.length > 0 &&
      (number?.text.length ?? 0) <= (columns[1]?.from ?? 0) &&
      !wideSigns.test(line.raw.trim())
    );
  }
  return line.number === above.number + 1;
}

/** Rows under headings that blanks set apart: a row starts where its number stands, lines without one go on with it. */
export function alignedTable(
  lines: readonly TextLine[],
  from: number,
  head: AlignedHead,
  file: string,
): { readonly to: number; readonly rows: readonly (readonly SourceCell[])[] } {
  const { columns } = head;
  const rows: TextLine[][] = [];
  let to = from + head.lines;
  for (; to < lines.length; to += 1) {
    const [line, above] = [lines[to], lines[to - 1]];
    if (!line || !above || !belongs(line, above, columns)) break;
    if (startsRow(line, columns)) rows.push([line]);
    else rows.at(-1)?.push(line);
  }
  const first = rowOf(head.cells, file, lines[from]?.number ?? 1);
  return { to, rows: [first, ...rows.map((own) => rowOf(cellsOf(own, columns), file, own[0]?.number ?? 1))] };
}
