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

/** Groups that the shipped plan knows by these ids. */
export const knownGroups: Readonly<Record<string, string>> = {
  so: 'Sở',
  'ban-nganh': 'Ban, ngành cấp tỉnh',
  'don-vi': 'Đơn vị cấp tỉnh',
  xa: 'UBND xã',
  phuong: 'UBND phường',
};
