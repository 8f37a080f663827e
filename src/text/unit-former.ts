import type { CivilDate } from '../model/civil-date.ts';
import type { Unit } from '../model/unit.ts';
import { withoutDiacritics } from './canonical.ts';
import { nameKey } from './unit-key.ts';

/** A commune that ended when its successor began; known by its name together with its old district. */
export interface FormerUnit {
  /** As the plan has it: "Phường Lam Sơn, thành phố Thanh Hóa". */
  readonly name: string;
  readonly successor: Unit;
  /** First day of the successor. */
  readonly since?: CivilDate;
  /** Without diacritics: "phuong lam son", "thanh pho thanh hoa". */
  readonly key: string;
  readonly district: string;
}

/** Words of the district level, which ended on 01/7/2025. Without diacritics. */
export const districtWords = 'huyen|thi xa|thi tran|thanh pho|tp|tx';
const districtPart = new RegExp(`^((?:xa|phuong) .+?) ((?:${districtWords}) .+)$`);

/** Without diacritics, short words for districts written out. */
export function districtKey(key: string): string {
  return withoutDiacritics(key)
    .replace(/(^| )tp(?= )/g, '$1thanh pho')
    .replace(/(^| )tx(?= )/g, '$1thi xa');
}

/** A former name that carries its old district is the name of another, former unit. */
export function formerUnit(successor: Unit, name: string): FormerUnit | undefined {
  const [, key, district] = districtPart.exec(districtKey(nameKey(name))) ?? [];
  if (key === undefined || district === undefined) return undefined;
  return { name, successor, key, district, ...(successor.from ? { since: successor.from } : {}) };
}

function bounded(text: string, part: string): boolean {
  return ` ${text} `.includes(` ${part} `);
}

/** Former units that a text names: with the district beside, or alone where no unit of today bears that name. */
export function formerUnitsIn(
  former: readonly FormerUnit[],
  key: string,
  today: (plainName: string) => boolean,
): readonly FormerUnit[] {
  const text = districtKey(key);
  return former.filter((f) => bounded(text, f.key) && (bounded(text, f.district) || !today(f.key)));
}
