import type { Period } from '../model/reporting.ts';
import type { Unit } from '../model/unit.ts';
import { successorsOfDistrict } from '../text/unit-names.ts';
import type { Candidate, Clue, NoUnit, RecogniseInput } from './recognise-clues.ts';
import { type Conflict, settle } from './recognise-conflict.ts';
import { daysOf, periodClues, periodOfLetter } from './recognise-period.ts';
import { bestCandidates, unitFindings } from './recognise-unit.ts';

export type { Candidate, Clue, NoUnit, RecogniseInput } from './recognise-clues.ts';
export type { Conflict, Named } from './recognise-conflict.ts';

export interface Recognition {
  readonly unit?: Unit;
  readonly period?: Period;
  /** The letter's subject names another period than was told: what was told stands. */
  readonly letterPeriod?: Period;
  /** Two sources that disagree: a finding, never a choice. */
  readonly unitConflict?: Conflict<Unit>;
  readonly periodConflict?: Conflict<Period>;
  /** What the clerk says stands, and this source in the file says otherwise. */
  readonly unitDissent?: Clue<Unit>;
  readonly periodDissent?: Clue<Period>;
  /** Units that the file's name may mean, none of them the one that was recognised. */
  readonly unitsInName?: readonly Unit[];
  readonly recognisedBy?: Clue<Unit>['by'];
  /** Where no unit is certain: those that may be meant, likeliest first, each with its reason. */
  readonly unitCandidates?: readonly Candidate[];
  /** Where there is not even a candidate: the name that was read, and why it is none. */
  readonly noUnit?: NoUnit;
}

/** A name written without diacritics is not certain, but it may be another unit's. */
function unitsInName(candidates: readonly Candidate[]): readonly Unit[] {
  return candidates.flatMap((c) => (c.by === 'file-name' && c.why === 'diacritics' ? [c.unit] : []));
}

/** Who sent it, or whom it may be from. */
function unitOf(input: RecogniseInput): Recognition {
  const found = unitFindings(input);
  const { clue, conflict, dissent } = settle(found.flatMap((f) => f.clue ?? []));
  if (conflict) return { unitConflict: conflict };
  if (clue) {
    const inName = unitsInName(found.flatMap((f) => f.candidates));
    const others = inName.some((u) => u.id === clue.value.id) ? [] : inName;
    return {
      unit: clue.value,
      recognisedBy: clue.by,
      ...(dissent && { unitDissent: dissent }),
      ...(others.length > 0 && { unitsInName: others }),
    };
  }
  const unitCandidates = bestCandidates(found);
  const noUnit = found.find((f) => f.none)?.none;
  if (unitCandidates.length > 0) return { unitCandidates };
  return noUnit
    ? { noUnit: { ...noUnit, successors: successorsOfDistrict(input.index.former, noUnit.text) } }
    : {};
}

function periodOf(input: RecogniseInput): Recognition {
  const { clue, conflict, dissent } = settle(periodClues(input), daysOf(input));
  const letterPeriod = input.told.period && periodOfLetter(input);
  return {
    ...(clue ? { period: clue.value } : {}),
    ...(conflict ? { periodConflict: conflict } : {}),
    ...(dissent ? { periodDissent: dissent } : {}),
    ...(letterPeriod && letterPeriod.id !== input.told.period?.id ? { letterPeriod } : {}),
  };
}

/**
 * Unit and period by what the clerk says, the stamp, the visible header or the letter's agency, a provincial body's
 * document symbol, the envelope, then the file's name.
 */
export function recognise(input: RecogniseInput): Recognition {
  return { ...unitOf(input), ...periodOf(input) };
}
