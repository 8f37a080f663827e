import { createHash } from 'node:crypto';
import type { Book, Cell, Sheet } from '../model/book.ts';
import { type Base, type BaseCell, type BaseSheet, corePart, makeBase, sharedPart } from './xlsx-base.ts';
import { rowHeights } from './xlsx-height.ts';
import { cellAddress, coreProperties, footerText } from './xlsx-package.ts';
import { readTemplate, type Template } from './xlsx-style.ts';
import { cellText, xmlText } from './xlsx-text.ts';
import { packPart, zip } from './zip.ts';

/** Writes books that differ only in texts and numbers: the first of each shape in full, the others by putting their values in its place. */
export interface BookWriter {
  /** Fixed wording of the template (sheet "Chữ"). */
  readonly wording: ReadonlyMap<string, string>;
  write(book: Book): Promise<Uint8Array>;
}

/** A cell whose value may be replaced: plain text or number. */
function changeable(cell: Cell): boolean {
  const { value } = cell;
  return !cell.hint && (value === null || typeof value !== 'object');
}

/** Everything of a book but what stamping replaces. */
function shapeOf(book: Book): string {
  const sheets = book.sheets.map(({ footer: _footer, rows, ...sheet }) => ({
    ...sheet,
    rows: rows.map(({ cells, ...row }) => ({
      ...row,
      cells: cells.map((cell) => (cell && changeable(cell) ? { ...cell, value: 0 } : cell)),
    })),
  }));
  return createHash('sha256')
    .update(JSON.stringify({ lists: book.lists, sheets }))
    .digest('base64');
}

/** Numbers strings as they come, each once. */
function stringTable(): { readonly number: (si: string) => number; readonly xml: (head: string) => string } {
  const numbers = new Map<string, number>();
  let uses = 0;
  return {
    number(si) {
      uses++;
      const known = numbers.get(si);
      if (known !== undefined) return known;
      numbers.set(si, numbers.size);
      return numbers.size - 1;
    },
    xml: (head) =>
      `${head}<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="${uses}" uniqueCount="${numbers.size}">${[...numbers.keys()].join('')}</sst>`,
  };
}

type Table = ReturnType<typeof stringTable>;

/** As exceljs writes it, so that a string of the base and the same string of a book are one. */
function plainString(text: string): string {
  const kept = cellText(text);
  const space = /^\s|\n|\s$/.test(kept) ? ' xml:space="preserve"' : '';
  return `<si><t${space}>${xmlText(kept)}</t></si>`;
}

function cellXml(base: BaseCell, cell: Cell | undefined, strings: Table): string {
  const open = `<c r="${base.address}"${base.style ? ` s="${base.style}"` : ''}`;
  if (cell && changeable(cell)) {
    const { value } = cell;
    if (typeof value === 'number') return `${open}><v>${value}</v></c>`;
    if (typeof value === 'string' && value !== '')
      return `${open} t="s"><v>${strings.number(plainString(value))}</v></c>`;
    return `${open}/>`;
  }
  return base.string === undefined ? base.xml : `${open} t="s"><v>${strings.number(base.string)}</v></c>`;
}

function sheetXml(base: BaseSheet, sheet: Sheet | undefined, template: Template, strings: Table): string {
  const heights = sheet ? rowHeights(sheet, template) : [];
  const cells = new Map<string, Cell>();
  for (const [r, row] of (sheet?.rows ?? []).entries())
    for (const [c, cell] of row.cells.entries()) if (cell) cells.set(cellAddress(r, c), cell);
  const rows = base.rows.map((row) => {
    const height = heights[Number(/ r="(\d+)"/.exec(row.tag)?.[1] ?? 0) - 1];
    const tag = height === undefined ? row.tag : row.tag.replace(/ ht="[^"]*"/, ` ht="${height}"`);
    const inside = row.cells.map((c) => cellXml(c, cells.get(c.address), strings)).join('');
    return inside ? `${tag}>${inside}</row>` : `${tag}/>`;
  });
  const footer = sheet?.footer;
  const after = footer
    ? base.after.replace(
        /<oddFooter>.*?<\/oddFooter>/s,
        () => `<oddFooter>${xmlText(footerText(footer))}</oddFooter>`,
      )
    : base.after;
  return base.before + rows.join('') + after;
}

function stamped(base: Base, book: Book, template: Template): Uint8Array {
  const strings = stringTable();
  const sheets = base.sheets.map((s) =>
    packPart(
      s.part,
      sheetXml(s, s.index === undefined ? undefined : book.sheets[s.index], template, strings),
    ),
  );
  return zip([
    ...base.fixed,
    ...sheets,
    packPart(sharedPart, strings.xml(base.sharedHead)),
    packPart(corePart, coreProperties(book)),
  ]);
}

/** Keeps one base per shape of book. What it writes has the same cells as `renderBook`. */
export async function bookWriter(template: Uint8Array): Promise<BookWriter> {
  const read = await readTemplate(template);
  const bases = new Map<string, Promise<Base>>();
  return {
    wording: read.wording,
    async write(book) {
      const shape = shapeOf(book);
      const base = bases.get(shape) ?? makeBase(book, read);
      bases.set(shape, base);
      return stamped(await base, book, read);
    },
  };
}
