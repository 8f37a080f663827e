import type { Place } from '../model/finding.ts';
import { figureKeys, keyText, mapWord, type SheetRows, says } from './submission-cells.ts';
import { cellName, type ReadCell } from './workbook-model.ts';

interface MapRow {
  readonly word: ReadCell;
  /** Everything else in the row that holds something. */
  readonly others: readonly ReadCell[];
}

const isBlank = (c: ReadCell): boolean =>
  c.raw.kind === 'blank' || (c.raw.kind === 'text' && keyText(c) === '');

function mapRows({ rows }: SheetRows): readonly MapRow[] {
  return [...rows.values()].flatMap((cells) => {
    const word = cells.find((c) => says(c, mapWord));
    return word ? [{ word, others: cells.filter((c) => c !== word && !isBlank(c)) }] : [];
  });
}

const isKey = (cell: ReadCell): boolean => figureKeys.has(keyText(cell));

/** No key is left, or something that is none stands where keys of this sheet stand; a figure has no business there at all. */
function firstDamage({ word, others }: MapRow, columns: ReadonlySet<number>): ReadCell | undefined {
  const foreign = others.filter((c) => !isKey(c));
  const over = foreign.find((c) => c.raw.kind !== 'text' || columns.has(c.column));
  return over ?? (others.some(isKey) ? undefined : (foreign[0] ?? word));
}

/**
 * Hidden rows that no longer say what the columns below them hold, as after pasting a column of figures over them. What
 * was pasted may have slid by as many rows as are hidden, so nothing below such a row can be read for certain.
 */
export function lostRows(file: string, sheets: readonly SheetRows[]): readonly Place[] {
  return sheets.flatMap((s) => {
    const maps = mapRows(s);
    const columns = new Set(maps.flatMap((m) => m.others.filter(isKey).map((c) => c.column)));
    return maps.flatMap((m): readonly Place[] => {
      const cell = firstDamage(m, columns);
      if (!cell) return [];
      return [{ kind: 'cell', file, sheet: s.sheet.name, cell: cellName(cell.column, cell.row) }];
    });
  });
}
