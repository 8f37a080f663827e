import { strFromU8 } from 'fflate';
import type { Book, Sheet } from '../model/book.ts';
import { fontName } from './xlsx-style.ts';
import { storable, xmlText } from './xlsx-text.ts';

const columnLetter = (index: number): string =>
  index < 26
    ? String.fromCharCode(65 + index)
    : columnLetter(Math.floor(index / 26) - 1) + columnLetter(index % 26);

export const cellAddress = (row: number, column: number): string => `${columnLetter(column)}${row + 1}`;

/** Document properties from the book alone: exceljs would write the clock. */
export function coreProperties(book: Book): string {
  const day = `${book.date}T00:00:00Z`;
  const text = (s: string): string => xmlText(storable(s));
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${text(book.title)}</dc:title><dc:subject>${text(book.subject)}</dc:subject>`,
    `<dc:creator>${text(book.creator)}</dc:creator><cp:lastModifiedBy>${text(book.creator)}</cp:lastModifiedBy>`,
    `<dcterms:created xsi:type="dcterms:W3CDTF">${day}</dcterms:created>`,
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${day}</dcterms:modified></cp:coreProperties>`,
  ].join('');
}

function linksOf(sheet: Sheet): string {
  const links = sheet.rows.flatMap((row, r) =>
    row.cells.flatMap((cell, c) => {
      const value = cell?.value;
      if (value === null || typeof value !== 'object' || !('link' in value)) return [];
      // Only places inside the book: what leaves this house holds no outward link.
      if (!value.link.startsWith('#')) return [];
      const location = xmlText(value.link.slice(1));
      return [`<hyperlink ref="${cellAddress(r, c)}" location="${location}"/>`];
    }),
  );
  return links.length > 0 ? `<hyperlinks>${links.join('')}</hyperlinks>` : '';
}

/** The footer in the pages' font; the blank ends the size where digits follow. */
export function footerText(codes: string): string {
  const font = `&"${fontName},Regular"&10 `;
  const sided = /^&[LCR]/.test(codes) ? codes : `&C${codes}`;
  return storable(sided).replace(/(?<!&)&([LCR])/g, (_all, side: string) => `&${side}${font}`);
}

function extent(sheet: Sheet): string {
  return `A1:${cellAddress(Math.max(sheet.rows.length, 1) - 1, Math.max(sheet.columns.length, 1) - 1)}`;
}

/** What exceljs writes of a sheet, with its slips mended. */
function sheetXml(xml: string, sheet: Sheet): string {
  const growing = new Set(sheet.rows.flatMap((row, r) => (row.grows ? [r + 1] : [])));
  return (
    xml
      .replace(/<dimension ref="[^"]*"\/>/, `<dimension ref="${extent(sheet)}"/>`)
      .replace(/<row r="(\d+)"[^>]*>/g, (tag, r: string) => {
        const plain = tag.replace(/ spans="[^"]*"/, '');
        return growing.has(Number(r)) ? plain.replace(' customHeight="1"', '') : plain;
      })
      // A default held fixed would also hold the rows that are to grow.
      .replace(/<sheetFormatPr[^>]*>/, (tag) => tag.replace(' customHeight="1"', ''))
      .replace(/ (horizontalDpi|verticalDpi)="[^"]*"/g, '')
      .replace(/<(?=printOptions|pageMargins)/, `${linksOf(sheet)}<`)
  );
}

const isSheet = /^xl\/worksheets\/sheet(\d+)\.xml$/;

/** The number in a sheet's part name is its place in the workbook, from 1. */
export function sheetIndex(part: string): number | undefined {
  const m = isSheet.exec(part);
  return m ? Number(m[1]) - 1 : undefined;
}

/** The package that exceljs wrote, mended and without anything that changes from run to run. */
export function finishedParts(
  written: ReadonlyMap<string, Uint8Array>,
  book: Book,
): ReadonlyMap<string, string> {
  const finished = new Map<string, string>();
  for (const [name, bytes] of written) {
    const xml = strFromU8(bytes);
    const index = sheetIndex(name);
    const sheet = index === undefined ? undefined : book.sheets[index];
    if (sheet) finished.set(name, sheetXml(xml, sheet));
    else if (name === 'docProps/core.xml') finished.set(name, coreProperties(book));
    else if (name === 'xl/styles.xml') finished.set(name, defaultFont(xml));
    else if (name === 'xl/theme/theme1.xml')
      finished.set(name, xml.replace(/<a:latin typeface="[^"]+"/g, `<a:latin typeface="${fontName}"`));
    else finished.set(name, xml);
  }
  return finished;
}

/** Column widths are counted in the default font, so it is the font of the pages. */
function defaultFont(xml: string): string {
  return xml.replace(
    /<font>(?:(?!<\/font>).)*<name val="Calibri"\/>(?:(?!<\/font>).)*<\/font>/g,
    `<font><sz val="12"/><color theme="1"/><name val="${fontName}"/><family val="1"/></font>`,
  );
}
