import type { Comparison } from '../model/consolidation.ts';
import { vietnameseNumber } from '../text/print.ts';

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

/** "tăng 12% so với cùng kỳ năm trước"; a ratio moves by percentage points. */
export function changeWords(c: Comparison): string {
  const moved = c.points ?? c.change;
  if (moved === null) return `cùng kỳ năm trước là ${vietnameseNumber(c.before)}`;
  const size = vietnameseNumber(Math.abs(moved), 1);
  const measure = c.points === undefined ? `${size}%` : `${size} điểm phần trăm`;
  if (c.now === c.before) return 'bằng cùng kỳ năm trước';
  return `${moved < 0 ? 'giảm' : 'tăng'} ${measure} so với cùng kỳ năm trước`;
}

/** "tăng 12% so với cùng kỳ năm trước (tính trên 171 đơn vị có báo cáo ở cả hai kỳ)". */
export function comparisonWords(c: Comparison): string {
  return `${changeWords(c)} (tính trên ${vietnameseNumber(c.units)} đơn vị có báo cáo ở cả hai kỳ)`;
}

/** The same for a narrow column: "tăng 12% (171 đơn vị)". */
export function comparisonShort(c: Comparison): string {
  const words = changeWords(c)
    .replace(' so với cùng kỳ năm trước', '')
    .replace(' cùng kỳ năm trước', ' cùng kỳ');
  return `${words} (${vietnameseNumber(c.units)} đơn vị)`;
}
