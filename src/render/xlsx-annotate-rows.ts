import { attribute, type Edit, NotPatchable, type Tag, withAttribute } from './annotate-xml.ts';

export interface Address {
  readonly row: number;
  readonly column: number;
}

/** "C5" → its place; both from 1. */
export function addressOf(text: string): Address {
  const m = /^([A-Z]{1,3})(\d{1,7})$/i.exec(text);
  if (!m) throw new NotPatchable('address');
  const letters = (m[1] ?? '').toUpperCase();
  return { row: Number(m[2]), column: [...letters].reduce((n, c) => n * 26 + c.charCodeAt(0) - 64, 0) };
}

/** What is to change in the rows of a sheet. */
export interface RowPatch {
  /** Cells to mark, by address; the look they get from the look they have. */
  readonly marks: ReadonlyMap<string, (style: number) => number>;
  /** The look of a cell before an earlier marking. */
  readonly restored: (style: number) => number;
}

interface Mark extends Address {
  readonly address: string;
  readonly look: (style: number) => number;
}

interface ColumnStyle {
  readonly min: number;
  readonly max: number;
  readonly style: number;
}

/** Where the walk through the rows stands. */
interface Walk {
  readonly xml: string;
  readonly patch: RowPatch;
  readonly edits: Edit[];
  /** Marks not met yet, the next one last. */
  readonly left: Mark[];
  readonly columns: ColumnStyle[];
  row: number;
  column: number;
  rowStyle: number | undefined;
}

const end = Number.POSITIVE_INFINITY;

function nextMark(walk: Walk): Mark | undefined {
  return walk.left.at(-1);
}

/** A marked cell that the sheet does not hold takes the look of its row, else of its column. */
function missingCell(walk: Walk, mark: Mark, prefix: string): string {
  const column = walk.columns.find((c) => c.min <= mark.column && mark.column <= c.max)?.style;
  const style = mark.look(walk.patch.restored(walk.rowStyle ?? column ?? 0));
  return `<${prefix}c r="${mark.address}" s="${style}"/>`;
}

/** Marked cells of this row left of `until` that the sheet does not hold. */
function cellsBefore(walk: Walk, until: number, prefix: string): string {
  let cells = '';
  for (let m = nextMark(walk); m && m.row === walk.row && m.column < until; m = nextMark(walk)) {
    cells += missingCell(walk, m, prefix);
    walk.left.pop();
  }
  return cells;
}

/** Marked rows above `until` that the sheet does not hold. */
function rowsBefore(walk: Walk, until: number, prefix: string): string {
  let rows = '';
  for (let m = nextMark(walk); m && m.row < until; m = nextMark(walk)) {
    walk.row = m.row;
    walk.rowStyle = undefined;
    rows += `<${prefix}row r="${m.row}">${cellsBefore(walk, end, prefix)}</${prefix}row>`;
  }
  return rows;
}

function insert(walk: Walk, at: number, text: string): void {
  if (text !== '') walk.edits.push({ start: at, end: at, text });
}

/** An element without content, with content put in. */
function filled(tag: Tag, text: string, content: string): string {
  return `${text.slice(0, -2).trimEnd()}>${content}</${tag.prefix}${tag.name}>`;
}

function column(walk: Walk, tag: Tag): void {
  const text = walk.xml.slice(tag.start, tag.end);
  const style = attribute(text, 'style');
  if (style === undefined) return;
  walk.columns.push({
    min: Number(attribute(text, 'min')),
    max: Number(attribute(text, 'max')),
    style: Number(style),
  });
}

function rowStart(walk: Walk, tag: Tag): void {
  const text = walk.xml.slice(tag.start, tag.end);
  const own = attribute(text, 'r');
  const number = own === undefined ? walk.row + 1 : Number(own);
  insert(walk, tag.start, rowsBefore(walk, number, tag.prefix));
  const style = attribute(text, 's');
  walk.row = number;
  walk.column = 0;
  walk.rowStyle = style === undefined ? undefined : Number(style);
  if (nextMark(walk)?.row !== number) return;
  // The span is a hint that new cells could make untrue.
  const free = text.replace(/\sspans\s*=\s*("[^"]*"|'[^']*')/, '');
  const changed = tag.kind === 'empty' ? filled(tag, free, cellsBefore(walk, end, tag.prefix)) : free;
  if (changed !== text) walk.edits.push({ start: tag.start, end: tag.end, text: changed });
}

function cell(walk: Walk, tag: Tag): void {
  const text = walk.xml.slice(tag.start, tag.end);
  const own = attribute(text, 'r');
  walk.column = own === undefined ? walk.column + 1 : addressOf(own).column;
  insert(walk, tag.start, cellsBefore(walk, walk.column, tag.prefix));
  const before = Number(attribute(text, 's') ?? 0);
  const mark = nextMark(walk);
  const marked = mark?.row === walk.row && mark.column === walk.column;
  if (marked) walk.left.pop();
  const plain = walk.patch.restored(before);
  const style = marked ? mark.look(plain) : plain;
  if (style === before) return;
  walk.edits.push({ start: tag.start, end: tag.end, text: withAttribute(text, 's', String(style)) });
}

function dataEnd(walk: Walk, tag: Tag): void {
  const rows = rowsBefore(walk, end, tag.prefix);
  if (tag.kind === 'close' || rows === '') insert(walk, tag.start, rows);
  else {
    const text = filled(tag, walk.xml.slice(tag.start, tag.end), rows);
    walk.edits.push({ start: tag.start, end: tag.end, text });
  }
}

/** Walks the rows of a sheet once; `visit` takes every tag of it in order and says whether it was one of the rows'. */
export function rowWalk(
  xml: string,
  patch: RowPatch,
): { readonly edits: readonly Edit[]; readonly visit: (tag: Tag) => boolean } {
  const left = [...patch.marks]
    .map(([address, look]): Mark => ({ address, look, ...addressOf(address) }))
    .toSorted((a, b) => b.row - a.row || b.column - a.column);
  const walk: Walk = { xml, patch, edits: [], left, columns: [], row: 0, column: 0, rowStyle: undefined };
  const visit = (tag: Tag): boolean => {
    if (tag.name === 'c' && tag.depth === 3) {
      if (tag.kind !== 'close') cell(walk, tag);
    } else if (tag.name === 'row' && tag.depth === 2) {
      if (tag.kind === 'close') insert(walk, tag.start, cellsBefore(walk, end, tag.prefix));
      else rowStart(walk, tag);
    } else if (tag.name === 'sheetData' && tag.depth === 1) {
      if (tag.kind !== 'open') dataEnd(walk, tag);
    } else if (tag.name === 'col' && tag.kind !== 'close') column(walk, tag);
    else return false;
    return true;
  };
  return { edits: walk.edits, visit };
}
