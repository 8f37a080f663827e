import type { TableCell } from '../model/doc.ts';

/** A cell put in its place on the grid; `below` is the lower part of a cell that spans rows. */
export interface Placed {
  readonly cell: TableCell;
  readonly column: number;
  readonly across: number;
  readonly merge?: 'start' | 'below';
}

interface Spanning {
  readonly placed: Placed;
  readonly left: number;
}

/** Cells covered from above are left out of a row by the author, as in HTML; the grid gets them back here. */
function placeRow(
  cells: readonly TableCell[],
  columns: number,
  above: readonly Spanning[],
): readonly Placed[] {
  const row: Placed[] = [];
  let next = 0;
  for (let column = 0; column < columns; ) {
    const spanning = above.find((s) => s.placed.column === column);
    const cell = spanning ? undefined : (cells[next++] ?? { text: '' });
    const placed: Placed = spanning
      ? { cell: { text: '' }, column, across: spanning.placed.across, merge: 'below' }
      : placedCell(cell ?? { text: '' }, column, columns);
    row.push(placed);
    column += placed.across;
  }
  return row;
}

function placedCell(cell: TableCell, column: number, columns: number): Placed {
  const across = Math.min(Math.max(cell.across ?? 1, 1), columns - column);
  return { cell, column, across, ...((cell.down ?? 1) > 1 ? { merge: 'start' as const } : {}) };
}

/** Rows on a grid of so many columns. */
export function placeRows(
  rows: readonly (readonly TableCell[])[],
  columns: number,
): readonly (readonly Placed[])[] {
  let above: readonly Spanning[] = [];
  return rows.map((cells) => {
    const row = placeRow(cells, columns, above);
    const started = row
      .filter((p) => p.merge === 'start')
      .map((placed) => ({ placed, left: (placed.cell.down ?? 1) - 1 }));
    const going = above.map((s) => ({ ...s, left: s.left - 1 })).filter((s) => s.left > 0);
    above = [...going, ...started];
    return row;
  });
}
