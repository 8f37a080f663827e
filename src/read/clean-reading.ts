import type { Finding, Reading } from '../model/finding.ts';
import type { ReadFile } from '../model/received.ts';
import { cleanText, unreadableMark } from '../text/clean-text.ts';
import { fileFinding } from './refusal.ts';

/** What names the file and its parts, and is looked up by that name again. */
const untouched: ReadonlySet<string> = new Set(['bytes', 'file', 'place', 'places', 'sha256']);

/** The same value with every text in it clean; what is clean is given back as it is. */
function cleaned<T>(value: T): T {
  return cleanedUnknown(value) as T;
}

function cleanedUnknown(value: unknown): unknown {
  if (typeof value === 'string') return cleanText(value);
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return value;
  if (Array.isArray(value)) return cleanedItems(value);
  if (value instanceof Map) {
    const entries = [...value].map(([key, item]) => [cleanedUnknown(key), cleanedUnknown(item)] as const);
    return entries.every(([key, item]) => value.get(key) === item) ? value : new Map(entries);
  }
  return cleanedFields(value as Readonly<Record<string, unknown>>);
}

/** The same list where every item is clean, as nearly all are. */
function cleanedItems(items: readonly unknown[]): readonly unknown[] {
  for (const item of items) if (cleanedUnknown(item) !== item) return items.map(cleanedUnknown);
  return items;
}

function cleanedFields(fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const changed: [string, unknown][] = [];
  for (const key in fields) {
    const item = fields[key];
    const clean = untouched.has(key) ? item : cleanedUnknown(item);
    if (clean !== item) changed.push([key, clean]);
  }
  return changed.length > 0 ? { ...fields, ...Object.fromEntries(changed) } : fields;
}

/** Answers are judged one by one later on; the texts of a letter and its envelope are noted here. */
function noteOf({ letter, envelope, mail }: ReadFile, file: string): readonly Finding[] {
  const texts = JSON.stringify([letter, envelope, mail]);
  const at = texts.indexOf(unreadableMark);
  if (at < 0) return [];
  const value = /[^"]*$/.exec(texts.slice(0, at))?.[0].slice(-40) ?? '';
  const rest = /^[^"]*/.exec(texts.slice(at))?.[0].slice(0, 40) ?? '';
  return [fileFinding(file, 'text-unreadable-character', { count: 1, value: value + rest })];
}

/** The border that every text from outside passes, once. */
export function withCleanText(
  { value, findings }: Reading<ReadFile | undefined>,
  file: string,
): Reading<ReadFile | undefined> {
  if (value === undefined) return { value, findings };
  const clean = cleaned(value);
  const noted = value.submission ? [] : noteOf(clean, file);
  return { value: clean, findings: noted.length > 0 ? [...findings, ...noted] : findings };
}
