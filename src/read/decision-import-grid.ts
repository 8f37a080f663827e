import type { DraftPoint, DraftText } from '../model/decision-draft.ts';
import { type ColumnKind, columnKind } from './decision-import-columns.ts';
import { type CellKind, type ReadRows, rowNumber, type TaskRow } from './decision-import-rows.ts';
import {
  joinTexts,
  leftPoint,
  point,
  type SourceCell,
  type SourcePara,
  type SourceTable,
  textOf,
} from './decision-import-source.ts';
import { headingRows } from './decision-import-zones.ts';

interface Column {
  readonly from: number;
  readonly to: number;
  readonly kind: ColumnKind;
  readonly heading: DraftText;
}

type Row = readonly SourceCell[];

const cellText = (cell: SourceCell): DraftText => joinTexts(cell.paras.map(textOf));
const end = (cell: SourceCell): number => cell.column + cell.span - 1;

interface Headed {
  readonly columns: readonly Column[];
  /** Cells of the headings that belong to no column. */
  readonly unused: readonly SourceCell[];
}

/** Columns by the lowest headings; what stands above one of several joins it. */
function columnsOf(head: readonly Row[]): Headed {
  const lowest = new Map<number, SourceCell>();
  for (const row of head)
    for (const cell of row) if (!cell.continued || !lowest.has(cell.column)) lowest.set(cell.column, cell);
  const all = [...lowest.values()].toSorted((a, b) => a.column - b.column);
  const own = all.filter(
    (c) => !all.some((o) => o !== c && o.column >= c.column && end(o) <= end(c) && o.span < c.span),
  );
  const seen = new Set<ColumnKind>();
  const used = new Set<SourceCell>(own);
  const columns = own.map((cell): Column => {
    const above = head
      .flat()
      .filter((c) => c !== cell && !c.continued && c.column <= cell.column && end(c) >= end(cell));
    for (const c of above) used.add(c);
    const heading = joinTexts([...above, cell].map(cellText));
    const alone = columnKind(cellText(cell).text) ?? columnKind(heading.text) ?? 'other';
    const kind = seen.has(alone) ? 'other' : alone;
    seen.add(kind);
    return { from: cell.column, to: end(cell), kind, heading };
  });
  return { columns, unused: head.flat().filter((c) => !used.has(c)) };
}

/** "1 | 2 | 3 …" or "(1) | (2) | (3) …" below the headings. */
function countsColumns(row: Row): boolean {
  const texts = row.map((c) => cellText(c).text.replace(/[()]/g, '')).filter((t) => t !== '');
  return texts.length > 2 && texts.every((t, i) => t === String(i + 1) || (i < 2 && /^[AB]$/.test(t)));
}

const columnAt = (columns: readonly Column[], cell: SourceCell): Column | undefined =>
  columns.find((c) => c.from <= cell.column && c.to >= cell.column);

type Above = Map<CellKind, readonly SourcePara[]>;

const isCell = (kind: ColumnKind): kind is CellKind => kind !== 'number' && kind !== 'other';

interface Sorted {
  number: SourceCell | undefined;
  readonly cells: Map<CellKind, SourceCell>;
  readonly others: { heading: string; text: DraftText }[];
}

function sortedCells(row: Row, columns: readonly Column[]): Sorted {
  const sorted: Sorted = { number: undefined, cells: new Map(), others: [] };
  for (const cell of row) {
    const column = columnAt(columns, cell);
    if (column?.kind === 'number' && !sorted.number) sorted.number = cell;
    else if (column && isCell(column.kind) && !sorted.cells.has(column.kind))
      sorted.cells.set(column.kind, cell);
    else if (cell.paras.length > 0 && !cell.continued)
      sorted.others.push({ heading: column?.heading.text ?? '', text: cellText(cell) });
  }
  return sorted;
}

/** A title across the table: one text, wider than any column of it, or with nothing in the cells beside it. */
function isWide(row: Row, sorted: Sorted, columns: readonly Column[]): boolean {
  const filled = row.filter((c) => c.paras.length > 0 && !c.continued);
  const beside = filled.filter((c) => c !== sorted.number);
  const [only] = beside.length > 0 ? beside : filled;
  if (!only || beside.length > 1) return false;
  if (row.some((c) => c.continued && c !== sorted.number)) return false;
  const name = columns.find((c) => c.kind === 'name');
  const widest = (name?.to ?? 1) - (name?.from ?? 1) + 1;
  return (
    only.span > widest + 1 ||
    only === sorted.cells.get('name') ||
    (only === sorted.number && only.span > 1) ||
    row.length < 3
  );
}

function mergedPoint(cell: SourceCell, kind: CellKind, paras: readonly SourcePara[]): DraftPoint {
  return point('joined', 'merged-cell', cell.place, {
    values: { column: kind, text: paras.map((p) => p.text).join(' ') },
  });
}

function rowOf(row: Row, columns: readonly Column[], above: Above): TaskRow | undefined {
  const sorted = sortedCells(row, columns);
  const [first] = row;
  if (!first) return undefined;
  const wide = isWide(row, sorted, columns);
  const points: DraftPoint[] = [];
  const filled = [...sorted.cells].map(([kind, cell]): readonly [CellKind, readonly SourcePara[]] => {
    if (!cell.continued) return [kind, cell.paras];
    const taken = above.get(kind) ?? [];
    if (kind !== 'name' && taken.length > 0) points.push(mergedPoint(cell, kind, taken));
    return [kind, kind === 'name' ? [] : taken];
  });
  if (!wide) for (const [kind, paras] of filled) if (paras.length > 0) above.set(kind, paras);
  const number = sorted.number && !sorted.number.continued ? cellText(sorted.number) : undefined;
  const title = wide
    ? row.filter((c) => c !== sorted.number || !rowNumber(cellText(c).text)).flatMap((c) => c.paras)
    : [];
  return {
    number: number?.text && (!wide || rowNumber(number.text)) ? number : undefined,
    cells: wide ? { name: title } : Object.fromEntries(filled),
    others: wide ? [] : sorted.others,
    wide,
    nameOnly: wide && !number?.text && sorted.cells.size > 1 && row.every((c) => c.span === 1),
    goesOn: sorted.number?.continued === true,
    merged: [...sorted.cells].flatMap(([kind, cell]) => (cell.continued ? [kind] : [])),
    place: first.place,
    places: Object.fromEntries([...sorted.cells].map(([kind, cell]) => [kind, cell.place])),
    points,
  };
}

const isBlank = (row: Row): boolean => row.every((c) => c.paras.length === 0 && !c.continued);

function toldRow(row: Row): readonly DraftPoint[] {
  return row.flatMap((c) => (c.paras.length > 0 ? [leftPoint('layout', cellText(c))] : []));
}

/** The columns of the page before, laid over a table that goes on without headings. */
function goingOn(table: SourceTable, columns: readonly Column[]): readonly Column[] {
  const row = table.rows.find((r) => r.length === columns.length);
  const fits = table.rows.some((r) =>
    r.some((c) => columns.some((k) => k.from === c.column && k.to === end(c) && k.from > 1)),
  );
  if (fits || !row) return columns;
  return columns.flatMap((c, i) => {
    const cell = row[i];
    return cell ? [{ ...c, from: cell.column, to: end(cell) }] : [];
  });
}

/** Rows of tables that belong together: one broken over pages repeats its headings or goes on without them. */
export function readGridRows(tables: readonly SourceTable[]): ReadRows {
  let columns: readonly Column[] = [];
  let headings: ReadRows['columns'] = [];
  const rows: TaskRow[] = [];
  const points: DraftPoint[] = [];
  const above: Above = new Map();
  for (const table of tables) {
    const heads = headingRows(table);
    const head = heads ? table.rows.slice(heads.from, heads.to) : [];
    const repeated = headings.length > 0;
    points.push(
      ...table.rows.slice(0, repeated ? heads?.to : heads?.from).flatMap(heads ? toldRow : () => []),
    );
    const headed = heads && columnsOf(head);
    columns = headed?.columns ?? goingOn(table, columns);
    if (!repeated) points.push(...toldRow(headed?.unused ?? []));
    if (!repeated) headings = columns.map(({ kind, heading }) => ({ kind, heading }));
    for (const row of table.rows.slice(heads?.to ?? 0)) {
      if (isBlank(row)) continue;
      const told = countsColumns(row) || repeatsHeadings(row, columns);
      const read = told ? undefined : rowOf(row, columns, above);
      if (read) rows.push(read);
      else points.push(...toldRow(row));
    }
  }
  return { columns: headings, rows, points };
}

function repeatsHeadings(row: Row, columns: readonly Column[]): boolean {
  const texts = row.map((c) => cellText(c).text).filter((t) => t !== '');
  return (
    texts.length > 2 &&
    texts.every((t) => columns.some((c) => c.heading.text === t || c.heading.text.endsWith(` ${t}`)))
  );
}
