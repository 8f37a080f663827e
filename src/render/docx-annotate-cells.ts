import { attribute, scan, type Tag } from './annotate-xml.ts';

/** A table cell by its numbers as messages print them; all from 1, the column counts in the table's grid. */
export interface CellPlace {
  readonly table: number;
  readonly row: number;
  readonly column: number;
}

interface ParagraphAt {
  readonly open: Tag;
  readonly properties?: Tag;
  readonly close?: Tag;
}

/** A cell of the document with what marking it needs to know. */
export interface CellAt extends CellPlace {
  readonly open: Tag;
  readonly properties?: { readonly open: Tag; readonly close?: Tag };
  readonly shading?: Tag;
  /** First property that must stand behind the shading. */
  readonly afterShading?: Tag;
  readonly paragraph?: ParagraphAt;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };
type OpenCell = Writable<CellAt> & { span: number };

interface OpenTable {
  readonly number: number;
  rows: number;
  column: number;
  cells: OpenCell[];
  deleted: boolean;
  cell: OpenCell | undefined;
}

/** What a reader passes over: text taken away by a tracked change, properties as they were before. */
const passedOver =
  /^(del|moveFrom|lockedCanvas|[rp]PrChange|sectPrChange|tblPr(Ex)?Change|tblGridChange|t[rc]PrChange|numberingChange)$/;

/** Properties of a cell that follow its shading (ISO/IEC 29500-1, 17.4.69). */
const behindShading =
  /^(noWrap|tcMar|textDirection|tcFitText|vAlign|hideMark|headers|cellIns|cellDel|cellMerge|tcPrChange)$/;

const numberIn = (xml: string, tag: Tag): number =>
  Number(attribute(xml.slice(tag.start, tag.end), 'val') ?? 1) || 1;

/** Counts tables, rows and columns as the reader of documents does: nothing that is passed over counts. */
interface Counter {
  readonly xml: string;
  readonly tables: OpenTable[];
  readonly found: CellAt[];
  count: number;
}

type Step = (c: Counter, tag: Tag) => void;

/** The cell that the tag stands in, of the innermost open table. */
function cellAround(c: Counter, tag: Tag): OpenCell | undefined {
  const cell = c.tables.at(-1)?.cell;
  return cell && tag.depth > cell.open.depth ? cell : undefined;
}

/** The same while its properties are read: its paragraphs come after them. */
function cellBeforeText(c: Counter, tag: Tag): OpenCell | undefined {
  const cell = cellAround(c, tag);
  return cell && !cell.paragraph && tag.depth <= cell.open.depth + 2 ? cell : undefined;
}

const openers: Readonly<Record<string, Step>> = {
  tbl: (c) => {
    c.count += 1;
    c.tables.push({ number: c.count, rows: 0, column: 1, cells: [], deleted: false, cell: undefined });
  },
  tr: (c) => {
    const table = c.tables.at(-1);
    if (table) Object.assign(table, { column: 1, cells: [], deleted: false });
  },
  gridBefore: (c, tag) => {
    const table = c.tables.at(-1);
    if (table && !table.cell) table.column += numberIn(c.xml, tag);
  },
  tc: (c, tag) => {
    const table = c.tables.at(-1);
    if (!table) return;
    table.cell = { table: table.number, row: table.rows + 1, column: table.column, open: tag, span: 1 };
  },
  tcPr: (c, tag) => {
    const cell = cellBeforeText(c, tag);
    if (cell) cell.properties = { open: tag };
  },
  gridSpan: (c, tag) => {
    const cell = cellBeforeText(c, tag);
    if (cell) cell.span = numberIn(c.xml, tag);
  },
  shd: (c, tag) => {
    const cell = cellBeforeText(c, tag);
    if (cell) cell.shading = tag;
  },
  p: (c, tag) => {
    const cell = cellAround(c, tag);
    if (cell) cell.paragraph ??= { open: tag };
  },
};

const closers: Readonly<Record<string, Step>> = {
  tbl: (c) => void c.tables.pop(),
  tr: (c) => {
    const table = c.tables.at(-1);
    if (!table || table.deleted) return;
    table.rows += 1;
    c.found.push(...table.cells);
  },
  tc: (c) => {
    const table = c.tables.at(-1);
    if (!table?.cell) return;
    table.cells.push(table.cell);
    table.column += table.cell.span;
    table.cell = undefined;
  },
  tcPr: (c, tag) => {
    const cell = cellBeforeText(c, tag);
    if (cell?.properties) cell.properties = { open: cell.properties.open, close: tag };
  },
  pPr: (c, tag) => {
    const cell = cellAround(c, tag);
    const paragraph = cell?.paragraph;
    if (paragraph && !paragraph.properties && tag.depth === paragraph.open.depth + 1)
      cell.paragraph = { ...paragraph, properties: tag };
  },
  p: (c, tag) => {
    const cell = cellAround(c, tag);
    const paragraph = cell?.paragraph;
    if (paragraph && !paragraph.close && tag.depth === paragraph.open.depth)
      cell.paragraph = { ...paragraph, close: tag };
  },
};

function take(c: Counter, tag: Tag): void {
  if (tag.kind === 'close') {
    closers[tag.name]?.(c, tag);
    return;
  }
  openers[tag.name]?.(c, tag);
  const cell = behindShading.test(tag.name) ? cellBeforeText(c, tag) : undefined;
  if (cell) cell.afterShading ??= tag;
  if (tag.kind === 'empty') closers[tag.name]?.(c, tag);
  const table = tag.name === 'del' ? c.tables.at(-1) : undefined;
  if (table && !table.cell) table.deleted = true;
}

/** The second version of a piece that stands there twice for programs of different age. */
function secondVersions(): (tag: Tag) => boolean {
  const taken: boolean[] = [];
  return (tag) => {
    if (tag.name === 'AlternateContent') {
      if (tag.kind === 'open') taken.push(false);
      else if (tag.kind === 'close') taken.pop();
      return false;
    }
    if (tag.kind !== 'open' || (tag.name !== 'Choice' && tag.name !== 'Fallback')) return false;
    const second = taken.at(-1) === true;
    taken[taken.length - 1] = true;
    return second;
  };
}

/** Every table cell of the document part. */
export function cellsOf(xml: string): readonly CellAt[] {
  const counter: Counter = { xml, tables: [], found: [], count: 0 };
  const isSecond = secondVersions();
  let over = -1;
  scan(xml, (tag) => {
    if (over >= 0) {
      if (tag.kind === 'close' && tag.depth === over) over = -1;
    } else if (isSecond(tag) || (tag.kind === 'open' && passedOver.test(tag.name))) over = tag.depth;
    else take(counter, tag);
  });
  return counter.found;
}
