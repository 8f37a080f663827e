import type { Comparison } from '../model/consolidation.ts';
import { comparisonKey } from '../text/canonical.ts';
import { shortDay, vietnameseNumber } from '../text/print.ts';

const alphabet = 'abcdđeghiklmnopqrstuvxy';

/** Letter of the n-th point (0-based): a, b, c, d, đ, e, g… as the decree counts; after y, "aa", "ab"… */
export function pointLetter(n: number): string {
  const letter = alphabet.charAt(n % alphabet.length);
  return n < alphabet.length ? letter : `${pointLetter(Math.floor(n / alphabet.length) - 1)}${letter}`;
}

/** The text's lines without empty ones. */
export function linesOfText(text: string): readonly string[] {
  return text
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** In quotation marks, without a second pair where the unit wrote its own around the whole. */
export function quoted(text: string): string {
  const inner = text.trim().replace(/^[“"]([^“”"]*)[”"]$/u, '$1');
  return `“${inner}”`;
}

/** "171/185"; where all gave it still both numbers, so that the denominator is always in sight. */
export const outOf = (given: number, asked: number): string =>
  `${vietnameseNumber(given)}/${vietnameseNumber(asked)}`;

/** "tăng 12% so với cùng kỳ năm trước"; a ratio moves by percentage points; no rate between windows of unequal length. */
function moveWords(c: Comparison, percent: boolean): string {
  const moved = c.points ?? c.change;
  if (c.unevenWindow)
    return `cùng kỳ năm trước (${daysShort(c.unevenWindow)}) là ${sideText(c.before, percent)}`;
  if (moved === null) return `cùng kỳ năm trước là ${sideText(c.before, percent)}`;
  const size = vietnameseNumber(Math.abs(moved), 1);
  const measure = c.points === undefined ? `${size}%` : `${size} điểm phần trăm`;
  if (c.now === c.before) return 'bằng cùng kỳ năm trước';
  return `${moved < 0 ? 'giảm' : 'tăng'} ${measure} so với cùng kỳ năm trước`;
}

const sideText = (value: number, percent: boolean): string =>
  `${vietnameseNumber(value)}${percent ? '%' : ''}`;

/** The earlier figure stands in the words already where no rate does. */
const saysBefore = (c: Comparison): boolean =>
  c.unevenWindow !== undefined || (c.points ?? c.change) === null || c.now === c.before;

/** Of a figure of one unit, printed beside it: with the earlier figure, so that the rate can be worked out again. */
export function changeWords(c: Comparison, percent = false): string {
  const words = moveWords(c, percent);
  return saysBefore(c) ? words : `${words} (${sideText(c.before, percent)})`;
}

export const daysShort = (w: NonNullable<Comparison['unevenWindow']>): string =>
  `từ ${shortDay(w.from)} đến ${shortDay(w.to)}`;

/** "tăng 12% so với cùng kỳ năm trước (tính trên 171 đơn vị có báo cáo ở cả hai kỳ: cùng kỳ 100, kỳ này 112)". */
export function comparisonWords(c: Comparison, percent = false): string {
  const units = `tính trên ${vietnameseNumber(c.units)} đơn vị có báo cáo ở cả hai kỳ`;
  const now = sideText(c.now, percent);
  const pair = saysBefore(c)
    ? `; kỳ này các đơn vị đó ${now}`
    : `: cùng kỳ ${sideText(c.before, percent)}, kỳ này ${now}`;
  return `${moveWords(c, percent)} (${units}${pair})`;
}

/** How a narrow column tells a comparison: of a percentage or not, over several units or one, its heading with the window or not. */
export interface ShortForm {
  readonly percent: boolean;
  readonly ofOne: boolean;
  /** The heading of the column says what stands in it: the earlier figure, and of which days. */
  readonly headed: boolean;
}

/** The same for a narrow column: "tăng 12% (171 đơn vị: cùng kỳ 100, kỳ này 112)"; both figures are of the same units. */
export function comparisonShort(c: Comparison, { percent, ofOne, headed }: ShortForm): string {
  const [before, now] = [sideText(c.before, percent), sideText(c.now, percent)];
  const words =
    c.unevenWindow === undefined
      ? moveWords(c, percent)
          .replace(' so với cùng kỳ năm trước', '')
          .replace(/(^| )cùng kỳ năm trước/, '$1cùng kỳ')
      : headed
        ? before
        : `cùng kỳ ${before}, ${daysShort(c.unevenWindow)}`;
  const pair = saysBefore(c) ? `kỳ này ${now}` : `cùng kỳ ${before}, kỳ này ${now}`;
  if (ofOne) return saysBefore(c) ? words : `${words} (cùng kỳ ${before})`;
  return `${words} (${vietnameseNumber(c.units)} đơn vị: ${pair})`;
}

/** "Sản phẩm: 3 pa nô"; a text that opens with its own label is not given a second one. */
export function labelled(label: string, text: string): string {
  const own = text.trim();
  const opens = `${comparisonKey(own)} `.startsWith(`${comparisonKey(label)} `);
  return opens ? upperFirst(own) : `${label}: ${own}`;
}

export const lowerFirst = (text: string): string => text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);
export const upperFirst = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
