import type { Book } from '../model/book.ts';
import { bookParts } from './xlsx.ts';
import { sheetIndex } from './xlsx-package.ts';
import type { Template } from './xlsx-style.ts';
import { type PackedPart, packPart } from './zip.ts';

/** A book as first written, taken apart where other books of its shape differ. */

export const sharedPart = 'xl/sharedStrings.xml';
export const corePart = 'docProps/core.xml';

export interface BaseCell {
  readonly address: string;
  readonly style: string;
  /** As first written; the string is looked up again, since its number differs from book to book. */
  readonly xml: string;
  readonly string?: string;
}

interface BaseRow {
  readonly tag: string;
  readonly cells: readonly BaseCell[];
}

export interface BaseSheet {
  readonly part: string;
  /** Place in the book; undefined for the sheet of lists, which no book changes. */
  readonly index: number | undefined;
  readonly before: string;
  readonly rows: readonly BaseRow[];
  readonly after: string;
}

export interface Base {
  readonly fixed: readonly PackedPart[];
  readonly sheets: readonly BaseSheet[];
  /** What stands before the list of strings. */
  readonly sharedHead: string;
}

function stringsOf(xml: string): { readonly head: string; readonly items: readonly string[] } {
  const items = [...xml.matchAll(/<si>.*?<\/si>/gs)].map((m) => m[0]);
  return { head: xml.slice(0, Math.max(xml.indexOf('<sst'), 0)), items };
}

function baseCells(xml: string, strings: readonly string[]): readonly BaseCell[] {
  return [...xml.matchAll(/<c r="([A-Z]+\d+)"(?: s="(\d+)")?(?: t="[a-z]+")?(?:\/>|>.*?<\/c>)/gs)].map(
    (m) => {
      const [whole, address = '', style = ''] = m;
      const number = / t="s"><v>(\d+)<\/v>/.exec(whole)?.[1];
      const string = number === undefined ? undefined : strings[Number(number)];
      return { address, style, xml: whole, ...(string === undefined ? {} : { string }) };
    },
  );
}

function baseSheet(part: string, xml: string, strings: readonly string[], sheets: number): BaseSheet {
  const start = xml.indexOf('<sheetData');
  const end = xml.indexOf('</sheetData>');
  const inside = start < 0 || end < 0 ? '' : xml.slice(xml.indexOf('>', start) + 1, end);
  const rows = [...inside.matchAll(/(<row [^>]*?)(?:\/>|>(.*?)<\/row>)/gs)].map((m) => ({
    tag: m[1] ?? '',
    cells: baseCells(m[2] ?? '', strings),
  }));
  const index = sheetIndex(part);
  return {
    part,
    index: index !== undefined && index < sheets ? index : undefined,
    before: end < 0 ? xml : xml.slice(0, xml.indexOf('>', start) + 1),
    rows,
    after: end < 0 ? '' : xml.slice(end),
  };
}

/** Writes the book once in full and takes it apart. */
export async function makeBase(book: Book, template: Template): Promise<Base> {
  const parts = await bookParts(book, template);
  const strings = stringsOf(parts.get(sharedPart) ?? '');
  const isSheet = (name: string): boolean => sheetIndex(name) !== undefined;
  const changing = (name: string): boolean => isSheet(name) || name === sharedPart || name === corePart;
  return {
    fixed: [...parts].filter(([name]) => !changing(name)).map(([name, xml]) => packPart(name, xml)),
    sheets: [...parts]
      .filter(([name]) => isSheet(name))
      .map(([name, xml]) => baseSheet(name, xml, strings.items, book.sheets.length))
      // Strings are numbered in the order of the sheets.
      .toSorted((a, b) => (sheetIndex(a.part) ?? 0) - (sheetIndex(b.part) ?? 0)),
    sharedHead: strings.head,
  };
}
