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

/** Without these a document would lose content in silence. The lines beneath and the short texts an office may do without. */
export const requiredPlaceholders: readonly PlaceholderKey[] = [
  'co_quan',
  'ky_hieu',
  'trich_yeu',
  'kinh_gui',
  'noi_dung',
  'noi_nhan',
  'chuc_vu',
  'ho_ten',
  'phu_luc',
  'ten_phu_luc',
  'noi_dung_phu_luc',
];

export function isPlaceholder(key: string): key is PlaceholderKey {
  return Object.hasOwn(documentPlaceholders, key);
}

/** What stands in the place of a found placeholder until the document is filled. */
export const marker = (key: string): string => `\u27e6${key}\u27e7`;
export const markerPattern = /\u27e6(\w+)\u27e7/g;
