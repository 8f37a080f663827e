import type { Cell, Sheet } from '../model/book.ts';

/** A cell with its place, from 0. */
export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

/** The cells of a sheet that are more than a value in a look: found once, so that long lists are not searched again and again. */
export interface Survey {
  readonly merged: readonly PlacedCell[];
  readonly noted: readonly PlacedCell[];
  readonly named: readonly PlacedCell[];
  readonly linked: readonly PlacedCell[];
  readonly validated: boolean;
}

const surveys = new WeakMap<Sheet, Survey>();

const leads = ({ anchor, origin, value }: Cell): boolean =>
  anchor !== undefined ||
  origin !== undefined ||
  (value !== null && typeof value === 'object' && 'link' in value);

const plain = (cell: Cell): boolean =>
  (cell.across ?? 1) === 1 &&
  (cell.down ?? 1) === 1 &&
  !cell.comment &&
  !cell.name &&
  !cell.validation &&
  !leads(cell);

function surveyed(sheet: Sheet): Survey {
  const [merged, noted, named, linked]: [PlacedCell[], PlacedCell[], PlacedCell[], PlacedCell[]] = [
    [],
    [],
    [],
    [],
  ];
  let validated = false;
  // By column, the last cell that is no more than a value: long lists repeat it.
  const above: (Cell | undefined)[] = [];
  for (const [row, { cells }] of sheet.rows.entries())
    for (let column = 0; column < cells.length; column++) {
      const cell = cells[column];
      if (!cell || cell === above[column]) continue;
      if (plain(cell)) {
        above[column] = cell;
        continue;
      }
      if ((cell.across ?? 1) > 1 || (cell.down ?? 1) > 1) merged.push({ row, column, cell });
      if (cell.comment) noted.push({ row, column, cell });
      if (cell.name) named.push({ row, column, cell });
      if (leads(cell)) linked.push({ row, column, cell });
      if (cell.validation) validated = true;
    }
  return { merged, noted, named, linked, validated };
}

export function surveyOf(sheet: Sheet): Survey {
  const known = surveys.get(sheet) ?? surveyed(sheet);
  surveys.set(sheet, known);
  return known;
}
