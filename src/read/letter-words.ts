import { type CivilDate, civilDateOf } from '../model/civil-date.ts';
import { comparisonKey, tidy } from '../text/canonical.ts';
import { readDocumentNumber } from '../text/document-number.ts';

/** What a piece of a letter's head is (Nghị định 30/2020/NĐ-CP, Phụ lục I; Party papers by their own rules). */
export type HeadPiece =
  | { readonly is: 'motto'; readonly style: 'state' | 'party' }
  | { readonly is: 'devotion' }
  /** `number` absent: the place of the number is blank. */
  | { readonly is: 'number'; readonly number?: string }
  | { readonly is: 'day'; readonly place?: string; readonly date?: CivilDate }
  | { readonly is: 'kind'; readonly kind: string; readonly subject: string }
  | { readonly is: 'about'; readonly subject: string }
  | { readonly is: 'addressee' }
  | { readonly is: 'stamp' };

/** Kinds of documents (NĐ 30/2020, Phụ lục III, and those of the Party), longest first. */
const kinds: readonly string[] = [
  'BẢN THỎA THUẬN',
  'BẢN GHI NHỚ',
  'GIẤY ỦY QUYỀN',
  'GIẤY GIỚI THIỆU',
  'CHƯƠNG TRÌNH',
  'PHIẾU CHUYỂN',
  'NGHỊ QUYẾT',
  'QUYẾT ĐỊNH',
  'PHƯƠNG ÁN',
  'HƯỚNG DẪN',
  'THÔNG BÁO',
  'THÔNG CÁO',
  'THÔNG TRI',
  'PHIẾU GỬI',
  'PHIẾU BÁO',
  'CÔNG ĐIỆN',
  'CÔNG VĂN',
  'BIÊN BẢN',
  'GIẤY MỜI',
  'KẾT LUẬN',
  'KẾ HOẠCH',
  'QUY ĐỊNH',
  'HỢP ĐỒNG',
  'TỜ TRÌNH',
  'BÁO CÁO',
  'CHỈ THỊ',
  'QUY CHẾ',
  'ĐỀ ÁN',
  'DỰ ÁN',
];

const joined = (text: string): string => comparisonKey(text).replaceAll(' ', '');
const byJoined: ReadonlyMap<string, string> = new Map(kinds.map((k) => [joined(k), k]));

/** "BÁO CÁO", "B Á O  C Á O", or "BÁO CÁO KẾT QUẢ …" in capitals on one line. */
function kindIn(text: string): HeadPiece | undefined {
  const alone = byJoined.get(joined(text));
  if (alone !== undefined) return { is: 'kind', kind: alone, subject: '' };
  if (text !== text.toUpperCase()) return undefined;
  const key = comparisonKey(text);
  const kind = kinds.find((k) => key.startsWith(`${comparisonKey(k)} `));
  if (kind === undefined) return undefined;
  return { is: 'kind', kind, subject: text.split(' ').slice(kind.split(' ').length).join(' ') };
}

const blanks = String.raw`[.…_\s]*`;
const word = String.raw`\p{L}[\p{L}\d&]*(?:[.,](?=\p{L})[\p{L}\d&]+)*`;
const symbol = String.raw`${word}(?:\s?[-/]\s?${word})*`;
// A letter written without diacritics has "So:"; "Sè" is "Số" in TCVN3 and reads as a word as it stands: before a number it can only be meant so.
const numbered = new RegExp(
  String.raw`^(?:văn bản )?s[ốèo]\s*[:.]?\s*(?<number>\d{1,6}(?:\s?/\s?\d{4})?\s?[/-]\s?${symbol})`,
  'iu',
);
const unnumbered = new RegExp(String.raw`^s[ốè]\s*[:.]?\s*${blanks}\s*[/-]\s*(?:${symbol})?${blanks}$`, 'iu');
const bareNumber = /^số\s*:\s*\d*$/iu;

const startsLikeNumber = /^(?:văn bản )?s[ốèo]/iu;

/** "Số: 15/BC-UBND", "Số 12-BC/ĐU"; "Số:      /BC-UBND" has no number yet. */
export function numberIn(text: string): Extract<HeadPiece, { is: 'number' }> | undefined {
  if (!startsLikeNumber.test(text)) return undefined;
  const plain = text.replace(/[\u00d0\u0189]/g, 'Đ').replace(/[\u2010-\u2015\u2212]/g, '-');
  const found = numbered.exec(plain)?.groups?.number?.replace(/\s?([/-])\s?/g, '$1');
  if (found !== undefined && readDocumentNumber(found)) return { is: 'number', number: found };
  return unnumbered.test(plain) || bareNumber.test(plain) ? { is: 'number' } : undefined;
}

const dayWords = new RegExp(
  String.raw`^(?<place>[^\d,]{0,60}?)\s*,?\s*ngày\s*(?<day>\d{1,2}|${blanks})\s*tháng\s*(?<month>\d{1,2}|${blanks})\s*năm\s*(?<year>\d{4}|${blanks}|20${blanks})\W*$`,
  'iu',
);
const dayDigits =
  /^(?<place>[^\d,]{2,60}?)\s*,\s*(?:ngày\s*)?(?<day>\d{1,2})\s?[/.-]\s?(?<month>\d{1,2})\s?[/.-]\s?(?<year>\d{4})\W*$/iu;

/** "Hà Trung, ngày 05 tháng 6 năm 2026"; with blanks for day or month there is a place and no date. */
function dayIn(text: string): HeadPiece | undefined {
  const g = (dayWords.exec(text) ?? dayDigits.exec(text))?.groups;
  if (!g) return undefined;
  const [year, month, day] = [g.year, g.month, g.day].map((n) => (/^\d+$/.test(n ?? '') ? Number(n) : 0));
  const date = civilDateOf(year ?? 0, month ?? 0, day ?? 0);
  const place = tidy(g.place ?? '');
  return { is: 'day', ...(place && { place }), ...(date && { date }) };
}

const about = /^(?:v\s?\/\s?v|về việc)\s*:?\s*/iu;
const stamps = /^(?:hỏa tốc|thượng khẩn|khẩn|dự thảo|trình ký|bản sao|sao y|scan|mẫu số|biểu số)(?![\p{L}])/u;

function aboutIn(text: string): HeadPiece | undefined {
  return about.test(text) ? { is: 'about', subject: text.replace(about, '') } : undefined;
}

const mottoText = 'cộng hòa xã hội chủ nghĩa việt nam';
const devotionText = 'độc lập tự do hạnh phúc';
/** The end of a motto that a narrow column broke: "NGHĨA VIỆT NAM", "Hạnh phúc". "VIỆT NAM" alone may end a body's name. */
function endsMotto(key: string): boolean {
  const words = key.split(' ').length;
  return (words > 2 && mottoText.endsWith(` ${key}`)) || (words > 1 && devotionText.endsWith(` ${key}`));
}

/** The national title of a letter written without diacritics. */
function plainMotto(key: string): HeadPiece | undefined {
  if (key.startsWith('cong hoa xa hoi')) return { is: 'motto', style: 'state' };
  return key.startsWith('doc lap tu do') ? { is: 'devotion' } : undefined;
}

function mottoIn(key: string): HeadPiece | undefined {
  if (key.startsWith('cộng hòa xã hội')) return { is: 'motto', style: 'state' };
  if (key.startsWith('đảng cộng sản việt nam')) return { is: 'motto', style: 'party' };
  if (key.startsWith('độc lập tự do') || endsMotto(key)) return { is: 'devotion' };
  if (key.startsWith('kính gửi')) return { is: 'addressee' };
  return stamps.test(key) ? { is: 'stamp' } : undefined;
}

const longestHeadLine = 400;

/** What the piece is by its own words; undefined for an agency's name, a subject, plain text. */
export function headPiece(text: string): HeadPiece | undefined {
  if (text.length > longestHeadLine) return undefined;
  const key = comparisonKey(text);
  return mottoIn(key) ?? plainMotto(key) ?? numberIn(text) ?? dayIn(text) ?? aboutIn(text) ?? kindIn(text);
}

const opener =
  /^(?:(?:căn cứ|thực hiện|thi hành|theo đề nghị|theo nội dung|nhằm|trên cơ sở|để triển khai|sau khi)(?![\p{L}])|kính gửi)/u;

/** A sentence that opens the text of a letter: the subject above it has ended. */
export function opensBody(text: string): boolean {
  return opener.test(comparisonKey(text));
}
