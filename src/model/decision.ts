import type { CivilDate } from './civil-date.ts';

/** A passage as the Decision prints it, and as documents print it once typing errors of the source are mended (source_notes of kind `typo`). */
export interface PlanText {
  readonly printed: string;
  readonly reading: string;
}

/** A damaged or inconsistent spot of the source: `typo` is mended in documents, `doubt` is never touched. */
export interface SourceNote {
  readonly id: string;
  readonly kind: 'typo' | 'doubt';
  /** Path in the plan, such as `appendix/tasks/1.1/items/1`; more than one where the spots contradict each other. */
  readonly at: readonly string[];
  readonly printed: string;
  readonly read?: string;
  readonly why: string;
}

/** A clause of the Decision: "1.", "1.1.", a dash or a plain paragraph, with its children in order. */
export interface Clause {
  /** Printed number without the closing dot ("1", "1.1"), or null for a dash or a plain paragraph. */
  readonly number: string | null;
  readonly title?: PlanText;
  readonly text?: PlanText;
  readonly dash: boolean;
  readonly children: readonly Clause[];
}

export interface Article {
  readonly number: string;
  readonly text: PlanText;
  readonly clauses: readonly Clause[];
}

export interface Decision {
  readonly kind: string;
  readonly number: string | null;
  readonly symbol: string;
  readonly date: CivilDate | null;
  readonly year: number;
  readonly subject: PlanText;
  readonly authority: PlanText;
  readonly bases: readonly PlanText[];
  readonly articles: readonly Article[];
  readonly recipients: readonly PlanText[];
  readonly signer: { readonly lines: readonly string[]; readonly name: string };
}

/** A phrase that names units: one unit, whole groups, or nobody in particular ("các đơn vị có liên quan"). */
export type Selector =
  | { readonly kind: 'unit'; readonly phrase: string; readonly unit: string }
  | { readonly kind: 'group'; readonly phrase: string; readonly groups: readonly string[] }
  | { readonly kind: 'open'; readonly phrase: string };

export interface UnitPhrase {
  readonly text: PlanText;
  readonly selectors: readonly Selector[];
}

/** `annual` = "Hằng năm", `ongoing` = "Thường xuyên". Neither has a day of its own. */
export type Cadence = 'annual' | 'quarterly' | 'monthly' | 'once' | 'ongoing';

/** One row of the Appendix. */
export interface Task {
  readonly id: string;
  readonly group: string;
  /** Each dash of the cell, in order; one entry where the cell has no dash. */
  readonly items: readonly { readonly dash: boolean; readonly text: PlanText }[];
  /** Short name for lists: the office's own, not the Decision's. */
  readonly shortName: string;
  readonly lead: UnitPhrase;
  readonly coordinating: UnitPhrase;
  readonly output: PlanText;
  readonly timing: PlanText;
  readonly cadence: Cadence;
}

export interface TaskGroup {
  readonly id: string;
  /** As printed: "1", "2.", "3". */
  readonly printedNumber: string;
  readonly title: PlanText;
}

export interface Appendix {
  readonly title: PlanText;
  readonly reference: PlanText;
  readonly columns: readonly PlanText[];
  readonly groups: readonly TaskGroup[];
  readonly tasks: readonly Task[];
}
