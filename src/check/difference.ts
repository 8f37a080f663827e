import type { Finding, Place } from '../model/finding.ts';

/** What a second check of a period says that the first did not, and the other way round. */
export interface Difference {
  readonly added: readonly Finding[];
  readonly gone: readonly Finding[];
  /** The same problem, weighing or reading differently now. */
  readonly changed: readonly Finding[];
  readonly same: number;
}

/**
 * Findings are told apart by unit, code and answer, or by their place where they are about no answer: the file's name does not
 * count, as a unit that sends again rarely keeps it.
 */
export function differenceOf(before: readonly Finding[], after: readonly Finding[]): Difference {
  const [old, now] = [keyed(before), keyed(after)];
  const both = [...now].filter(([key]) => old.has(key));
  const changed = both.filter(([key, f]) => contentOf(f) !== contentOf(old.get(key) ?? f)).map(([, f]) => f);
  return {
    added: [...now].filter(([key]) => !old.has(key)).map(([, f]) => f),
    gone: [...old].filter(([key]) => !now.has(key)).map(([, f]) => f),
    changed,
    same: both.length - changed.length,
  };
}

/** By key; the second and later of one key are numbered. */
function keyed(findings: readonly Finding[]): ReadonlyMap<string, Finding> {
  const map = new Map<string, Finding>();
  for (const f of findings) {
    const key = keyOf(f);
    let nth = 1;
    while (map.has(`${key}|${nth}`)) nth += 1;
    map.set(`${key}|${nth}`, f);
  }
  return map;
}

function keyOf(f: Finding): string {
  return [f.unit ?? '', f.code, f.answer ?? spotOf(f.place), f.cause ?? ''].join('|');
}

function spotOf(place: Place): string {
  switch (place.kind) {
    case 'cell':
      return `${place.sheet}!${place.cell}`;
    case 'word-cell':
      return `${place.table}/${place.row}/${place.column}`;
    case 'paragraph':
      return String(place.paragraph);
    case 'text':
    case 'register':
      return String(place.line);
    case 'plan':
      return place.path;
    case 'file':
      return '';
  }
}

/** Severity and values: what the sentence is made of. */
function contentOf(f: Finding): string {
  const values = Object.entries(f.values).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([f.severity, values]);
}
