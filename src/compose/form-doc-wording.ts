import { type FixedText, formWording, type Words, wordsFrom } from './form-wording.ts';

/** Words that the Word form says otherwise than the Excel form, or alone. */
const own: readonly FixedText[] = [
  { key: 'cot-ma', text: 'Mã', note: 'Đầu bảng' },
  {
    key: 'tieu-de-kinh-phi',
    text: 'KINH PHÍ (không bắt buộc)',
    note: 'Tên phần kinh phí',
  },
  {
    key: 'kinh-phi',
    text: 'Kinh phí nhiệm vụ {so}. {ten}',
    note: 'Bảng kinh phí',
  },
  { key: 'cot-so-tien', text: 'Số tiền (triệu đồng)', note: 'Đầu bảng kinh phí' },
];

/** Those of the Excel form that stand in tables of the Word form too; its letterhead, title and guidance are text of the template. */
const shared: readonly string[] = [
  'phan-chung',
  'phan-chu-tri',
  'phan-phoi-hop',
  'tieu-de-so-lieu',
  'ghi-chu-so-lieu-1',
  'ghi-chu-so-lieu-2',
  'ghi-chu-so-lieu-3',
  'cot-noi-dung',
  'cot-tra-loi',
  'cot-ky-truoc',
  'nhiem-vu',
  'nhiem-vu-phoi-hop',
  'san-pham',
  'cot-chi-tieu',
  'cot-don-vi-tinh',
  'cot-trong-ky',
  'cot-luy-ke',
  'cot-truoc-trong-ky',
  'cot-truoc-luy-ke',
];

/** Fixed words of the Word form as shipped; the office may change them in the last table of the Word template. */
export const formDocWording: readonly FixedText[] = [
  ...formWording.filter((w) => shared.includes(w.key)),
  ...own,
];

/** The template's words; what it lacks is printed as shipped. */
export function formDocWords(wording: ReadonlyMap<string, string>): Words {
  return wordsFrom(new Map([...own.map((w) => [w.key, w.text] as const), ...wording]));
}
