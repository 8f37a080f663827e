import type { Anchor } from '../model/anchor.ts';
import type { Book, Cell, Sheet } from '../model/book.ts';
import type { Block, Doc, TableCell } from '../model/doc.ts';
import { cellName } from '../model/sheet-text.ts';
import { shortDay, vietnameseNumber } from '../text/print.ts';
import { gridOf, numberedTables } from './numbered-tables.ts';

/** Where something is printed, as it can be typed again: a cell of a table, a passage under a heading, a cell of a sheet. */
export type PrintedAt =
  | { readonly kind: 'table'; readonly table: number; readonly cell: string; readonly caption: string }
  | { readonly kind: 'passage'; readonly heading: string; readonly appendix?: string }
  | { readonly kind: 'sheet'; readonly sheet: string; readonly cell: string };

export interface PrintedPlace {
  readonly at: PrintedAt;
  readonly text: string;
  readonly anchor?: Anchor;
}

function runsOf(blocks: readonly Block[], appendix: string | undefined): readonly PrintedPlace[] {
  let heading = '';
  return blocks.flatMap((block): readonly PrintedPlace[] => {
    if (block.kind === 'heading') heading = block.text;
    if (block.kind !== 'paragraph' && block.kind !== 'dash') return [];
    const at: PrintedAt = { kind: 'passage', heading, ...(appendix === undefined ? {} : { appendix }) };
    // Words before and after an anchored figure belong to one sentence, but only the figure has a source.
    return block.runs.map(({ text, anchor }) => ({ at, text, ...(anchor === undefined ? {} : { anchor }) }));
  });
}

function cellsOf(doc: Doc): readonly PrintedPlace[] {
  return numberedTables(doc).flatMap(({ number, caption, table }) => {
    const seen = new Set<TableCell>();
    return gridOf(table).flatMap((row, y) =>
      row.flatMap((cell, x): readonly PrintedPlace[] => {
        if (cell === undefined || seen.has(cell) || cell.text === '') return [];
        seen.add(cell);
        const at: PrintedAt = { kind: 'table', table: number, cell: cellName(x, y), caption };
        const runs = cell.runs?.filter((r) => r.anchor !== undefined) ?? [];
        const pieces = runs.length > 0 ? runs : [cell];
        return pieces.map(({ text, anchor }) => ({ at, text, ...(anchor === undefined ? {} : { anchor }) }));
      }),
    );
  });
}

/** Every run and every table cell of a document, in order: the main part, the appendices, then the tables. */
export function docPlaces(doc: Doc): readonly PrintedPlace[] {
  return [
    ...runsOf(doc.body, undefined),
    ...doc.appendices.flatMap((a) => runsOf(a.blocks, a.title)),
    ...cellsOf(doc),
  ];
}

/** A cell's value as the spreadsheet shows it. */
function shown({ value, format }: Cell): string {
  const plain = typeof value === 'object' && value !== null && 'formula' in value ? value.value : value;
  if (plain === null) return '';
  if (typeof plain === 'string') return plain;
  if (typeof plain === 'number')
    return format === 'percent' || format === 'share'
      ? `${vietnameseNumber(plain * 100, format === 'share' ? 2 : 1)}%`
      : vietnameseNumber(plain);
  return 'date' in plain ? shortDay(plain.date) : plain.text;
}

function sheetPlaces(sheet: Sheet): readonly PrintedPlace[] {
  return sheet.rows.flatMap((row, y) =>
    row.cells.flatMap((cell, x): readonly PrintedPlace[] => {
      const text = cell ? shown(cell) : '';
      if (!cell || text === '') return [];
      const at: PrintedAt = { kind: 'sheet', sheet: sheet.name, cell: cellName(x, y) };
      const anchor = cell.anchor ?? cell.origin;
      return [{ at, text, ...(anchor === undefined ? {} : { anchor }) }];
    }),
  );
}

/** Every filled cell of a workbook. */
export function bookPlaces(book: Book): readonly PrintedPlace[] {
  return book.sheets.filter((s) => s.visibility !== 'very-hidden').flatMap(sheetPlaces);
}
