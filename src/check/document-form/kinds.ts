import { folded } from './pieces.ts';

/** Phụ lục III, mục I: names of documents with their abbreviations. */
const abbreviations: readonly (readonly [string, string])[] = [
  ['Nghị quyết', 'NQ'],
  ['Quyết định', 'QĐ'],
  ['Chỉ thị', 'CT'],
  ['Quy chế', 'QC'],
  ['Quy định', 'QyĐ'],
  ['Thông cáo', 'TC'],
  ['Thông báo', 'TB'],
  ['Hướng dẫn', 'HD'],
  ['Chương trình', 'CTr'],
  ['Kế hoạch', 'KH'],
  ['Phương án', 'PA'],
  ['Đề án', 'ĐA'],
  ['Dự án', 'DA'],
  ['Báo cáo', 'BC'],
  ['Biên bản', 'BB'],
  ['Tờ trình', 'TTr'],
  ['Hợp đồng', 'HĐ'],
  ['Công điện', 'CĐ'],
  ['Bản ghi nhớ', 'BGN'],
  ['Bản thỏa thuận', 'BTT'],
  ['Giấy ủy quyền', 'GUQ'],
  ['Giấy mời', 'GM'],
  ['Giấy giới thiệu', 'GGT'],
  ['Giấy nghỉ phép', 'GNP'],
  ['Phiếu gửi', 'PG'],
  ['Phiếu chuyển', 'PC'],
  ['Phiếu báo', 'PB'],
];

const byName = new Map(abbreviations.map(([name, short]) => [folded(name), short] as const));
export const allAbbreviations: readonly string[] = abbreviations.map(([, short]) => short);

export function isKindName(text: string): boolean {
  return byName.has(folded(text));
}

/** "BÁO CÁO" → "BC"; undefined where the table does not name it. */
export function abbreviationOf(kind: string): string | undefined {
  return byName.get(folded(kind));
}

export const isMinutes = (kind: string | undefined): boolean => folded(kind ?? '').startsWith('bien ban');
/** These open with the grounds they stand on. */
const grounded = ['nghi quyet', 'quyet dinh', 'chi thi', 'quy che', 'quy dinh', 'hop dong', 'ban thoa thuan'];
export const isGrounded = (kind: string | undefined): boolean => grounded.includes(folded(kind ?? ''));
/** "Như trên" opens the list of those (Phụ lục I, mục II.9.b). */
export const mustAddress = (kind: string | undefined): boolean => folded(kind ?? '') === 'to trinh';
