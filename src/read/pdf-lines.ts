import { tidy } from '../text/canonical.ts';
import type { TextPiece } from './pdf-text-state.ts';

/** Pieces whose feet stand within this part of the letter size are one line: figures and marks are set a little apart. */
const sameLine = 0.4;
/** A gap wider than this many letter sizes is a new column, one wider than `wordGap` a blank. */
const columnGap = 2;
const wordGap = 0.15;

function rowsOf(pieces: readonly TextPiece[]): readonly (readonly TextPiece[])[] {
  const rows: TextPiece[][] = [];
  for (const piece of pieces.toSorted((a, b) => b.y - a.y || a.x - b.x)) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row && first && first.y - piece.y <= sameLine * Math.max(first.size, piece.size, 1)) row.push(piece);
    else rows.push([piece]);
  }
  return rows;
}

/** Text that stands together in one printed row. */
interface Column {
  readonly x: number;
  readonly endX: number;
  readonly text: string;
}

/** One printed row → its columns: agency and national title stand side by side. */
function columnsOf(row: readonly TextPiece[]): readonly Column[] {
  const columns: Column[] = [];
  for (const piece of row.toSorted((a, b) => a.x - b.x)) {
    const last = columns.at(-1);
    const size = Math.max(piece.size, 1);
    const gap = last ? piece.x - last.endX : Number.POSITIVE_INFINITY;
    if (last && gap <= columnGap * size) {
      const text = `${last.text}${gap > wordGap * size ? ' ' : ''}${piece.text}`;
      columns[columns.length - 1] = { x: last.x, endX: Math.max(last.endX, piece.endX), text };
    } else if (piece.text.trim() !== '') columns.push({ x: piece.x, endX: piece.endX, text: piece.text });
  }
  return columns.map((c) => ({ ...c, text: tidy(c.text) })).filter((c) => c.text !== '');
}

type Row = readonly Column[];

const lineOf = (row: Row): string => row.map((c) => c.text).join('\t');

/** A line that was broken inside the words of the national title or of the letter's day. */
const broken =
  /(?:CỘNG HÒA XÃ HỘI CHỦ(?: NGHĨA)?|CỘNG HÒA(?: XÃ HỘI)?|[,\s]ngày(?:\s+\d{1,2})?|\stháng(?:\s+\d{1,2})?|\snăm|,)$/u;

function mended(lines: readonly string[]): readonly string[] {
  const whole: string[] = [];
  for (const line of lines) {
    const before = whole.at(-1);
    if (before !== undefined && broken.test(before)) whole[whole.length - 1] = `${before} ${line}`;
    else whole.push(line);
  }
  return whole;
}

/** Rows of two columns at the head of a page, down to the last one that stands right of the gap between them. */
function headRows(rows: readonly Row[]): number {
  const [left, right] = rows[0] ?? [];
  if (!left || !right) return 0;
  let [from, to] = [left.endX, right.x];
  let last = 0;
  for (const [i, row] of rows.entries()) {
    const own = row.filter((c) => c.endX <= to);
    const others = row.filter((c) => c.x >= from && !own.includes(c));
    if (own.length > 1 || others.length > 1 || own.length + others.length < row.length) break;
    from = Math.max(from, own[0]?.endX ?? from);
    to = Math.min(to, others[0]?.x ?? to);
    if (from >= to) break;
    if (others.length > 0) last = i + 1;
  }
  return last;
}

/** The head of a letter, its left column first: in a narrow column the national title is broken over two lines. */
function headLines(rows: readonly Row[]): readonly string[] {
  const gap = Math.max(...rows.flatMap((row) => (row.length > 1 ? [row[0]?.endX ?? 0] : [])));
  const side = (isLeft: boolean): readonly string[] =>
    rows.flatMap((row) => row.filter((c) => c.x < gap === isLeft).map((c) => c.text));
  return [...side(true), ...mended(side(false))];
}

/** The text of a page line by line, top down; what stands side by side is parted by a tab. */
export function linesOf(pieces: readonly TextPiece[], isFirst: boolean): readonly string[] {
  const rows = rowsOf(pieces)
    .map(columnsOf)
    .filter((row) => row.length > 0);
  const head = isFirst ? headRows(rows) : 0;
  return [
    ...(head > 1 ? headLines(rows.slice(0, head)) : rows.slice(0, head).map(lineOf)),
    ...rows.slice(head).map(lineOf),
  ];
}
