import type { Book } from '../model/book.ts';
import type { Provenance } from '../model/doc.ts';
import { storable, xmlText } from './xlsx-text.ts';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const text = (s: string): string => xmlText(storable(s));

/** Document properties from the book alone: no clock. */
export function coreProperties(book: Pick<Book, 'title' | 'subject' | 'creator' | 'date'>): string {
  const day = `${book.date}T00:00:00Z`;
  return [
    declaration,
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${text(book.title)}</dc:title><dc:subject>${text(book.subject)}</dc:subject>`,
    `<dc:creator>${text(book.creator)}</dc:creator><cp:lastModifiedBy>${text(book.creator)}</cp:lastModifiedBy>`,
    `<dcterms:created xsi:type="dcterms:W3CDTF">${day}</dcterms:created>`,
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${day}</dcterms:modified></cp:coreProperties>`,
  ].join('');
}

const names: Readonly<Record<keyof Provenance, string>> = {
  planVersion: 'Phiên bản kế hoạch',
  rules: 'Cách tính hạn',
  toolVersion: 'Phiên bản dondoc',
  asOf: 'Tính đến',
  inputsHash: 'Dấu dữ liệu đầu vào',
};

/** What the file was made from, as properties that every office program shows; for Word and Excel. */
export function customProperties(provenance: Provenance): string {
  const items = (Object.keys(names) as (keyof Provenance)[]).map(
    (key, i) =>
      `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${i + 2}" name="${names[key]}"><vt:lpwstr>${text(provenance[key])}</vt:lpwstr></property>`,
  );
  return `${declaration}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">${items.join('')}</Properties>`;
}

export function appProperties(): string {
  return `${declaration}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Excel</Application><DocSecurity>0</DocSecurity><ScaleCrop>false</ScaleCrop><LinksUpToDate>false</LinksUpToDate><SharedDoc>false</SharedDoc><HyperlinksChanged>false</HyperlinksChanged><AppVersion>16.0300</AppVersion></Properties>`;
}
