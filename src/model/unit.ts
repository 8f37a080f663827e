import type { CivilDate } from './civil-date.ts';

export type ReportingDuty = 'required' | 'invited' | 'none';

export interface Unit {
  /** Stable slug: `so-noi-vu`, `xa-dong-tien`, `phuong-dong-tien`. */
  readonly id: string;
  /** As printed in documents: "UBND xã Hà Trung", "Sở Nội vụ". */
  readonly name: string;
  readonly group: string;
  /** Statistics office's code of the commune. */
  readonly code?: string;
  /** Symbol in its document numbers ("SNV" in 12/BC-SNV); absent where not known. */
  readonly symbol?: string;
  readonly aliases: readonly string[];
  /** Names it bore before, with what they mean now. */
  readonly formerNames: readonly string[];
  readonly predecessors: readonly string[];
  /** First and last day of existence. */
  readonly from?: CivilDate;
  readonly to?: CivilDate;
  readonly duty: ReportingDuty;
  readonly basis: string;
  /** The sources do not settle it: the office must confirm. */
  readonly confirm: boolean;
}

/** A group of units. A unit belongs to exactly one; `sets` are further named lists that selectors may use. */
export interface UnitGroup {
  readonly id: string;
  readonly name: string;
  /** Members by name, for a set that cuts across groups ("các cơ quan báo chí"); absent for an ordinary group. */
  readonly members?: readonly string[];
}
