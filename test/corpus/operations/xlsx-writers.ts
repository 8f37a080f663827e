import { onSheet, openBook } from './book.ts';
import type { Operations } from './operation.ts';
import { replaced, rewriteParts, textOf, withParts } from './package.ts';

const isXml = (name: string): boolean => name.endsWith('.xml') || name.endsWith('.rels');
const isSheet = (name: string): boolean => /^xl\/worksheets\/[^/]+\.xml$/.test(name);

const strictNames: readonly (readonly [string, string])[] = [
  [
    'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
    'http://purl.oclc.org/ooxml/spreadsheetml/main',
  ],
  [
    'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
    'http://purl.oclc.org/ooxml/officeDocument/relationships',
  ],
  [
    'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
    'http://purl.oclc.org/ooxml/wordprocessingml/main',
  ],
];

/** Element names of the main namespace get a prefix, as some writers do. */
function prefixed(xml: string, prefix: string): string {
  const root = /<(worksheet|workbook|sst|styleSheet)[ >]/.exec(xml)?.[1];
  if (!root) return xml;
  return xml
    .replace(/<(\/?)([A-Za-z]\w*)(?=[\s/>])/g, `<$1${prefix}:$2`)
    .replace(' xmlns="', ` xmlns:${prefix}="`);
}

/** The same workbook as other programs write it down. */
export const xlsxWriters: Operations = {
  prefixNamespaces: (bytes, args) =>
    rewriteParts(
      bytes,
      (n) => n.startsWith('xl/') && n.endsWith('.xml') && !n.includes('theme'),
      (xml) => prefixed(xml, args.text('prefix')),
    ),

  /** Texts in CDATA sections instead of entities. */
  cdata: (bytes) =>
    rewriteParts(
      bytes,
      (n) => n === 'xl/sharedStrings.xml' || isSheet(n),
      (xml) => xml.replace(/(<t(?: [^>]*)?>)([^<&]+)(<\/t>)/g, '$1<![CDATA[$2]]>$3'),
    ),

  strictOoxml: (bytes) =>
    rewriteParts(bytes, isXml, (xml) =>
      strictNames.reduce((text, [from, to]) => text.replaceAll(from, to), xml),
    ),

  /** Every letter outside ASCII as a numbered entity. */
  numberedEntities: (bytes) =>
    rewriteParts(bytes, isXml, (xml) =>
      [...xml].map((c) => (c > '\u007f' ? `&#${c.codePointAt(0)};` : c)).join(''),
    ),

  utf16Parts: (bytes) =>
    withParts(bytes, (parts) =>
      Object.fromEntries(
        Object.keys(parts)
          .filter(isXml)
          .map((name) => {
            const xml = textOf(parts, name).replace('encoding="UTF-8"', 'encoding="UTF-16"');
            return [name, Buffer.from(`\ufeff${xml}`, 'utf16le')];
          }),
      ),
    ),

  byteOrderMarks: (bytes) => rewriteParts(bytes, isXml, (xml) => `\ufeff${xml}`),

  xmlComments: (bytes) =>
    rewriteParts(bytes, isSheet, (xml) =>
      xml.replace('<sheetData>', '<!-- chú thích mẫu --><sheetData><?mau chi-dan?>'),
    ),

  indented: (bytes) =>
    rewriteParts(bytes, isSheet, (xml) => xml.replace(/(<(?:row|c|v|f)[ >])/g, '\n    $1')),

  /** Rows and cells that do not say where they stand: the next one stands beside the last. */
  withoutAddresses: (bytes, args) =>
    onSheet(bytes, args.text('sheet'), (sheet) => {
      const width = Math.max(...sheet.rows.flatMap((r) => r.cells.map((c) => c.column)));
      const height = Math.max(...sheet.rows.map((r) => r.row));
      const rows = Array.from({ length: height }, (_, i) => {
        const own = sheet.rows.find((r) => r.row === i + 1);
        const cells = Array.from({ length: width }, (_x, j) => {
          const cell = own?.cells.find((c) => c.column === j + 1);
          return cell ? `<c${cell.attributes}>${cell.inside}</c>` : '<c/>';
        });
        const hidden = own?.attributes.includes('hidden') ? ' hidden="1"' : '';
        return `<row${hidden}>${cells.join('')}</row>`;
      });
      return { before: sheet.before + rows.join(''), rows: [], after: sheet.after };
    }),

  absoluteTargets: (bytes) =>
    rewriteParts(
      bytes,
      (n) => n === 'xl/_rels/workbook.xml.rels',
      (xml) => xml.replace(/Target="(?!\/)/g, 'Target="/xl/'),
    ),

  /** Shared strings looked up in vain: every text in its own cell, the list gone. */
  withoutSharedStrings: (bytes) => {
    const { strings } = openBook(bytes);
    const inline = rewriteParts(bytes, isSheet, (xml) =>
      xml.replace(/ t="s"><v>(\d+)<\/v>/g, (_all, i) => {
        const text = (strings[Number(i)] ?? '').replaceAll('&', '&amp;').replaceAll('<', '&lt;');
        return ` t="inlineStr"><is><t xml:space="preserve">${text}</t></is>`;
      }),
    );
    return withParts(inline, (parts) => ({
      'xl/sharedStrings.xml': null,
      'xl/_rels/workbook.xml.rels': textOf(parts, 'xl/_rels/workbook.xml.rels').replace(
        /<Relationship [^>]*sharedStrings[^>]*>/,
        '',
      ),
      '[Content_Types].xml': textOf(parts, '[Content_Types].xml').replace(
        /<Override [^>]*sharedStrings[^>]*>/,
        '',
      ),
    }));
  },

  /** Days counted from 1904; the dates typed are moved with it, as Excel for Mac stores them. */
  date1904: (bytes) => {
    const counted = rewriteParts(bytes, isSheet, (xml) =>
      xml.replace(/<v>(4[56]\d{3})<\/v>/g, (_all, n) => `<v>${Number(n) - 1462}</v>`),
    );
    return withParts(counted, (parts) => ({
      'xl/workbook.xml': replaced(
        textOf(parts, 'xl/workbook.xml'),
        '<workbookPr ',
        '<workbookPr date1904="1" ',
      ),
    }));
  },

  /** Runs of phonetic help (rPh) beside the text, as some keyboards leave them. */
  phoneticRuns: (bytes) =>
    rewriteParts(bytes, isSheet, (xml) =>
      xml.replaceAll('</t></is>', '</t><rPh sb="0" eb="1"><t>phien-am</t></rPh></is>'),
    ),
};
