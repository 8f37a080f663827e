import type { Unit } from '../model/unit.ts';
import { withoutDiacritics } from './canonical.ts';
import type { UnitIndex } from './unit-index.ts';
import { nameKey, splitTail } from './unit-key.ts';

/** Letters changed, added or lost from `a` to `b`, given up above `limit`. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? limit + 1;
}

const plainLongForms: readonly (readonly [RegExp, string])[] = [
  [/\buy ban nhan dan\b/g, 'ubnd'],
  [/\bhoi dong nhan dan\b/g, 'hdnd'],
  [/\bdai bieu quoc hoi\b/g, 'dbqh'],
  [/\bmat tran to quoc\b/g, 'mttq'],
  [/ va (?=\S)/g, ' '],
];

/** A name without diacritics and endings, with the committee of a commune left out. */
function plainKey({ place }: UnitIndex, text: string): string {
  const plain = withoutDiacritics(splitTail(nameKey(text), place).stem);
  const short = plainLongForms.reduce((key, [from, to]) => key.replace(from, to), plain);
  return splitTail(short, withoutDiacritics(place), 'tinh').stem.replace(/^ubnd (?=(?:xa|phuong) )/, '');
}

/** Same letters, other diacritics. */
export function sameLetters(index: UnitIndex, text: string): readonly Unit[] {
  return index.plain.get(plainKey(index, text)) ?? [];
}

/** Communes of that bare name, whatever type word stands before it, or none. */
export function sameBareName(index: UnitIndex, text: string): readonly Unit[] {
  return index.bare.get(plainKey(index, text).replace(/^(?:ubnd )?(?:(?:xa|phuong) )?/, '')) ?? [];
}

/** Units whose full name stands in the line without its diacritics: "BC_xa_Ha_Trung". */
export function plainNamesIn(index: UnitIndex, line: string): readonly Unit[] {
  const words = plainKey(index, line).split(' ');
  const units = new Set<Unit>();
  for (let from = 0; from < words.length; from++) {
    for (let end = Math.min(words.length, from + index.longest); end > from + 1; end--) {
      const found = index.plain.get(words.slice(from, end).join(' ')) ?? [];
      for (const unit of found) units.add(unit);
      if (found.length > 0) from = end - 1;
    }
  }
  return [...units];
}

/** Units whose name is one letter away (two for long names) after the same first word, nearest first, at most three. */
export function nearNames(index: UnitIndex, text: string): readonly Unit[] {
  const key = plainKey(index, text);
  const limit = key.length < 16 ? 1 : 2;
  if (key.length < 6) return [];
  const firstWord = key.slice(0, key.indexOf(' ') + 1);
  const near = [...index.plain].flatMap(([name, units]) => {
    const distance = name.startsWith(firstWord) ? editDistance(key, name, limit) : limit + 1;
    return distance > limit ? [] : units.map((unit) => ({ unit, distance }));
  });
  const ordered = near.toSorted((a, b) => a.distance - b.distance || (a.unit.id < b.unit.id ? -1 : 1));
  return [...new Set(ordered.map((n) => n.unit))].slice(0, 3);
}
