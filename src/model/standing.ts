import type { CivilDate } from './civil-date.ts';
import type { ClosedPeriod } from './frozen.ts';
import type { Obligation } from './obligation.ts';
import type { FileRef, ReceivedForm } from './register.ts';
import type { Unit } from './unit.ts';

/** Printed words: docs/quy-tac.md, mục 2. */
export type StandingKind =
  | 'not-yet-due'
  | 'open'
  | 'overdue'
  | 'on-time'
  | 'late'
  | 'confirm-arrival'
  | 'returned'
  | 'nil'
  | 'exempt'
  | 'extended'
  | 'not-owing';

/** One version that arrived, with the three dates kept apart. */
export interface Arrival {
  readonly event: string;
  readonly form: ReceivedForm;
  readonly file?: FileRef;
  readonly arrived?: CivilDate;
  readonly documentNumber?: string;
  readonly documentDate?: CivilDate;
  /** As the edXML message around it states it. */
  readonly subject?: string;
  readonly recorded: CivilDate;
  readonly state: 'current' | 'superseded' | 'returned' | 'revoked';
  readonly afterClosing: boolean;
}

/** Where one obligation stands on one day. */
export interface Standing {
  readonly unit: Unit;
  readonly obligation?: Obligation;
  readonly kind: StandingKind;
  /** Days late (`late`) or overdue to asOf (`overdue`, `returned` past its day); calendar days after the last on-time day. */
  readonly days?: number;
  /** Last on-time day after extension; the one judged by. */
  readonly lastOnTimeDay?: CivilDate;
  readonly extendedUntil?: CivilDate;
  /** The day that was judged, and which date it is. */
  readonly judgedBy?: {
    readonly date: CivilDate;
    readonly which: 'arrived' | 'document' | 'recorded' | 'first-version';
  };
  /** For `returned`: day set for the correction. */
  readonly correctBy?: CivilDate;
  readonly signedDocument?: Arrival;
  readonly dataFile?: Arrival;
  readonly arrivals: readonly Arrival[];
  /** The data file that consolidation uses, if any. */
  readonly accepted?: Arrival;
  readonly notes: readonly { readonly date: CivilDate; readonly text: string }[];
  /** The last letter that went to it. */
  readonly reminded?: { readonly round: number; readonly date: CivilDate; readonly number?: string };
  /** Late by the rule in force, in time by `by` + `next-working-day`. */
  readonly strictOnly: boolean;
  /** Reason and document of the decision that gives this standing (exempt, returned, extended, nil). */
  readonly decision?: {
    readonly reason: string;
    readonly documentNumber?: string;
    /** Day of that document; `date` is the day from which the decision counts. */
    readonly documentDate?: CivilDate;
    readonly date: CivilDate;
  };
}

/** The five measures (docs/quy-tac.md, mục 12). Rates are null when nothing was expected. */
export interface Measures {
  readonly expected: number;
  readonly received: number;
  readonly rate: number | null;
  readonly onTime: number;
  readonly onTimeRate: number | null;
}

export interface PeriodStanding {
  readonly period: string;
  readonly asOf: CivilDate;
  readonly standings: readonly Standing[];
  readonly measures: Measures;
  readonly closedOn?: CivilDate;
  /** Version of the plan when the period was closed. */
  readonly closedPlan?: string;
  /** Files of the plan that are no longer as they were then: the list may have moved all the same. */
  readonly closedChanged?: readonly string[];
  /** Obligations not exempt, as counted when the period was closed. */
  readonly closedExpected?: number;
  /** The closed period held against the plan of now, where they differ. */
  readonly closedHeld?: ClosedPeriod;
  /** A snapshot lies there, and the register knows of no closing. */
  readonly snapshotOrphan?: true;
  /** Events used although recorded after asOf. */
  readonly recordedLater: number;
}

/** The day that a list shows: of a closed period the day of closing, from which it stands still. */
export function stoodOn({ asOf, closedOn }: Pick<PeriodStanding, 'asOf' | 'closedOn'>): CivilDate {
  return closedOn ?? asOf;
}

/** What came in after the list was closed, in the order of recording. */
export function laterArrivals(s: Standing): readonly Arrival[] {
  return s.arrivals.filter((a) => a.afterClosing && a.state === 'current');
}
