import type { DraftTable } from '../../model/draft-layout.ts';
import type { Draft } from './components.ts';
import { appendixI, type FormPoint, type Miss, point } from './form-point.ts';

const family = 'table';
/** Rows of a table that surely runs over a page. */
const longTable = 30;
/** Letters of a row that stays within a few lines in any column. */
const shortRow = 60;
/** Columns that upright paper hardly holds. */
const wideTable = 12;

const overTables =
  (of: (table: DraftTable, draft: Draft) => Omit<Miss, 'place' | 'certain'> | undefined): FormPoint['run'] =>
  (draft) => {
    const tables = draft.layout.tables.filter((t) => t.ruled && !t.nested);
    if (tables.length === 0) return 'absent';
    return tables.flatMap((table) => {
      const found = of(table, draft);
      const place = { kind: 'table', table: table.number } as const;
      return found ? [{ ...found, place, certain: false }] : [];
    });
  };

const heads = overTables(({ rows }) =>
  rows.length >= longTable && !rows[0]?.header
    ? { found: { say: 'rows', values: { count: rows.length } } }
    : undefined,
);

const wholeRows = overTables(({ rows }) => {
  const torn = rows.filter((r) => !r.whole && r.longest > 0 && r.longest <= shortRow).length;
  return rows.length >= longTable && torn > 0
    ? { found: { say: 'rows', values: { count: torn } } }
    : undefined;
});

const wide = overTables(({ grid, section }, { layout }) => {
  const lies = layout.sections[section - 1]?.landscape;
  return grid.length >= wideTable && lies === false
    ? { found: { say: 'columns', values: { count: grid.length } } }
    : undefined;
});

/** Long and wide tables: advice for print; the decree only allows lying paper (Phụ lục I, mục I.2). */
export const tablePoints: readonly FormPoint[] = [
  point(['table', 'repeat'], '', { say: 'repeated' }, heads, family),
  point(['table', 'whole-rows'], '', { say: 'unbroken' }, wholeRows, family),
  point(['table', 'orientation'], appendixI('I.2'), { say: 'landscape' }, wide, family),
];
