/**
 * Paragraph styles the renderer asks of a template: id and the name shown in Word's list. A program that saves the
 * template again may make new ids from the names, so either is accepted.
 */
export const templateStyles = {
  NDKe: 'NĐ Đường kẻ',
  NDKinhGui: 'NĐ Kính gửi',
  NDKinhGuiNhieu: 'NĐ Kính gửi nhiều nơi',
  NDThan: 'NĐ Thân bài',
  NDMuc1: 'NĐ Mục I',
  NDMuc2: 'NĐ Mục 1',
  NDMuc3: 'NĐ Mục a',
  NDBangTen: 'NĐ Bảng tên',
  NDBangDau: 'NĐ Bảng đầu cột',
  NDBangO: 'NĐ Bảng ô',
  NDNgan: 'NĐ Đoạn ngăn',
} as const;

/** A style that a template may do without: NDBangO stands in. */
const spareStyles = { NDBangNho: 'NĐ Bảng ô nhỏ' } as const;

export type StyleName = keyof typeof templateStyles;
export type StyleIds = Readonly<Record<StyleName | keyof typeof spareStyles, string | undefined>>;

/** The template's own id of each style; undefined where the template has lost it. */
export function styleIds(stylesXml: string): StyleIds {
  const ids = idsOf(stylesXml, { ...templateStyles, ...spareStyles });
  return { ...ids, NDBangNho: ids.NDBangNho ?? ids.NDBangO };
}

/** The same for any list of styles, `id → name in Word's list`. */
export function idsOf<K extends string>(
  stylesXml: string,
  wanted: Readonly<Record<K, string>>,
): Readonly<Record<K, string | undefined>> {
  const byId = new Set<string>();
  const byName = new Map<string, string>();
  for (const [, tag = '', inner = ''] of stylesXml.matchAll(/<w:style\b([^>]*)>(.*?)<\/w:style>/gs)) {
    const id = /w:styleId="([^"]*)"/.exec(tag)?.[1];
    if (id === undefined) continue;
    byId.add(id);
    const name = /<w:name\s[^>]*w:val="([^"]*)"/.exec(inner)?.[1];
    if (name !== undefined) byName.set(name.normalize('NFC'), id);
  }
  const found = Object.entries<string>(wanted).map(([id, name]) => [
    id,
    byId.has(id) ? id : byName.get(name),
  ]);
  return Object.fromEntries(found) as Readonly<Record<K, string | undefined>>;
}
