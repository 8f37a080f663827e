import { tidy, withoutDiacritics } from '../text/canonical.ts';

/** Headings of a directory of units, in Vietnamese or English; documented in the handbook. */
export const headings = {
  id: ['mã', 'mã đơn vị', 'id'],
  name: ['tên', 'tên đơn vị', 'tên cơ quan', 'tên cơ quan, đơn vị', 'cơ quan, đơn vị', 'đơn vị', 'name'],
  group: ['nhóm', 'nhóm đơn vị', 'loại', 'group'],
  code: ['mã địa bàn', 'mã hành chính', 'mã xã', 'code'],
  symbol: ['ký hiệu', 'ký hiệu văn bản', 'symbol'],
  aliases: ['tên khác', 'tên gọi khác', 'viết tắt', 'tên viết tắt', 'aliases', 'abbreviation'],
  former_names: ['tên cũ', 'tên trước đây', 'former names', 'former_names'],
  predecessors: ['tiền thân', 'đơn vị tiền thân', 'predecessors'],
  from: ['từ ngày', 'bắt đầu', 'from'],
  to: ['đến ngày', 'đến hết ngày', 'kết thúc', 'to'],
  duty: ['nghĩa vụ', 'nghĩa vụ báo cáo', 'báo cáo', 'duty'],
  basis: ['căn cứ', 'nguồn', 'basis', 'source'],
  confirm: ['cần xác nhận', 'xác nhận', 'confirm'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type Key = keyof typeof headings;
export const keys = Object.keys(headings) as readonly Key[];
/** How a column is named where it is missing. */
export const needed = { name: 'tên', group: 'nhóm' } as const;

export const duties: Readonly<Record<string, string>> = {
  required: 'required',
  'phải báo cáo': 'required',
  'bắt buộc': 'required',
  có: 'required',
  x: 'required',
  invited: 'invited',
  'được đề nghị': 'invited',
  'đề nghị': 'invited',
  'phối hợp': 'invited',
  none: 'none',
  không: 'none',
  'không phải báo cáo': 'none',
};
export const yes: ReadonlySet<string> = new Set(['true', 'có', 'x', 'cần', '1', 'yes']);
export const no: ReadonlySet<string> = new Set(['false', 'không', '0', 'no', '']);
export const slugShape = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Groups by the ids and names of the shipped plan, however a list writes them. */
export const knownGroups: readonly { readonly id: string; readonly name: string }[] = [
  { id: 'so', name: 'Sở' },
  { id: 'ban-nganh', name: 'Ban, ngành cấp tỉnh' },
  { id: 'don-vi', name: 'Đơn vị cấp tỉnh' },
  { id: 'xa', name: 'UBND xã' },
  { id: 'phuong', name: 'UBND phường' },
];

/** "UBND xã Hà Trung" → "xa-ha-trung"; "Sở Nội vụ" → "so-noi-vu". */
export function unitSlug(name: string): string {
  return withoutDiacritics(tidy(name))
    .toLowerCase()
    .replace(/&/g, ' va ')
    .replace(/^(?:ubnd|uy ban nhan dan) (?=(?:xa|phuong|dac khu) )/, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
