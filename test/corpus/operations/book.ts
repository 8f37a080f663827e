import { type Parts, partsOf, textOf, withParts } from './package.ts';
import { address, parseSheet, plain, printSheet, type SheetXml, type XmlCell } from './sheet-xml.ts';

/** A workbook as its own window shows it: sheets by name. */
export interface BookParts {
  readonly parts: Parts;
  readonly strings: readonly string[];
  readonly sheets: readonly { readonly name: string; readonly part: string }[];
}

const textRuns = /<t(?: [^>]*)?>(.*?)<\/t>/gs;

function runs(xml: string): string {
  return plain([...xml.matchAll(textRuns)].map((m) => m[1]).join(''));
}

function sharedStrings(parts: Parts): readonly string[] {
  if (!parts['xl/sharedStrings.xml']) return [];
  const xml = textOf(parts, 'xl/sharedStrings.xml');
  return [...xml.matchAll(/<si>(.*?)<\/si>|<si\/>/gs)].map((m) => runs(m[1] ?? ''));
}

export function openBook(bytes: Uint8Array): BookParts {
  const parts = partsOf(bytes);
  const relationships = textOf(parts, 'xl/_rels/workbook.xml.rels');
  const target = (id: string): string => {
    const tag = new RegExp(`<Relationship [^>]*Id="${id}"[^>]*>`).exec(relationships)?.[0] ?? '';
    return `xl/${/Target="([^"]*)"/.exec(tag)?.[1]}`.replace('xl//xl/', 'xl/');
  };
  const sheets = [...textOf(parts, 'xl/workbook.xml').matchAll(/<sheet [^>]*>/g)].map(([tag]) => ({
    name: plain(/ name="([^"]*)"/.exec(tag)?.[1] ?? ''),
    part: target(/ r:id="([^"]*)"/.exec(tag)?.[1] ?? ''),
  }));
  return { parts, strings: sharedStrings(parts), sheets };
}

export function sheetPart(book: BookParts, name: string): string {
  const sheet = book.sheets.find((s) => s.name === name);
  if (!sheet) throw new Error(`no sheet ${name}: ${book.sheets.map((s) => s.name).join(', ')}`);
  return sheet.part;
}

/** One sheet changed; the rest of the package untouched. */
export function onSheet(bytes: Uint8Array, name: string, change: (sheet: SheetXml) => SheetXml): Uint8Array {
  const part = sheetPart(openBook(bytes), name);
  return withParts(bytes, (parts) => ({ [part]: printSheet(change(parseSheet(textOf(parts, part)))) }));
}

export function cellText(book: BookParts, cell: XmlCell | undefined): string {
  if (!cell) return '';
  const type = / t="(\w+)"/.exec(cell.attributes)?.[1];
  if (type === 'inlineStr') return runs(cell.inside);
  const value = /<v>(.*?)<\/v>/s.exec(cell.inside)?.[1] ?? '';
  return type === 's' ? (book.strings[Number(value)] ?? '') : plain(value);
}

export interface AnswerCell {
  readonly id: string;
  readonly sheet: string;
  readonly column: number;
  readonly row: number;
  readonly address: string;
}

/** Where each answer of a form as we send it out is to be typed: by the layout written down in docs, not by the reader. */
export function answerCells(book: BookParts): ReadonlyMap<string, AnswerCell> {
  const found = new Map<string, AnswerCell>();
  for (const { name, part } of book.sheets) {
    let keys: readonly { column: number; key: string }[] = [];
    for (const { row, cells } of parseSheet(textOf(book.parts, part)).rows) {
      const first = cellText(
        book,
        cells.find((c) => c.column === 1),
      );
      const others = cells.filter((c) => c.column > 1);
      if (first === '#map') {
        keys = others.map((c) => ({ column: c.column, key: cellText(book, c) })).filter((k) => k.key !== '');
      } else if (/^(unit|task|indicator)\//.test(first)) {
        for (const { column, key } of keys) {
          const id = key === '=' ? first : `${first}/${key}`;
          found.set(id, { id, sheet: name, column, row, address: address(column, row) });
        }
      }
    }
  }
  return found;
}

export function answerCell(bytes: Uint8Array, id: string): AnswerCell {
  const cell = answerCells(openBook(bytes)).get(id);
  if (!cell) throw new Error(`the form does not ask for ${id}`);
  return cell;
}
