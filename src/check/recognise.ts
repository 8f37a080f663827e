import type { Period } from '../model/reporting.ts';
import type { Unit } from '../model/unit.ts';
import type { Candidate, Clue, RecogniseInput } from './recognise-clues.ts';
import { periodClues, periodOfLetter } from './recognise-period.ts';
import { bestCandidates, unitFindings } from './recognise-unit.ts';

export type { Candidate, Clue, RecogniseInput } from './recognise-clues.ts';

export interface Recognition {
  readonly unit?: Unit;
  readonly period?: Period;
  /** The letter's subject names another period than was told: what was told stands. */
  readonly letterPeriod?: Period;
  /** Two sources that disagree: a finding, never a choice. */
  readonly unitConflict?: { readonly a: Clue<Unit>; readonly b: Clue<Unit> };
  readonly periodConflict?: { readonly a: Clue<Period>; readonly b: Clue<Period> };
  readonly recognisedBy?: Clue<Unit>['by'];
  /** Where no unit is certain: those that may be meant, likeliest first, each with its reason. */
  readonly unitCandidates?: readonly Candidate[];
}

function conflict<T extends { id: string }>(
  clues: readonly Clue<T>[],
): { a: Clue<T>; b: Clue<T> } | undefined {
  const [first, next] = clues;
  // What the clerk says settles the weaker sources once the strongest of them agrees.
  if (first?.by === 'told' && next?.value.id === first.value.id) return undefined;
  const other = clues.find((c) => first && c.value.id !== first.value.id);
  return first && other ? { a: first, b: other } : undefined;
}

/**
 * Unit and period by what the clerk says, the stamp, the visible header or the letter's agency, a provincial body's
 * document symbol, the envelope, then the file's name.
 */
export function recognise(input: RecogniseInput): Recognition {
  const found = unitFindings(input);
  const units = found.flatMap((f) => f.clue ?? []);
  const periods = periodClues(input);
  const letterPeriod = input.told.period && periodOfLetter(input);
  const unitConflict = conflict(units);
  const periodConflict = conflict(periods);
  const unitCandidates = units.length > 0 ? [] : bestCandidates(found);
  return {
    ...(units[0] && !unitConflict ? { unit: units[0].value, recognisedBy: units[0].by } : {}),
    ...(periods[0] && !periodConflict ? { period: periods[0].value } : {}),
    ...(letterPeriod && letterPeriod.id !== input.told.period?.id ? { letterPeriod } : {}),
    ...(unitConflict ? { unitConflict } : {}),
    ...(periodConflict ? { periodConflict } : {}),
    ...(unitCandidates.length > 0 ? { unitCandidates } : {}),
  };
}
