import { parseCivilDate } from '../../model/civil-date.ts';
import type { Values } from '../../model/finding.ts';
import { shortDay, vietnameseNumber } from '../../text/print.ts';

/** A value as it stands; "…" where the finding has none (pages that explain a code have no finding). */
export function plain(v: Values, key: string): string {
  const value = v[key];
  return value === undefined || value === '' ? '…' : String(value);
}

export function quoted(v: Values, key: string): string {
  return `“${plain(v, key)}”`;
}

/** A figure with Vietnamese signs: 1.568,5. */
export function figure(v: Values, key: string): string {
  const value = v[key];
  return typeof value === 'number' ? vietnameseNumber(value, 3) : plain(v, key);
}

export function day(v: Values, key: string): string {
  const text = plain(v, key);
  const date = parseCivilDate(text);
  return date ? shortDay(date) : text;
}

export function has(v: Values, key: string): boolean {
  return v[key] !== undefined && v[key] !== '' && v[key] !== '…';
}

const figures: Readonly<Record<string, string>> = { period: 'trong kỳ', cumulative: 'lũy kế từ đầu năm' };

/** The question in the form's own words: “Kết quả” (nhiệm vụ 2.4). */
export function question(v: Values): string {
  const about = [
    ...(has(v, 'task') ? [`nhiệm vụ ${plain(v, 'task')}`] : []),
    ...(has(v, 'figure') ? [figures[plain(v, 'figure')] ?? ''] : []),
  ].filter(Boolean);
  return `${quoted(v, 'label')}${about.length > 0 ? ` (${about.join(', ')})` : ''}`;
}

/** Behind a folded finding: " và 3 ô khác (D15; D18)". */
export function more(v: Values, noun = 'ô'): string {
  const rest = Number(v.count) - 1;
  if (!(rest > 0)) return '';
  return ` và ${rest} ${noun} khác${has(v, 'others') ? ` (${quoted(v, 'others')})` : ''}`;
}
