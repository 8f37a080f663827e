import type { CivilDate } from '../model/civil-date.ts';

/** Remarks beside a unit's standing, one language. */
export interface StandingNotes {
  /** `request`: number of the ad hoc request that names the day; absent: the Decision does. */
  readonly strictOnly: (request?: string) => string;
  readonly firstVersion: (date: CivilDate) => string;
  readonly extended: (until: CivilDate) => string;
  readonly documentOnly: string;
  readonly dataOnly: string;
  readonly sentButExempt: string;
  readonly afterClosing: string;
  readonly reminded: (r: {
    readonly round: number;
    readonly date: CivilDate;
    readonly number?: string;
  }) => string;
  readonly decision: (d: {
    readonly reason: string;
    readonly documentNumber?: string;
    readonly documentDate?: CivilDate;
    readonly date: CivilDate;
  }) => string;
}
