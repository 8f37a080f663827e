import type { Unit } from '../model/plan.ts';
import { withoutDiacritics } from './canonical.ts';
import type { NameKind, UnitIndex, UnitName } from './unit-index.ts';
import { lookupKey, nameKey } from './unit-key.ts';
import { nearNames, sameBareName, sameLetters } from './unit-suggest.ts';

/**
 * Why a unit is only suggested: `diacritics` same letters, other marks · `type-word` xã/phường missing or another ·
 * `ending` "tỉnh" missing ("Công an") ·
 * `near` a letter or two apart · `old-district` the name goes on with a district, which ended on 01/7/2025 ·
 * `other-province` it goes on with another province · `inside` it stands among words that may make it another body.
 */
export type SuggestionWhy =
  | 'diacritics'
  | 'type-word'
  | 'ending'
  | 'near'
  | 'old-district'
  | 'other-province'
  | 'inside';

/** `old-district` a district-level body, none since 01/7/2025 · `province` UBND tỉnh itself · `addressee` the line names who receives. */
export type UnknownWhy = 'old-district' | 'province' | 'addressee';

export type Recognition =
  | { readonly kind: 'certain'; readonly unit: Unit; readonly by: NameKind }
  | { readonly kind: 'ambiguous'; readonly units: readonly Unit[] }
  | { readonly kind: 'suggestion'; readonly units: readonly Unit[]; readonly why: SuggestionWhy }
  | { readonly kind: 'unknown'; readonly why?: UnknownWhy };

export const districtWords = 'huyen|thi xa|thi tran|thanh pho|tp|tx';
const district = new RegExp(`^(?:ubnd |uy ban nhan dan )?(?:${districtWords}) `);
const districtAfter = new RegExp(`^(.+?) (?:${districtWords}) `);

/** The verdict over all names found under one key. */
export function fromNames(found: readonly UnitName[]): Recognition {
  const [first, ...others] = found;
  if (!first) return { kind: 'unknown' };
  if (others.length > 0) return { kind: 'ambiguous', units: found.map((f) => f.unit) };
  return { kind: 'certain', unit: first.unit, by: first.by };
}

function suggest(index: UnitIndex, text: string): Recognition {
  const ended = index.names.get(lookupKey(`${nameKey(text)} tỉnh`));
  if (ended) return { kind: 'suggestion', units: ended.map((n) => n.unit), why: 'ending' };
  const letters = sameLetters(index, text);
  const units = [...new Set([...letters, ...sameBareName(index, text)])];
  if (units.length > 0)
    return { kind: 'suggestion', units, why: letters.length > 0 ? 'diacritics' : 'type-word' };
  const before = districtAfter.exec(withoutDiacritics(nameKey(text)))?.[1] ?? '';
  const old = before === '' ? [] : sameLetters(index, before);
  if (old.length > 0) return { kind: 'suggestion', units: old, why: 'old-district' };
  const near = nearNames(index, text);
  return near.length > 0 ? { kind: 'suggestion', units: near, why: 'near' } : { kind: 'unknown' };
}

/**
 * Which unit a name means. Certain only where type word and diacritics agree: names of communes differ by one mark
 * (xã Đồng Tiến, phường Đông Tiến), so everything looser is a suggestion for a person to decide.
 */
export function recogniseUnit(index: UnitIndex, text: string): Recognition {
  const key = nameKey(text);
  const found = index.names.get(lookupKey(key));
  if (found) return fromNames(found);
  if (lookupKey(key) === 'ubnd tỉnh') return { kind: 'unknown', why: 'province' };
  if (district.test(`${withoutDiacritics(key)} `)) return { kind: 'unknown', why: 'old-district' };
  return key === '' ? { kind: 'unknown' } : suggest(index, text);
}
