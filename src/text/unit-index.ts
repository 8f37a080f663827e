import type { Unit } from '../model/unit.ts';
import { comparisonKey, withoutDiacritics } from './canonical.ts';
import { type FormerUnit, formerUnit } from './unit-former.ts';
import { lookupKey, nameKey, splitTail } from './unit-key.ts';

export type NameKind = 'name' | 'alias' | 'former-name' | 'id';

/** A name of a unit as looked up. */
export interface UnitName {
  readonly unit: Unit;
  readonly by: NameKind;
  /** Its key begins with xã or phường: a commune, with or without "UBND" before it. */
  readonly commune: boolean;
  /** "SNV", "TK": one word, too little to be certain of inside a longer line. */
  readonly abbreviation: boolean;
}

/** The names of all units, prepared for looking up. */
export interface UnitIndex {
  /** Comparison key of the province's own name, with which a unit's name may end: "thanh hóa". */
  readonly place: string;
  /** By `lookupKey`. */
  readonly names: ReadonlyMap<string, readonly UnitName[]>;
  /** By name without diacritics and without "tỉnh" and the province at its end, type word kept: for suggestions only. */
  readonly plain: ReadonlyMap<string, readonly Unit[]>;
  /** Communes by bare name without diacritics: for suggestions only. */
  readonly bare: ReadonlyMap<string, readonly Unit[]>;
  /** Communes that no longer exist, with their successors: for suggestions only. */
  readonly former: readonly FormerUnit[];
  /** Most words a name has. */
  readonly longest: number;
}

function namesOf(unit: Unit): (readonly [string, NameKind])[] {
  return [
    [unit.name, 'name'],
    ...unit.aliases.map((a) => [a, 'alias'] as const),
    ...unit.formerNames.filter((f) => !formerUnit(unit, f)).map((f) => [f, 'former-name'] as const),
  ];
}

/** A name without an ending is also known with one: "Sở Nội vụ tỉnh Thanh Hóa"; never the other way round. */
function lookupKeys(key: string, place: string): string[] {
  const own = lookupKey(key, place);
  return splitTail(key, place).tailed ? [own] : [own, lookupKey(`${key} tỉnh`, place)];
}

function addName(names: Map<string, readonly UnitName[]>, key: string, name: UnitName): void {
  const there = names.get(key) ?? [];
  if (!there.some((n) => n.unit.id === name.unit.id)) names.set(key, [...there, name]);
}

function addUnit(units: Map<string, readonly Unit[]>, key: string, unit: Unit): void {
  const there = units.get(key) ?? [];
  if (!there.includes(unit)) units.set(key, [...there, unit]);
}

const built = new WeakMap<readonly Unit[], UnitIndex>();

/**
 * Prepares the units for `recogniseUnit` and `findUnitIn`, once per plan. `provinceName` is the plan's `office.place`,
 * "Thanh Hóa": names are known with and without it.
 */
export function buildUnitIndex(units: readonly Unit[], provinceName: string): UnitIndex {
  const place = comparisonKey(provinceName);
  const known = built.get(units);
  if (known?.place === place) return known;
  const index = indexOf(units, place);
  built.set(units, index);
  return index;
}

function indexOf(units: readonly Unit[], place: string): UnitIndex {
  const tailWords = place.split(' ').length + 1;
  const names = new Map<string, readonly UnitName[]>();
  const plain = new Map<string, readonly Unit[]>();
  const bare = new Map<string, readonly Unit[]>();
  let longest = 0;
  for (const unit of units) {
    for (const [text, by] of namesOf(unit)) {
      const key = nameKey(text);
      const abbreviation = by === 'alias' && !key.includes(' ');
      const commune = /^(?:xã|phường) /u.test(key);
      for (const k of lookupKeys(key, place)) addName(names, k, { unit, by, commune, abbreviation });
      const folded = withoutDiacritics(splitTail(key, place).stem);
      addUnit(plain, folded, unit);
      if (commune) addUnit(bare, folded.replace(/^(?:xa|phuong) /, ''), unit);
      longest = Math.max(longest, key.split(' ').length + tailWords);
    }
  }
  const former = units.flatMap((u) => u.formerNames.flatMap((f) => formerUnit(u, f) ?? []));
  return { place, names, plain, bare, former, longest };
}
