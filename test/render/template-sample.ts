import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { civilDate } from '../../src/model/civil-date.ts';
import type { Doc } from '../../src/model/doc.ts';
import { renderDocument } from '../../src/render/docx.ts';
import { structureFaults } from '../support/docx-structure.ts';

/** A template with room for a body of its own. */
export const plainTemplate = new Uint8Array(readFileSync('templates/bao-cao-don-doc.docx'));

const bodyTag =
  /<w:p><w:pPr><w:pStyle w:val="NDThan"\/><\/w:pPr><w:r><w:t[^>]*>\{\{noi_dung\}\}<\/w:t><\/w:r><\/w:p>/;

/** The shipped template as an office might have changed it in Word. */
export function editedPart(
  path: string,
  change: (xml: string) => string,
  template: Uint8Array = plainTemplate,
): Uint8Array {
  const parts = unzipSync(template);
  return zipSync({ ...parts, [path]: strToU8(change(strFromU8(parts[path] as Uint8Array))) });
}

/** The body's own place kept, `blocks` put before it. */
export const withBlocks = (...blocks: readonly string[]): Uint8Array =>
  editedPart('word/document.xml', (xml) => xml.replace(bodyTag, (found) => blocks.join('') + found));

export const plainDoc: Doc = {
  parentAgency: 'UBND TỈNH MẪU',
  agency: 'SỞ MẪU',
  symbol: 'BC-SM',
  place: 'Mẫu',
  year: 2026,
  kind: 'Báo cáo',
  subject: 'Kết quả thử nghiệm',
  addressees: ['Chủ tịch UBND tỉnh'],
  body: [{ kind: 'paragraph', runs: [{ text: 'Nội dung thử nghiệm./.' }] }],
  signer: { lines: ['GIÁM ĐỐC'], name: 'Nguyễn Văn Mẫu' },
  recipients: ['Như trên', 'Lưu: VT'],
  appendices: [],
  date: civilDate('2026-06-19'),
  creator: 'Sở Mẫu',
};

/** Renders, and holds the result against the structure of a Word document. */
export async function rendered(template: Uint8Array, doc: Partial<Doc>) {
  const made = await renderDocument({ ...plainDoc, ...doc }, template);
  const faults = structureFaults(made.bytes);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  const parts = unzipSync(made.bytes);
  const part = (path: string): string => strFromU8(parts[path] as Uint8Array);
  return { ...made, part, xml: part('word/document.xml'), names: Object.keys(parts) };
}

const inner = /<w:p(?: [^>]*[^>/])?>(?:(?!<w:p[ >]).)*?<\/w:p>|<w:p(?: [^>]*)?\/>/gs;
const textOf = (xml: string): string =>
  [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map((m) => m[1]).join('');

/** Paragraphs of the document's text between the addressee and the body, as a reader sees them. */
export function ownLines(xml: string): readonly string[] {
  const lines = (xml.match(inner) ?? []).map(textOf);
  const from = lines.findIndex((l) => l.startsWith('Kính gửi')) + 1;
  return lines.slice(from, lines.indexOf('Nội dung thử nghiệm./.'));
}

/** Rows of the table that holds the text, cell by cell. */
export function rowsWith(xml: string, text: string): readonly (readonly string[])[] {
  const table = (xml.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? []).find((t) => textOf(t).includes(text)) ?? '';
  const rows = table.match(/<w:tr[ >].*?<\/w:tr>/gs) ?? [];
  return rows.map((r) => (r.match(/<w:tc>.*?<\/w:tc>/gs) ?? []).map(textOf));
}
