import { packParts } from './xlsx.ts';

/** A cell as a spreadsheet of OpenDocument writes it: text, number, or the whole element for what those cannot say. */
export type OdsCell = string | number | null | { readonly xml: string };

export interface OdsRow {
  readonly cells: readonly OdsCell[];
  readonly hidden?: boolean;
  readonly times?: number;
}

export interface OdsSheet {
  readonly name: string;
  readonly hidden?: boolean;
  readonly columnsXml?: string;
  readonly rows: readonly OdsRow[];
}

const inXml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

export function odsText(text: string): string {
  return text
    .split('\n')
    .map((line) => `<text:p>${inXml(line)}</text:p>`)
    .join('');
}

function cellXml(cell: OdsCell): string {
  if (cell === null) return '<table:table-cell/>';
  if (typeof cell === 'object') return cell.xml;
  if (typeof cell === 'number')
    return `<table:table-cell office:value-type="float" office:value="${cell}">${odsText(String(cell))}</table:table-cell>`;
  return `<table:table-cell office:value-type="string">${odsText(cell)}</table:table-cell>`;
}

function rowXml({ cells, hidden, times }: OdsRow): string {
  const repeat = times === undefined ? '' : ` table:number-rows-repeated="${times}"`;
  return `<table:table-row${repeat}${hidden ? ' table:visibility="collapse"' : ''}>${cells.map(cellXml).join('')}</table:table-row>`;
}

function sheetXml(s: OdsSheet): string {
  return `<table:table table:name="${inXml(s.name)}" table:style-name="${s.hidden ? 'an' : 'hien'}">${s.columnsXml ?? ''}${s.rows.map(rowXml).join('')}</table:table>`;
}

const spaces = ['office', 'table', 'text', 'style', 'calcext', 'dc']
  .map((n) => `xmlns:${n}="urn:mau:${n}"`)
  .join(' ');

/** An .ods written by hand from readable values. */
export function sampleOds(
  sheets: readonly OdsSheet[],
  parts: Readonly<Record<string, string>> = {},
): Uint8Array {
  const styles = ['an', 'hien']
    .map(
      (n) =>
        `<style:style style:name="${n}" style:family="table" style:master-page-name="trang-${n}"><style:table-properties table:display="${n === 'hien'}"/></style:style>`,
    )
    .join('');
  return packParts({
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'content.xml': `<?xml version="1.0"?><office:document-content ${spaces}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${sheets.map(sheetXml).join('')}</office:spreadsheet></office:body></office:document-content>`,
    ...parts,
  });
}
