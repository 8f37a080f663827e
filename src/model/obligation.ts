import type { CivilDate } from './civil-date.ts';
import type { Task } from './decision.ts';
import type { DeadlineRule, Period } from './reporting.ts';
import type { Unit } from './unit.ts';

/** How the last on-time day follows from the day the Decision names: every step is kept so that lists can print it. */
export interface Deadline {
  /** The day the Decision or the request names. */
  readonly due: CivilDate;
  readonly rule: DeadlineRule;
  /** Last on-time day before weekend and holidays are looked at. */
  readonly unrolled: CivilDate;
  readonly lastOnTimeDay: CivilDate;
  /** Days passed over by `next-working-day`, each with why it is not a working day. */
  readonly passedOver: readonly {
    readonly date: CivilDate;
    readonly why: 'weekend' | 'holiday' | 'make-up';
  }[];
  /** Last on-time day under `by` + `next-working-day`: for the strict-only group. */
  readonly lenientLastDay: CivilDate;
}

/** One submission owed by one unit for one period. Derived, never written by hand. */
export interface Obligation {
  readonly unit: Unit;
  readonly period: Period;
  readonly deadline: Deadline;
  /** Data window, shortened to the unit's life and the plan's start. */
  readonly window?: { readonly from: CivilDate; readonly to: CivilDate };
  readonly leads: readonly Task[];
  readonly coordinates: readonly Task[];
}
