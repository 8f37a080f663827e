import type { Place } from '../model/finding.ts';
import type { KeyRow } from '../model/submission.ts';
import { type FormPart, headedPart } from './form-headings.ts';
import type { FoundAnswer } from './submission-cells.ts';
import { compatible, idText, isKey, keyText, mapWord, type SheetRows, says } from './submission-keys.ts';
import { cellName, type ReadCell } from './workbook-model.ts';

interface MapRow {
  readonly word: ReadCell;
  /** Everything else in the row that holds something. */
  readonly others: readonly ReadCell[];
}

const isBlank = (c: ReadCell): boolean =>
  c.raw.kind === 'blank' || (c.raw.kind === 'text' && keyText(c) === '');

function mapRowOf(cells: readonly ReadCell[]): MapRow | undefined {
  const word = cells.find((c) => says(c, mapWord));
  return word && { word, others: cells.filter((c) => c !== word && !isBlank(c)) };
}

/** No key is left, or something that is none stands where keys of this sheet stand; a figure has no business there at all. */
function firstDamage({ word, others }: MapRow, columns: ReadonlySet<number>): ReadCell | undefined {
  const foreign = others.filter((c) => !isKey(c));
  const over = foreign.find((c) => c.raw.kind !== 'text' || columns.has(c.column));
  return over ?? (others.some(isKey) ? undefined : (foreign[0] ?? word));
}

const idCell = (cells: readonly ReadCell[]): ReadCell | undefined =>
  cells.find((c) => c.raw.kind === 'text' && idText(c) !== '');

/**
 * What is left of a hidden row whose word was typed over or deleted: keys, and at most one other thing left of them. A
 * sign of equality alone may be anybody's, unless the row is still hidden.
 */
function wordlessRow(cells: readonly ReadCell[], hidden: boolean): ReadCell | undefined {
  if (!cells.some(isKey)) return undefined;
  const filled = cells.filter((c) => !isBlank(c));
  const first = filled.findIndex(isKey);
  const keys = filled.slice(Math.max(first, 0));
  if (first < 0 || first > 1 || !keys.every(isKey)) return undefined;
  return hidden || keys.some((c) => keyText(c).length > 1) ? filled[0] : undefined;
}

/** Rows below one hidden row. `keys`: what it says of them; undefined where nothing above them says so. */
interface Block {
  readonly sheet: string;
  readonly map: MapRow | undefined;
  /** The hidden row that lost its word, above rows that no other rules. */
  readonly wordless: ReadCell | undefined;
  readonly ids: ReadCell[];
}

function blocksOf({ sheet, rows }: SheetRows): readonly Block[] {
  const blocks: Block[] = [];
  const open = (map: MapRow | undefined, wordless: ReadCell | undefined): void => {
    blocks.push({ sheet: sheet.name, map, wordless, ids: [] });
  };
  for (const [row, cells] of rows) {
    const map = mapRowOf(cells);
    const id = map ? undefined : idCell(cells);
    const wordless = map || id ? undefined : wordlessRow(cells, sheet.hiddenRows.has(row));
    if (map || wordless) open(map, wordless);
    else if (id) {
      if (blocks.length === 0) open(undefined, undefined);
      blocks.at(-1)?.ids.push(id);
    }
  }
  return blocks;
}

const ruled = ({ map }: Block, id: ReadCell): boolean =>
  map?.others.some((key) => isKey(key) && compatible(keyText(id), keyText(key))) ?? false;

/** The first id that no hidden row rules, here or in another block: there its own hidden row is gone. */
function unruled(block: Block, elsewhere: ReadonlySet<string>): ReadCell | undefined {
  return block.ids.find((id) => !ruled(block, id) && !elsewhere.has(keyText(id)));
}

const placeAt = (file: string, sheet: string, { column, row }: ReadCell): Place => ({
  kind: 'cell',
  file,
  sheet,
  cell: cellName(column, row),
});

/** What every hidden row says of the figures below it, for holding it against the plan. */
function keyRowsOf(blocks: readonly Block[], beside: readonly FoundAnswer[]): readonly KeyRow[] {
  return blocks.flatMap((block): readonly KeyRow[] => {
    const { sheet, map, ids } = block;
    const indicators = ids
      .filter((id) => ruled(block, id) && keyText(id).startsWith('indicator/'))
      .map((id) => ({ id: keyText(id), cell: cellName(id.column, id.row) }));
    const keys = map?.others.filter(isKey).map(keyText) ?? [];
    if (!map || indicators.length === 0) return [];
    const { column, row } = map.word;
    const nameless = beside.some((a) => a.sheet === sheet && a.map === row);
    return [{ sheet, cell: cellName(column, row), keys, indicators, ...(nameless && { nameless }) }];
  });
}

const holdsPart: Readonly<Record<FormPart, (block: Block, id: ReadCell) => boolean>> = {
  answers: (_block, id) => !keyText(id).startsWith('indicator/'),
  figures: (block, id) => block.map !== undefined && keyText(id).startsWith('indicator/'),
};

/** The heading of a part of our form above which no hidden row is left, in a sheet without any id: its hidden column is gone. */
function bareHeading({ rows, headings }: SheetRows, all: readonly Block[]): ReadCell | undefined {
  for (const [row, part] of headings) {
    const cells = rows.get(row) ?? [];
    if (!all.some((b) => b.ids.some((id) => holdsPart[part](b, id))))
      return cells.find((c) => headedPart(cells.filter((o) => o !== c).map(keyText)) === undefined);
  }
  return undefined;
}

/**
 * Hidden rows that no longer say what the columns below them hold, as after pasting a column of figures over them, and
 * rows whose hidden row is gone, or whose hidden column. What was pasted may have slid by as many rows as are hidden, so nothing below such a row
 * can be read for certain.
 */
export function hiddenRowsOf(
  file: string,
  sheets: readonly SheetRows[],
  beside: readonly FoundAnswer[],
): { readonly lost: readonly Place[]; readonly keyRows: readonly KeyRow[] } {
  const blocks = sheets.map(blocksOf);
  const all = blocks.flat();
  const known = new Set(all.flatMap((b) => b.ids.filter((id) => ruled(b, id)).map(keyText)));
  const bare = sheets.flatMap((own, i): readonly Place[] => {
    const named = blocks[i]?.some((b) => b.ids.length > 0);
    const cell = named ? undefined : bareHeading(own, all);
    return cell ? [placeAt(file, own.sheet.name, cell)] : [];
  });
  const lost = blocks.flatMap((own) => {
    const keys = own.flatMap((b) => b.map?.others.filter(isKey) ?? []);
    const columns = new Set(keys.map((c) => c.column));
    return own.flatMap((block): readonly Place[] => {
      const damage = block.map && firstDamage(block.map, columns);
      const orphan = damage ? undefined : unruled(block, known);
      const cell = damage ?? (orphan && (block.wordless ?? orphan));
      return cell ? [placeAt(file, block.sheet, cell)] : [];
    });
  });
  return { lost: [...lost, ...bare], keyRows: keyRowsOf(all, beside) };
}
