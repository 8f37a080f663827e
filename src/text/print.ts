import { type CivilDate, partsOf, weekday } from '../model/civil-date.ts';

const pad = (n: number): string => String(n).padStart(2, '0');

/** "19/6/2026"; day below 10 and months 1 and 2 with a leading zero (NĐ 30/2020, Phụ lục I). */
export function shortDay(date: CivilDate): string {
  const { year, month, day } = partsOf(date);
  return `${pad(day)}/${month < 3 ? pad(month) : month}/${year}`;
}

/** "ngày 09 tháng 02 năm 2026" (NĐ 30/2020, Phụ lục I, mục II.4). */
export function longDay(date: CivilDate): string {
  const { year, month, day } = partsOf(date);
  return `ngày ${pad(day)} tháng ${month < 3 ? pad(month) : month} năm ${year}`;
}

const weekdays = ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'] as const;

/** "thứ Sáu", "Chủ nhật". */
export function weekdayName(date: CivilDate): string {
  return weekdays[weekday(date)] ?? '';
}

/** "thứ Sáu 19/6/2026". */
export function dayWithWeekday(date: CivilDate): string {
  return `${weekdayName(date)} ${shortDay(date)}`;
}

/** 1568 → "1.568"; 27.5 → "27,5"; at most `decimals` digits after the comma (default 2), trailing zeros dropped. */
export function vietnameseNumber(value: number, decimals = 2): string {
  const rounded = roundHalfUp(Math.abs(value), decimals);
  const [whole = '0', fraction = ''] = rounded.toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, '.');
  const tail = fraction.replace(/0+$/, '');
  const sign = value < 0 && rounded !== 0 ? '-' : '';
  return `${sign}${grouped}${tail ? `,${tail}` : ''}`;
}

/** Half away from zero, on the decimal digits as written: 0.05 → 0.1. */
export function roundHalfUp(value: number, decimals: number): number {
  if (value < 0) return -roundHalfUp(-value, decimals);
  const shifted = Number(`${value.toString().includes('e') ? value.toFixed(20) : value}e${decimals}`);
  return Math.round(shifted) / 10 ** decimals;
}

/** a of n as "97,3%": one decimal, half up; "100%" only when all; "–" when n is 0 (docs/quy-tac.md, mục 12). */
export function rateText(a: number, n: number): string {
  if (n === 0) return '–';
  if (a === n) return '100%';
  const rounded = Math.min(roundHalfUp((a / n) * 100, 1), 99.9);
  return `${vietnameseNumber(rounded, 1)}%`;
}

/** A measure's percentage as printed: "97,3%", "100%", "–" for nothing expected. */
export function rateFromPercent(percent: number | null): string {
  return percent === null ? '–' : `${vietnameseNumber(percent, 1)}%`;
}
