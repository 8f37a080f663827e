import { idsOf } from './docx-styles.ts';

/** Styles that the form asks of its template: id and the name shown in Word's list. */
export const formStyles = {
  NDKe: 'NĐ Đường kẻ',
  NDBangDau: 'NĐ Bảng đầu cột',
  NDBangO: 'NĐ Bảng ô',
  NDNgan: 'NĐ Đoạn ngăn',
  BMPhan: 'BM Tên phần',
  BMGhiChu: 'BM Ghi chú',
  BMNhiemVu: 'BM Tên nhiệm vụ',
  BMNoiDung: 'BM Nội dung nhiệm vụ',
  BMMa: 'BM Mã',
  BMGoiY: 'BM Gợi ý',
  BMKyTruoc: 'BM Kỳ trước',
  /** Hidden by itself: LibreOffice 7.4 forgets that a run within a control is hidden. */
  BMDau: 'BM Dấu biểu',
  PlaceholderText: 'Placeholder Text',
} as const;

export type FormStyleIds = Readonly<Record<keyof typeof formStyles, string>>;

/** The template's ids, and the names of the styles that it has lost. */
export function formStyleIds(stylesXml: string): {
  readonly ids: FormStyleIds;
  readonly lost: readonly string[];
} {
  const found = idsOf(stylesXml, formStyles);
  const keys = Object.keys(formStyles) as (keyof typeof formStyles)[];
  return {
    ids: Object.fromEntries(keys.map((key) => [key, found[key] ?? ''])) as FormStyleIds,
    lost: keys.filter((key) => found[key] === undefined).map((key) => formStyles[key]),
  };
}
