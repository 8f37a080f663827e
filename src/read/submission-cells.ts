import type { RawAnswer } from '../model/submission.ts';
import { limits } from './limits.ts';
import { tooLarge } from './refusal.ts';
import {
  compatible,
  figureKeys,
  idShape,
  keyText,
  mapWord,
  type SheetRows,
  says,
  singleKey,
} from './submission-keys.ts';
import { mergeOver, tallMerges } from './submission-merges.ts';
import { cellName, type ReadCell, type ReadRange, type ReadSheet } from './workbook-model.ts';

/** An answer as found: where it stands and what stands there. */
export interface FoundAnswer {
  readonly id: string;
  readonly sheet: string;
  readonly visible: boolean;
  readonly row: number;
  readonly column: number;
  readonly raw: RawAnswer;
  readonly formula: boolean;
  readonly map: number;
}

const somethingVisible = /[^\s\u200b-\u200d\u2060\ufeff\u00ad]/;

/** Text in composed letters; a cell of nothing but blanks is blank. */
function borderText(raw: RawAnswer): RawAnswer {
  if (raw.kind !== 'text') return raw;
  return !somethingVisible.test(raw.text)
    ? { kind: 'blank' }
    : { kind: 'text', text: raw.text.normalize('NFC') };
}

/** One `#map` row: rules the rows below it, up to the next one. */
interface AnswerMap {
  readonly row: number;
  readonly idColumn: number;
  readonly answers: readonly { readonly column: number; readonly key: string }[];
  readonly columns: ReadonlySet<number>;
}

function answerMap(cells: readonly ReadCell[]): AnswerMap | undefined {
  const word = cells.find((c) => says(c, mapWord));
  if (!word) return undefined;
  const answers = cells
    .filter((c) => c !== word && figureKeys.has(keyText(c)))
    .map((c) => ({ column: c.column, key: keyText(c) }));
  return { row: word.row, idColumn: word.column, answers, columns: new Set(answers.map((a) => a.column)) };
}

interface Content {
  readonly sheet: ReadSheet;
  readonly merges: ReadonlyMap<number, readonly ReadRange[]>;
  /** Addresses of the answer cells. */
  readonly owned: ReadonlySet<string>;
}

/** Content of an answer cell; where it was merged into a cell above that no question owns, of that one. */
function contentAt({ sheet, merges, owned }: Content, row: number, column: number): ReadCell | undefined {
  const own = sheet.cells.get(cellName(column, row));
  if (own) return own;
  const merge = mergeOver(merges.get(column), row);
  if (!merge) return undefined;
  const corner = cellName(merge.left, merge.top);
  return owned.has(corner) ? undefined : sheet.cells.get(corner);
}

interface AnswerRow {
  readonly row: number;
  readonly id: string;
  readonly map: AnswerMap;
}

/** Rows below a map: those with an id, and those without one that hold something where answers stand. */
function answerRows(rows: ReadonlyMap<number, readonly ReadCell[]>): {
  readonly known: readonly AnswerRow[];
  readonly loose: readonly AnswerRow[];
} {
  const known: AnswerRow[] = [];
  const loose: AnswerRow[] = [];
  let map: AnswerMap | undefined;
  for (const [row, cells] of rows) {
    const next = answerMap(cells);
    if (next) map = next;
    else if (map) {
      const { idColumn } = map;
      const id = keyText(cells.find((c) => c.column === idColumn));
      if (idShape.test(id)) known.push({ row, id, map });
      else if (!id.startsWith('#') && looksLikeAnswer(cells, map))
        loose.push({ row, id: id || labelOf(cells, map), map });
    }
  }
  return { known, loose };
}

/** An inserted row: a figure in an answer column, or anything there with no text further left, as headings have. */
function looksLikeAnswer(cells: readonly ReadCell[], { idColumn, columns }: AnswerMap): boolean {
  const filled = cells.filter((c) => c.column !== idColumn && borderText(c.raw).kind !== 'blank');
  if (filled[0] === undefined) return false;
  return columns.has(filled[0].column) || filled.some((c) => columns.has(c.column) && isFigure(c.raw));
}

function isFigure(raw: ReadCell['raw']): boolean {
  const written = borderText(raw);
  return written.kind === 'number' || (written.kind === 'text' && /^\s*\d[\d.,\s]*$/.test(written.text));
}

/** What the row calls itself: its first words outside the answer columns. */
function labelOf(cells: readonly ReadCell[], { idColumn, columns }: AnswerMap): string {
  const texts = cells
    .filter((c) => c.column !== idColumn && !columns.has(c.column))
    .map((c) => keyText(c))
    .filter((t) => /\p{L}/u.test(t));
  return texts[0] ?? '';
}

function answersOfRow(content: Content, row: AnswerRow): readonly FoundAnswer[] {
  const { sheet } = content;
  return row.map.answers.map(({ column, key }) => {
    const cell = contentAt(content, row.row, column);
    return {
      id: key === singleKey ? row.id : `${row.id}/${key}`,
      sheet: sheet.name,
      visible: sheet.visibility === 'visible',
      row: cell?.row ?? row.row,
      column,
      raw: cell ? borderText(cell.raw) : { kind: 'blank' },
      formula: cell?.formula ?? false,
      map: row.map.row,
    };
  });
}

/** Figures beside the answers, where other rows of the sheet have theirs and this one has none: nobody asks for them. */
function besideAnswers({ sheet, rows }: SheetRows, known: readonly AnswerRow[]): readonly FoundAnswer[] {
  const columns = new Set(known.flatMap((r) => [...r.map.columns]));
  const ruled = known.filter(({ id, map }) => map.answers.some((a) => compatible(id, a.key)));
  return ruled.flatMap(({ row, map }) =>
    (rows.get(row) ?? [])
      .filter((c) => columns.has(c.column) && !map.columns.has(c.column) && isFigure(c.raw))
      .map((c) => ({
        id: String(row),
        sheet: sheet.name,
        visible: sheet.visibility === 'visible',
        row,
        column: c.column,
        raw: borderText(c.raw),
        formula: c.formula,
        map: map.row,
      })),
  );
}

export interface FoundAnswers {
  readonly answers: readonly FoundAnswer[];
  /** In rows without an id: named by their label or row number. */
  readonly loose: readonly FoundAnswer[];
  /** Beside the answers of a row, named by its number. */
  readonly beside: readonly FoundAnswer[];
}

function answersOfSheet(own: SheetRows): FoundAnswers {
  const { sheet, rows } = own;
  const { known, loose } = answerRows(rows);
  const count = [...known, ...loose].reduce((n, r) => n + r.map.answers.length, 0);
  if (count > limits.answers) throw tooLarge('answers', sheet.name, count);
  const owned = new Set(known.flatMap((r) => r.map.answers.map((a) => cellName(a.column, r.row))));
  const content = { sheet, merges: tallMerges(sheet), owned };
  return {
    answers: known.flatMap((r) => answersOfRow(content, r)),
    loose: loose
      .flatMap((r) => answersOfRow(content, r).map((a) => ({ ...a, id: r.id || String(r.row) })))
      .filter((a) => a.raw.kind !== 'blank'),
    beside: besideAnswers(own, known),
  };
}

/** Every answer of a workbook by the ids in its hidden columns, wherever they were moved to; throws `Refused` past the limit. */
export function findAnswers(sheets: readonly SheetRows[]): FoundAnswers {
  const found = sheets.map(answersOfSheet);
  return {
    answers: found.flatMap((f) => f.answers),
    loose: found.flatMap((f) => f.loose),
    beside: found.flatMap((f) => f.beside),
  };
}
