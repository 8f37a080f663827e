import type { AnswerId } from './form.ts';

/** A passage of a unit that the officer may quote. `text` is what the unit wrote when it was offered. */
export interface EditorialPassage {
  readonly unit: string;
  /** Absent: from the unit's own document; then `section` names its heading. */
  readonly answer?: AnswerId;
  readonly section?: string;
  readonly text: string;
  /** Taken into the report, in the order in which the passages stand. */
  readonly use: boolean;
  /** The shortened wording to print in place of `text`; the officer's. */
  readonly shortened?: string;
}

/** What the officer picks, orders, shortens and adds for one period: `editorial/<period>.yaml`. */
export interface Editorial {
  readonly period: string;
  /** By task of the Appendix. */
  readonly tasks: readonly {
    readonly task: string;
    /** Sentences of the officer, printed before the passages. */
    readonly added: readonly string[];
    readonly passages: readonly EditorialPassage[];
  }[];
  /** Sentences of the officer for the parts that only the office can write; empty: a loud gap is printed. */
  readonly guidance: readonly string[];
  readonly strengths: readonly string[];
  readonly shortcomings: readonly string[];
  readonly causes: readonly string[];
  readonly goodPractices: readonly string[];
  readonly direction: readonly string[];
  readonly proposals: readonly string[];
}
