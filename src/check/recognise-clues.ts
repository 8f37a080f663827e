import type { Letter } from '../model/letter.ts';
import type { Plan } from '../model/plan.ts';
import type { Envelope } from '../model/received.ts';
import type { Period } from '../model/reporting.ts';
import type { Submission } from '../model/submission.ts';
import type { Unit } from '../model/unit.ts';
import type { CandidateWhy, FormerUnit, UnitIndex } from '../text/unit-names.ts';

/** Who says it, most trusted first. */
export type ClueSource = 'told' | 'stamp' | 'header' | 'letter' | 'symbol' | 'envelope' | 'file-name';

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

/** What one source yields: a unit for certain, or candidates. */
export interface Findings {
  readonly clue?: Clue<Unit>;
  readonly candidates: readonly Candidate[];
}

export interface RecogniseInput {
  readonly plan: Plan;
  readonly index: UnitIndex;
  readonly submission: Submission | undefined;
  readonly letter?: Letter;
  readonly envelope?: Envelope;
  readonly fileName: string;
  readonly told: { readonly unit?: Unit; readonly period?: Period };
}
