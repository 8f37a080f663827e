import { strToU8, zipSync } from 'fflate';

/** What a test writes into one cell. `xml` is the whole `<c>` element, for what the other shapes cannot say. */
export type SampleCell =
  | string
  | number
  | boolean
  | { readonly shared: number }
  | { readonly serial: number; readonly style: 'date' | 'percent' }
  | { readonly formula: string; readonly value?: string | number }
  | { readonly xml: string };

export interface SampleSheet {
  readonly name: string;
  /** By address: `{ B2: 'text', C2: 5 }`. */
  readonly cells?: Readonly<Record<string, SampleCell>>;
  /** Inside `<sheetData>` instead of `cells`. */
  readonly rowsXml?: string;
  readonly beforeData?: string;
  readonly afterData?: string;
  readonly state?: 'hidden' | 'veryHidden';
  readonly merges?: readonly string[];
  readonly hiddenRows?: readonly number[];
}

export interface SampleBook {
  readonly sheets: readonly SampleSheet[];
  readonly sharedStringsXml?: string;
  readonly date1904?: boolean;
  readonly definedNamesXml?: string;
  /** Further parts, or parts to put in place of the written ones. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
  /** Last step over every XML part: to test how other programs write the same. */
  readonly rewrite?: (xml: string, part: string) => string;
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageNs = 'http://schemas.openxmlformats.org/package/2006';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

function cellXml(address: string, cell: SampleCell): string {
  if (typeof cell === 'string') {
    return `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(cell)}</t></is></c>`;
  }
  if (typeof cell === 'number') return `<c r="${address}"><v>${cell}</v></c>`;
  if (typeof cell === 'boolean') return `<c r="${address}" t="b"><v>${cell ? 1 : 0}</v></c>`;
  if ('xml' in cell) return cell.xml;
  if ('shared' in cell) return `<c r="${address}" t="s"><v>${cell.shared}</v></c>`;
  if ('serial' in cell)
    return `<c r="${address}" s="${cell.style === 'date' ? 1 : 2}"><v>${cell.serial}</v></c>`;
  const value = cell.value === undefined ? '' : `<v>${cell.value}</v>`;
  const type = typeof cell.value === 'string' ? ' t="str"' : '';
  return `<c r="${address}"${type}><f>${escapeXml(cell.formula)}</f>${value}</c>`;
}

const rowOf = (address: string): number => Number(/\d+$/.exec(address)?.[0] ?? 1);
const letters = (address: string): string => /^[A-Z]+/.exec(address)?.[0].padStart(3) ?? '';

function rowsXml(sheet: SampleSheet): string {
  const addresses = Object.keys(sheet.cells ?? {});
  const rows = [...new Set([...addresses.map(rowOf), ...(sheet.hiddenRows ?? [])])].sort((a, b) => a - b);
  return rows
    .map((row) => {
      const own = addresses.filter((a) => rowOf(a) === row);
      const ordered = own.sort((a, b) => (letters(a) < letters(b) ? -1 : 1));
      const cells = ordered.map((a) => cellXml(a, sheet.cells?.[a] ?? ''));
      const hidden = sheet.hiddenRows?.includes(row) ? ' hidden="1"' : '';
      return `<row r="${row}"${hidden}>${cells.join('')}</row>`;
    })
    .join('');
}

function sheetXml(sheet: SampleSheet): string {
  const merges = sheet.merges?.length
    ? `<mergeCells>${sheet.merges.map((m) => `<mergeCell ref="${m}"/>`).join('')}</mergeCells>`
    : '';
  const data = `<sheetData>${sheet.rowsXml ?? rowsXml(sheet)}</sheetData>`;
  return `<worksheet xmlns="${main}">${sheet.beforeData ?? ''}${data}${merges}${sheet.afterData ?? ''}</worksheet>`;
}

function workbookXml(book: SampleBook): string {
  const sheets = book.sheets.map((s, i) => {
    const state = s.state ? ` state="${s.state}"` : '';
    return `<sheet name="${escapeXml(s.name)}" sheetId="${i + 1}"${state} r:id="rId${i + 1}"/>`;
  });
  const properties = book.date1904 ? '<workbookPr date1904="1"/>' : '';
  return (
    `<workbook xmlns="${main}" xmlns:r="${office}">${properties}<sheets>${sheets.join('')}</sheets>` +
    `${book.definedNamesXml ?? ''}</workbook>`
  );
}

/** Style 1 is a date, style 2 a percentage. */
const stylesXml =
  `<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts>` +
  '<cellStyleXfs count="1"><xf numFmtId="14"/></cellStyleXfs>' +
  '<cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="10"/></cellXfs></styleSheet>';

const relationship = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;

const relationships = (list: readonly string[]): string =>
  `<Relationships xmlns="${packageNs}/relationships">${list.join('')}</Relationships>`;

function contentTypes(book: SampleBook): string {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const override = (part: string, kind: string): string =>
    `<Override PartName="/${part}" ContentType="${type}.${kind}+xml"/>`;
  return (
    `<Types xmlns="${packageNs}/content-types"><Default Extension="xml" ContentType="application/xml"/>` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    override('xl/workbook.xml', 'sheet.main') +
    book.sheets.map((_, i) => override(`xl/worksheets/sheet${i + 1}.xml`, 'worksheet')).join('') +
    '</Types>'
  );
}

/** The parts of the package by name, before they are packed. */
export function sampleParts(book: SampleBook): Record<string, string | Uint8Array> {
  const sheetRelationships = book.sheets.map((_, i) =>
    relationship(`rId${i + 1}`, 'worksheet', `worksheets/sheet${i + 1}.xml`),
  );
  const written: Record<string, string> = {
    '[Content_Types].xml': contentTypes(book),
    '_rels/.rels': relationships([relationship('rId1', 'officeDocument', 'xl/workbook.xml')]),
    'xl/workbook.xml': workbookXml(book),
    'xl/_rels/workbook.xml.rels': relationships([
      ...sheetRelationships,
      relationship('rId901', 'styles', 'styles.xml'),
      relationship('rId902', 'sharedStrings', 'sharedStrings.xml'),
    ]),
    'xl/styles.xml': stylesXml,
    'xl/sharedStrings.xml': book.sharedStringsXml ?? `<sst xmlns="${main}"/>`,
    ...Object.fromEntries(book.sheets.map((s, i) => [`xl/worksheets/sheet${i + 1}.xml`, sheetXml(s)])),
  };
  const rewrite = book.rewrite ?? ((xml: string) => xml);
  const rewritten = Object.entries(written).map(([part, xml]) => [part, rewrite(declaration + xml, part)]);
  return { ...Object.fromEntries(rewritten), ...book.parts };
}

/** Packs parts with fixed times. */
export function packParts(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const files = Object.entries(parts).map(([name, content]): [string, Uint8Array] => [
    name,
    typeof content === 'string' ? strToU8(content) : content,
  ]);
  return zipSync(Object.fromEntries(files), { mtime: new Date(2026, 0, 1), level: 6 });
}

/** A small workbook as bytes, written from readable values by a writer that shares nothing with the reader. */
export function sampleWorkbook(book: SampleBook): Uint8Array {
  return packParts(sampleParts(book));
}

/** `<sst>` from plain texts; an item given as `<si>…</si>` is taken as it is. */
export function sharedStringsXml(items: readonly string[]): string {
  const xml = items.map((i) =>
    i.startsWith('<si>') ? i : `<si><t xml:space="preserve">${escapeXml(i)}</t></si>`,
  );
  return `<sst xmlns="${main}">${xml.join('')}</sst>`;
}
