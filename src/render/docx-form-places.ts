import type { FormDoc } from '../model/form-doc.ts';
import { marker, markerPattern } from './docx-placeholders.ts';
import { nameLines, type Type, textWidth } from './docx-width.ts';
import { paragraphXml, xmlText } from './docx-xml.ts';

/** Places of the form's template, written `{{key}}`. `noi_dung`: the tables; `ke_co_quan`: the line under the agency's name. */
export const formPlaces = [
  'co_quan',
  'ke_co_quan',
  'trich_yeu',
  'don_vi',
  'ky',
  'tu_ngay',
  'den_ngay',
  'noi_nhan',
  'quy_tac',
  'lien_he',
  'ma_ky',
  'ma_bieu',
  'noi_dung',
] as const;

/** Without these a unit could not know what is asked of it, or the form could not be told from another. */
export const requiredPlaces: readonly string[] = ['don_vi', 'ky', 'quy_tac', 'ma_bieu', 'noi_dung'];

/** A paragraph that holds no other paragraph (a text box may). */
const paragraph = /<w:p(?: [^>]*[^>/])?>(?:(?!<w:p[ >]).)*?<\/w:p>/gs;

const agencyType: Type = { size: 12, bold: true };

/** Width of the table cell that the text before ends in, else the width of the page's text. */
function roomAt(before: string, pageWidth: number): number {
  const cell = before.lastIndexOf('<w:tc>');
  if (cell < 0 || before.indexOf('</w:tc>', cell) >= 0) return pageWidth;
  const width = /<w:tcW\b[^>]*w:w="(\d+)"/.exec(before.slice(cell))?.[1];
  return width === undefined ? pageWidth : Number(width);
}

/** A line 0.4 of the length of the name above: NĐ 30/2020, Phụ lục I, mục II.2 asks for 1/3 to 1/2. */
function rule(names: readonly string[], room: number, style: string): string {
  const longest = Math.max(0, ...names.map((n) => textWidth(n, agencyType)));
  const indent = Math.max(0, Math.round((room - Math.min(longest, room) * 0.4) / 2));
  return paragraphXml({ style, properties: `<w:ind w:left="${indent}" w:right="${indent}"/>` }, []);
}

function filled(xml: string, places: FormDoc['places'], room: number, ruleStyle: string): string {
  const names = (places.co_quan ?? []).flatMap((line) => nameLines(line, room, agencyType));
  const linesFor = (key: string): readonly string[] => (key === 'co_quan' ? names : (places[key] ?? []));
  const keys = [...xml.matchAll(markerPattern)].map((m) => m[1] ?? '');
  if (keys.includes('ke_co_quan')) return rule(names, room, ruleStyle);
  if (keys.some((key) => linesFor(key).length === 0)) return '';
  const many = keys.find((key) => linesFor(key).length > 1);
  const copies = many === undefined ? [''] : linesFor(many);
  return copies
    .map((line) =>
      xml.replace(markerPattern, (_, key: string) => xmlText(key === many ? line : (linesFor(key)[0] ?? ''))),
    )
    .join('');
}

/** Fills the places of one part: a paragraph is repeated for each line, and goes where its place has none. */
export function fillPlaces(
  xml: string,
  places: FormDoc['places'],
  look: { readonly width: number; readonly ruleStyle: string },
): string {
  const mark = marker('').slice(0, 1);
  return xml.replace(paragraph, (found: string, at: number) =>
    found.includes(mark)
      ? filled(found, places, roomAt(xml.slice(0, at), look.width), look.ruleStyle)
      : found,
  );
}
