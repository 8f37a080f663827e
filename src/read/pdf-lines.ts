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

/** One printed row → its text, column by column: agency and national title stand side by side. */
function columnsOf(row: readonly TextPiece[]): readonly string[] {
  const columns: string[] = [];
  let end: number | undefined;
  for (const piece of row.toSorted((a, b) => a.x - b.x)) {
    const gap = end === undefined ? Number.POSITIVE_INFINITY : piece.x - end;
    const size = Math.max(piece.size, 1);
    const blank = piece.text.trim() === '';
    if (end !== undefined && gap <= columnGap * size) {
      columns.push(`${columns.pop() ?? ''}${gap > wordGap * size ? ' ' : ''}${piece.text}`);
    } else if (!blank) columns.push(piece.text);
    if (!blank || (end !== undefined && gap <= columnGap * size))
      end = Math.max(end ?? piece.endX, piece.endX);
  }
  return columns.map(tidy).filter((text) => text !== '');
}

/** The text of a page line by line, top down; what stands side by side is parted by a tab. */
export function linesOf(pieces: readonly TextPiece[]): readonly string[] {
  return rowsOf(pieces)
    .map((row) => columnsOf(row).join('\t'))
    .filter((line) => line !== '');
}
