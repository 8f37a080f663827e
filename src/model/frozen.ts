import type { CivilDate } from './civil-date.ts';
import type { Task } from './decision.ts';
import type { Deadline, Obligation } from './obligation.ts';
import type { HashedFile } from './register.ts';
import type { Period } from './reporting.ts';
import type { Unit, UnitGroup } from './unit.ts';

/** One obligation as it stood when the period was closed. */
export interface FrozenObligation {
  readonly unit: Unit;
  readonly lastOnTimeDay: CivilDate;
  readonly window?: Obligation['window'];
  readonly leads: readonly string[];
  readonly coordinates: readonly string[];
  /** Exempt by a decision on record. */
  readonly exempt?: true;
}

/** What a closed period was judged by: written beside its register when it is closed. */
export interface FrozenPeriod {
  readonly version: 1;
  readonly period: string;
  readonly closedOn: CivilDate;
  readonly planVersion: string;
  readonly due: CivilDate;
  readonly window?: Obligation['window'];
  readonly deadline?: Deadline;
  /** The period itself, so that it can be shown when the plan has it no more; absent in older snapshots. */
  readonly asked?: Period;
  /** The plan's files at that moment. */
  readonly plan: readonly HashedFile[];
  /** Every task that an obligation names: in the words in force for the period; as adopted in older snapshots, which have no `groups`. */
  readonly tasks: readonly Task[];
  /** The groups of the units by the names that lists printed; absent in older snapshots. */
  readonly groups?: readonly Pick<UnitGroup, 'id' | 'name'>[];
  readonly obligations: readonly FrozenObligation[];
}

/** What of one unit's obligation would no longer be as it was closed. */
export type FrozenAspect = 'gained' | 'lost' | ComparedAspect;

/** What is compared of a unit that owes then and now. */
export type ComparedAspect =
  | 'last-day'
  | 'counts'
  | 'rule'
  | 'due'
  | 'lenient-day'
  | 'leads'
  | 'coordinates'
  | 'window'
  | 'label'
  | 'name'
  | 'group'
  | 'group-name'
  | 'tasks';

export interface FrozenDifference {
  readonly unit: string;
  readonly name: string;
  readonly aspect: FrozenAspect;
  readonly was: string;
  readonly now: string;
}

/** A correction in force and what it changes in a closed period. */
export interface AppliedCorrection {
  readonly id: string;
  /** "Quyết định số 123/QĐ-UBND ngày 28/12/2026". */
  readonly document: string;
  readonly reason: string;
}

export interface FrozenCause {
  readonly path: string;
  readonly units: readonly string[];
}

/** How a closed period stands against the plan of now. */
export interface ClosedPeriod {
  readonly period: string;
  readonly closedOn: CivilDate;
  /** `frozen`: held against the snapshot; `version`: closed without one, only the plan's version is known. */
  readonly by: 'frozen' | 'version' | 'lost' | 'altered';
  readonly planWas: string;
  readonly planNow: string;
  readonly expectedWas?: number;
  /** The plan has no such period any more; `unshown`: nor has the snapshot enough to show it. */
  readonly gone?: 'shown' | 'unshown';
  readonly adhoc?: true;
  /** Files of the plan that are no longer as the snapshot has them: "reporting". */
  readonly files?: readonly string[];
  /** Changes of amendments that make these units differ: "amendments/amendments/SD-01/changes/0". */
  readonly causes?: readonly FrozenCause[];
  /** The snapshot is an older one without the period's name and request, and their file was edited: not compared. */
  readonly labelUnknown?: true;
  /** What no correction covers: the verdict given stays, judged by the snapshot. */
  readonly uncovered: readonly FrozenDifference[];
  /** What the corrections change; they count. */
  readonly corrected: readonly FrozenDifference[];
  readonly corrections: readonly AppliedCorrection[];
}
