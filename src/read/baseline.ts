import type { BaselineEntry } from '../model/baseline.ts';

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

function entryOf(value: unknown): BaselineEntry | undefined {
  if (value === null || typeof value !== 'object') return undefined;
  const { scope, fingerprint, code, unit, place, why } = value as Readonly<Record<string, unknown>>;
  if (!isText(scope) || !isText(fingerprint) || !isText(code) || !isText(place) || !isText(why))
    return undefined;
  return { scope, fingerprint, code, ...(isText(unit) ? { unit } : {}), place, why };
}

/** The entries of a baseline file with their lines; undefined where it is not one: an entry that cannot be read must not excuse anything. */
export function readBaseline(text: string): readonly BaselineEntry[] | undefined {
  try {
    const value = JSON.parse(text.replace(/^\ufeff/, '')) as { version?: unknown; known?: unknown } | null;
    if (value?.version !== 1 || !Array.isArray(value.known)) return undefined;
    const entries = value.known.map(entryOf);
    if (!entries.every((e) => e !== undefined)) return undefined;
    const lines = text.split('\n');
    return entries.map((e) => {
      const line = lines.findIndex((l) => l.includes(`"${e.fingerprint}"`)) + 1;
      return line > 0 ? { ...e, line } : e;
    });
  } catch {
    return undefined;
  }
}
