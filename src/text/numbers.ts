import { comparisonKey, tidy } from './canonical.ts';

/** What stands where a figure was asked for. Only `number` may be used; everything else says why it may not. */
export type NumberReading =
  | { readonly kind: 'blank' }
  | { readonly kind: 'number'; readonly value: number }
  /** "-", "–": neither zero nor blank. */
  | { readonly kind: 'dash' }
  /** "không", "không có", "chưa": neither zero nor blank. */
  | { readonly kind: 'none-word' }
  /** "trên 14.000", "khoảng 52.000", "10-15": a bound or an estimate is not a figure. */
  | { readonly kind: 'estimate' }
  /** "12 bài", "1,5 triệu". */
  | { readonly kind: 'with-words' }
  | { readonly kind: 'percent' }
  /** The point and the comma can be read in two ways. */
  | { readonly kind: 'ambiguous' }
  /** A numeric cell with exactly three decimals: 1.568 may have been typed as 1568. */
  | { readonly kind: 'three-decimals'; readonly value: number }
  | { readonly kind: 'unreadable' };

const fullWidth = /[\uff01-\uff5e]/g;
const dashOnly = /^[-\u2010-\u2015\u2212]+$/;
const noneWords = /^(không|ko|chưa)( (có|phát sinh|thực hiện|triển khai|tổ chức|thống kê|số liệu|gì))*$/;
const estimateBefore =
  /^(trên|khoảng|hơn|gần|dưới|ước|tầm|chừng|độ|xấp xỉ|ít nhất|nhiều nhất|tối thiểu|tối đa|từ|over|about|nearly|approximately)(?![\p{L}\p{N}])/u;
const estimateSign = /^[~≈><≥≤±]/;
const estimateAfter = /(?<=\d)\s*(\+|trở lên|trở xuống)$/;
const range = /^\d[\d.,]*\s*[-–—]\s*\d[\d.,]*$/;

/** Full-width digits and signs as plain ones; superscripts are left alone, so that "12²" never becomes 122. */
function plainWidth(text: string): string {
  return text.replace(fullWidth, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0));
}

/** "-", "–" and longer runs of dashes. */
export function isDash(text: string): boolean {
  return dashOnly.test(plainWidth(tidy(text)).replace(/ /g, ''));
}

/** "không", "Không có", "chưa có": an answer that says there is nothing. */
export function isNoneWord(text: string): boolean {
  return noneWords.test(comparisonKey(text));
}

/**
 * A figure as people write it in Vietnamese: "." (or a space) groups thousands, "," is the decimal sign
 * ("45.000" = 45000, "69,85"). "1,250.5", "1.25", "1,568" can be read in two ways and are never guessed.
 */
export function readNumberText(text: string): NumberReading {
  const t = plainWidth(tidy(text)).replace(/\u2212/g, '-');
  if (t === '') return { kind: 'blank' };
  if (isDash(t)) return { kind: 'dash' };
  if (isNoneWord(t)) return { kind: 'none-word' };
  const figure = readFigure(t);
  if (figure) return figure;
  if (!/\d/.test(t)) return { kind: 'unreadable' };
  if (isEstimate(t)) return { kind: 'estimate' };
  if (/^-?[\d.,\s]+%$/.test(t)) return { kind: 'percent' };
  return { kind: /\p{L}/u.test(t) ? 'with-words' : 'unreadable' };
}

function isEstimate(t: string): boolean {
  const lower = t.toLowerCase();
  return (
    estimateBefore.test(lower) || estimateSign.test(lower) || estimateAfter.test(lower) || range.test(lower)
  );
}

function readFigure(t: string): NumberReading | undefined {
  const m = /^(- ?)?(\d+|[1-9]\d{0,2}(?:\.\d{3})+|[1-9]\d{0,2}(?: \d{3})+)(?:,(\d+))?$/.exec(t);
  if (!m) return /^(- ?)?\d+(?:[.,]\d+)+$/.test(t) ? { kind: 'ambiguous' } : undefined;
  const [, minus, whole = '', fraction] = m;
  // "1,568": 1.568 here, 1568 under an English habit. "0,568" and "1.250,568" have one reading only.
  if (fraction?.length === 3 && /^[1-9]\d{0,2}$/.test(whole)) return { kind: 'ambiguous' };
  const value = Number(`${whole.replace(/[. ]/g, '')}.${fraction ?? '0'}`);
  if (!Number.isFinite(value) || value > Number.MAX_SAFE_INTEGER) return { kind: 'unreadable' };
  return { kind: 'number', value: minus && value !== 0 ? -value : value };
}

export interface NumberCell {
  readonly value: number;
  /** The number exactly as stored. */
  readonly text: string;
  readonly percent?: boolean;
}

/** A numeric cell, or a bare number in YAML, where 45.000 is stored as 45. Excel's dust from the 13th digit on is not a fraction. */
export function readNumberCell(cell: NumberCell): NumberReading {
  if (cell.percent) return { kind: 'percent' };
  if (!Number.isFinite(cell.value) || Math.abs(cell.value) > Number.MAX_SAFE_INTEGER)
    return { kind: 'unreadable' };
  const value = withoutDust(cell.value);
  return hasThreeDecimals(value) || /^-?[1-9]\d{0,2}\.\d{3}$/.test(cell.text)
    ? { kind: 'three-decimals', value }
    : { kind: 'number', value };
}

function withoutDust(value: number): number {
  return Number(value.toPrecision(12));
}

/** 1.568 but not 1.25 or 1250.568: only below 1000 can the point have been meant to group thousands. */
function hasThreeDecimals(value: number): boolean {
  const size = Math.abs(value);
  return size >= 1 && size < 1000 && /\.\d{3}$/.test(String(size));
}
