import type { Unit } from '../model/unit.ts';
import { withoutDiacritics } from './canonical.ts';
import { districtKey, districtWords, type FormerUnit, formerUnitsIn } from './unit-former.ts';
import type { NameKind, UnitIndex, UnitName } from './unit-index.ts';
import { lookupKey, nameKey } from './unit-key.ts';
import { nearNames, sameBareName, sameLetters } from './unit-suggest.ts';

/**
 * Why a unit is only suggested: `diacritics` same letters, other marks · `type-word` xã/phường missing or another ·
 * `ending` "tỉnh" missing ("Công an") ·
 * `near` a letter or two apart · `old-district` a district or thị trấn stands beside it, and both ended on 01/7/2025 ·
 * `former-unit` it is the name of a unit that ended, the first unit is its successor ·
 * `other-province` it goes on with another province · `inside` it stands among words that may make it another body.
 */
export type SuggestionWhy =
  | 'diacritics'
  | 'type-word'
  | 'ending'
  | 'near'
  | 'old-district'
  | 'former-unit'
  | 'other-province'
  | 'inside';

/**
 * Why a unit is only a candidate for having sent a file: as above, and `several` the text names more than one ·
 * `namesake` it bears the name of one that ended, whose successor is another · `symbol` others may use that document
 * symbol · `receiver` it is the office that receives.
 */
export type CandidateWhy = SuggestionWhy | 'several' | 'namesake' | 'symbol' | 'receiver';

/** `old-district` a district-level body, `old-town` a thị trấn (of commune level): none of either since 01/7/2025 · `province` UBND tỉnh itself · `addressee` the line names who receives. */
export type UnknownWhy = 'old-district' | 'old-town' | 'province' | 'addressee';

export type Recognition =
  | { readonly kind: 'certain'; readonly unit: Unit; readonly by: NameKind }
  | { readonly kind: 'ambiguous'; readonly units: readonly Unit[] }
  | {
      readonly kind: 'suggestion';
      /** Likeliest first. */
      readonly units: readonly Unit[];
      readonly why: SuggestionWhy;
      /** With `former-unit`: the units that ended. */
      readonly former?: readonly FormerUnit[];
    }
  | { readonly kind: 'unknown'; readonly why?: UnknownWhy };

const district = new RegExp(`^(?:ubnd |uy ban nhan dan )?(?:${districtWords}) `);
const districtAfter = new RegExp(`^(.+?) (?:${districtWords}) `);

/** Why a name with that word before it is none today: a thị trấn was of the commune level, the others of the district level. */
export function endedLevel(key: string): UnknownWhy {
  return /(?:^| )(?:ubnd |uy ban nhan dan )?thi tran /.test(key) ? 'old-town' : 'old-district';
}

/** The verdict over all names found under one key. */
export function fromNames(found: readonly UnitName[]): Recognition {
  const [first, ...others] = found;
  if (!first) return { kind: 'unknown' };
  if (others.length > 0) return { kind: 'ambiguous', units: found.map((f) => f.unit) };
  return { kind: 'certain', unit: first.unit, by: first.by };
}

/** Where a text names units that ended: their successors, then units that the text names besides, then their namesakes of today. */
export function suggestFormer(
  index: UnitIndex,
  key: string,
  besides: readonly Unit[] = [],
): Recognition | undefined {
  const former = formerUnitsIn(index.former, key, (plain) => index.plain.has(plain));
  if (former.length === 0) return undefined;
  const namesakes = former.flatMap((f) => [...sameLetters(index, f.key), ...sameBareName(index, f.key)]);
  const units = [...new Set([...former.map((f) => f.successor), ...besides, ...namesakes])];
  return { kind: 'suggestion', units, why: 'former-unit', former };
}

function suggest(index: UnitIndex, text: string): Recognition {
  const ended = index.names.get(lookupKey(`${nameKey(text)} tỉnh`, index.place));
  if (ended) return { kind: 'suggestion', units: ended.map((n) => n.unit), why: 'ending' };
  const letters = sameLetters(index, text);
  const units = [...new Set([...letters, ...sameBareName(index, text)])];
  if (units.length > 0)
    return { kind: 'suggestion', units, why: letters.length > 0 ? 'diacritics' : 'type-word' };
  const before = districtAfter.exec(districtKey(nameKey(text)))?.[1] ?? '';
  const old = before === '' ? [] : sameLetters(index, before);
  if (old.length > 0) return { kind: 'suggestion', units: old, why: 'old-district' };
  const near = nearNames(index, text);
  return near.length > 0 ? { kind: 'suggestion', units: near, why: 'near' } : { kind: 'unknown' };
}

/** The unit or units that bear the whole text as a name. */
export function unitNamed(index: UnitIndex, text: string): Recognition | undefined {
  const key = nameKey(text);
  const found = key === '' ? undefined : index.names.get(lookupKey(key, index.place));
  return found && fromNames(found);
}

/**
 * Which unit a name means. Certain only where type word and diacritics agree: names of communes differ by one mark
 * (xã Đồng Tiến, phường Đông Tiến), so everything looser is a suggestion for a person to decide.
 */
export function recogniseUnit(index: UnitIndex, text: string): Recognition {
  const key = nameKey(text);
  if (key === '') return { kind: 'unknown' };
  const looked = lookupKey(key, index.place);
  const found = index.names.get(looked);
  if (found) return fromNames(found);
  if (looked === 'ubnd tỉnh') return { kind: 'unknown', why: 'province' };
  const former = suggestFormer(index, key);
  if (former) return former;
  return district.test(`${withoutDiacritics(key)} `)
    ? { kind: 'unknown', why: endedLevel(withoutDiacritics(key)) }
    : suggest(index, text);
}
