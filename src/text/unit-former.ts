import type { CivilDate } from '../model/civil-date.ts';
import type { Unit } from '../model/unit.ts';
import { withoutDiacritics } from './canonical.ts';
import { nameKey } from './unit-key.ts';

/** A commune that ended when its successor began, known by its name together with its old district; or a department merged into another. */
export interface FormerUnit {
  /** As the plan has it: "Phường Lam Sơn, thành phố Thanh Hóa". */
  readonly name: string;
  readonly successor: Unit;
  /** First day of the successor. */
  readonly since?: CivilDate;
  /** Without diacritics: "phuong lam son", "thanh pho thanh hoa". */
  readonly key: string;
  /** "" for a department. */
  readonly district: string;
}

/** Words of the district level, and thị trấn, of the commune level: none of them since 01/7/2025. Without diacritics. */
export const districtWords = 'huyen|thi xa|thi tran|thanh pho|tp|tx';
const department = /^(?:so|ban) ./;
const districtPart = new RegExp(`^((?:xa|phuong) .+?) ((?:${districtWords}) .+)$`);

/** Without diacritics and “va” (và, &), short words for districts written out. */
export function districtKey(key: string): string {
  return withoutDiacritics(key)
    .replace(/ va (?=\S)/g, ' ')
    .replace(/(^| )tp(?= )/g, '$1thanh pho')
    .replace(/(^| )tx(?= )/g, '$1thi xa');
}

/** A former name that carries its old district, or that of a department (sở, ban), is the name of another, former unit: merged, not renamed. */
export function formerUnit(successor: Unit, name: string): FormerUnit | undefined {
  const plain = districtKey(nameKey(name));
  if (department.test(plain)) return { name, successor, key: plain, district: '' };
  const [, key, district] = districtPart.exec(plain) ?? [];
  if (key === undefined || district === undefined) return undefined;
  return { name, successor, key, district, ...(successor.from ? { since: successor.from } : {}) };
}

function bounded(text: string, part: string): boolean {
  return ` ${text} `.includes(` ${part} `);
}

/** Former units by their name, with their place in the list. */
type ByName = ReadonlyMap<string, readonly (readonly [number, FormerUnit])[]>;
const known = new WeakMap<readonly FormerUnit[], { readonly same: ByName; readonly longest: number }>();

function byName(former: readonly FormerUnit[]): { readonly same: ByName; readonly longest: number } {
  const before = known.get(former);
  if (before) return before;
  const same = new Map<string, (readonly [number, FormerUnit])[]>();
  for (const [i, f] of former.entries()) same.set(f.key, [...(same.get(f.key) ?? []), [i, f]]);
  const made = { same, longest: Math.max(0, ...former.map((f) => f.key.split(' ').length)) };
  known.set(former, made);
  return made;
}

/** Those whose name stands in the text word for word, in the order of the list. */
function namedIn(former: readonly FormerUnit[], text: string): readonly FormerUnit[] {
  const { same, longest } = byName(former);
  const words = text.split(' ');
  const found = new Map<number, FormerUnit>();
  for (let from = 0; from < words.length; from++) {
    let name = '';
    for (let end = from; end < Math.min(words.length, from + longest); end++) {
      name = end === from ? (words[end] ?? '') : `${name} ${words[end]}`;
      for (const [i, f] of same.get(name) ?? []) found.set(i, f);
    }
  }
  return [...found].toSorted(([a], [b]) => a - b).map(([, f]) => f);
}

/** Former units that a text names: with the district beside, or alone where no unit of today bears that name. */
export function formerUnitsIn(
  former: readonly FormerUnit[],
  key: string,
  today: (plainName: string) => boolean,
): readonly FormerUnit[] {
  const text = districtKey(key);
  const named = namedIn(former, text).filter((f) => !bounded(text, `uy ${f.key}`));
  return named.filter((f) => bounded(text, f.district) || !today(f.key));
}

/** The units of today that took over communes of a district that a text names, as far as the directory knows. */
export function successorsOfDistrict(former: readonly FormerUnit[], text: string): readonly Unit[] {
  const key = districtKey(nameKey(text));
  const own = former.filter((f) => f.district !== '' && bounded(key, f.district));
  return [...new Map(own.map((f) => [f.successor.id, f.successor] as const)).values()];
}
