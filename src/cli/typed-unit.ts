import { candidatesFrom } from '../check/recognise-read.ts';
import { unitWords as en } from '../messages/en/unit-words.ts';
import type { Lang } from '../messages/lang.ts';
import { toldOf } from '../messages/unit-candidates.ts';
import { unitWords as vi } from '../messages/vi/unit-words.ts';
import type { Plan } from '../model/plan.ts';
import type { Unit } from '../model/unit.ts';
import {
  buildUnitIndex,
  recogniseUnit,
  successorsOfDistrict,
  type UnitIndex,
  type UnknownWhy,
} from '../text/unit-names.ts';

const unitWords = { vi, en };

/** A name that is not one unit for certain. */
export interface Unsettled {
  readonly candidates: ReturnType<typeof candidatesFrom>;
  /** Without candidates: why it is no unit's name, where that is known. */
  readonly why?: UnknownWhy;
  /** Units of today in the area of a district that was typed. */
  readonly successors?: readonly Unit[];
}

/** The unit of an id, a code, a name or an alias that a person typed. */
export function typedUnit(plan: Plan, typed: string, index?: UnitIndex): Unit | Unsettled {
  const exact = plan.units.find((u) => u.id === typed || u.code === typed);
  if (exact) return exact;
  const known = index ?? buildUnitIndex(plan.units, plan.office.place);
  const found = recogniseUnit(known, typed);
  if (found.kind === 'certain') return found.unit;
  const candidates = candidatesFrom(found, { by: 'told', text: typed });
  if (found.kind !== 'unknown' || !found.why) return { candidates };
  return { candidates, why: found.why, successors: successorsOfDistrict(known.former, typed) };
}

export function isSettled(unit: Unit | Unsettled): unit is Unit {
  return !('candidates' in unit);
}

/** The units that may be meant, each on a line with the reason. */
export function candidateLines({ candidates }: Unsettled, lang: Lang): readonly string[] {
  return candidates.map((c) => `    - ${unitWords[lang].candidate(c.why, toldOf(c))}`);
}

/** Why a name is no unit's, where that is known. */
export function whyNone({ why, successors = [] }: Unsettled, lang: Lang): readonly string[] {
  const words = unitWords[lang];
  const names = successors.map((u) => `${u.name} (${u.id})`).join('; ');
  return why ? [words.unknown[why], ...(names ? [words.successors(names)] : [])] : [];
}
