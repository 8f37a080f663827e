import type { Letter } from '../model/letter.ts';
import type { Plan } from '../model/plan.ts';
import type { Envelope } from '../model/received.ts';
import type { Period } from '../model/reporting.ts';
import type { Submission } from '../model/submission.ts';
import type { Unit } from '../model/unit.ts';
import type { CandidateWhy, FormerUnit, UnitIndex, UnknownWhy } from '../text/unit-names.ts';

/** Who says it, most trusted first. */
export type ClueSource =
  | 'told'
  | 'stamp'
  | 'header'
  | 'letter'
  | 'symbol'
  | 'envelope'
  | 'file-name'
  // Days that the unit wrote on the form: they side with other sources and never speak alone.
  | 'window'
  | 'date';

/** What one source says about who sent the file and for when. */
export interface Clue<T> {
  readonly by: ClueSource;
  readonly value: T;
}

/** A unit that may be meant, for a person to decide. */
export interface Candidate {
  readonly unit: Unit;
  readonly by: ClueSource;
  readonly why: CandidateWhy;
  /** What was read. */
  readonly text: string;
  /** The unit that ended and whose successor this one is. */
  readonly former?: FormerUnit;
}

/** A name that was read and is no unit's, with the reason. */
export interface NoUnit {
  /** Units of today in the area it named, as far as the directory knows. */
  readonly successors: readonly Unit[];
  readonly by: ClueSource;
  readonly why: UnknownWhy;
  readonly text: string;
}

/** What one source yields: a unit for certain, candidates, or why its name is none. */
export interface Findings {
  readonly clue?: Clue<Unit>;
  readonly candidates: readonly Candidate[];
  readonly none?: Omit<NoUnit, 'successors'>;
}

export interface RecogniseInput {
  readonly plan: Plan;
  readonly index: UnitIndex;
  readonly submission: Submission | undefined;
  readonly letter?: Letter;
  readonly envelope?: Envelope;
  readonly fileName: string;
  readonly told: { readonly unit?: Unit; readonly period?: Period };
  /** The regular period that is collected around the day the document states. */
  readonly writtenFor?: Period;
}
