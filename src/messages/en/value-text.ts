import { parseCivilDate } from '../../model/civil-date.ts';
import type { Values } from '../../model/finding.ts';
import { englishDay } from './words.ts';

/** A value as it stands; "…" where the finding has none (pages that explain a code have no finding). */
export function plain(v: Values, key: string): string {
  const value = v[key];
  return value === undefined || value === '' ? '…' : String(value);
}

export function quoted(v: Values, key: string): string {
  return `“${plain(v, key)}”`;
}

/** A figure with English signs: 1,568.5. */
export function figure(v: Values, key: string): string {
  const value = v[key];
  if (typeof value !== 'number') return plain(v, key);
  const [whole = '', fraction] = String(Math.round(value * 1000) / 1000).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

export function day(v: Values, key: string): string {
  const text = plain(v, key);
  const date = parseCivilDate(text);
  return date ? englishDay(date) : text;
}

export function has(v: Values, key: string): boolean {
  return v[key] !== undefined && v[key] !== '' && v[key] !== '…';
}

const figures: Readonly<Record<string, string>> = {
  period: 'this period',
  cumulative: 'since the start of the year',
};

/** The question in the form's own words: “Kết quả” (task 2.4). */
export function question(v: Values): string {
  const about = [
    ...(has(v, 'task') ? [`task ${plain(v, 'task')}`] : []),
    ...(has(v, 'figure') ? [figures[plain(v, 'figure')] ?? ''] : []),
  ].filter(Boolean);
  return `${quoted(v, 'label')}${about.length > 0 ? ` (${about.join(', ')})` : ''}`;
}

/** Behind a folded finding: " and 3 more cells (D15; D18)". */
export function more(v: Values, one = 'cell', many = `${one}s`): string {
  const rest = Number(v.count) - 1;
  if (!(rest > 0)) return '';
  return ` and ${rest} more ${rest === 1 ? one : many}${has(v, 'others') ? ` (${quoted(v, 'others')})` : ''}`;
}
