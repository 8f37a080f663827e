/**
 * Placeholders of a document template, `{{key}}`. The office may move them and change the text around them in Word.
 * `inline`: text within a line. `lines`: the paragraph is repeated for each line. `block`: the paragraph gives way to
 * paragraphs and tables.
 */
export const documentPlaceholders = {
  co_quan_chu_quan: 'lines',
  co_quan: 'lines',
  ke_co_quan: 'block',
  ky_hieu: 'inline',
  dia_danh: 'inline',
  nam: 'inline',
  so_van_ban: 'inline',
  ngay: 'inline',
  thang: 'inline',
  nam_kem_theo: 'inline',
  loai: 'inline',
  ten_co_quan: 'inline',
  ten_loai: 'lines',
  trich_yeu: 'lines',
  ke_trich_yeu: 'block',
  kinh_gui: 'block',
  noi_dung: 'block',
  noi_nhan: 'lines',
  chuc_vu: 'lines',
  ho_ten: 'inline',
  phu_luc: 'inline',
  ten_phu_luc: 'lines',
  ke_phu_luc: 'block',
  noi_dung_phu_luc: 'block',
} as const;

export type PlaceholderKey = keyof typeof documentPlaceholders;

/** Left blank in a document that is otherwise complete: number, day and signature are the office's, some agencies have none above. */
export const mayBeBlank: readonly PlaceholderKey[] = [
  'co_quan_chu_quan',
  'so_van_ban',
  'ngay',
  'thang',
  'nam_kem_theo',
  'ho_ten',
  'kinh_gui',
  'noi_nhan',
  'chuc_vu',
];

/** What stands in the place of a found placeholder until the document is filled. */
export const marker = (key: string): string => `\u27e6${key}\u27e7`;
export const markerPattern = /\u27e6(\w+)\u27e7/g;
