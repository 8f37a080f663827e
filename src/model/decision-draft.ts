import type { CivilDate } from './civil-date.ts';
import type { Cadence, Selector } from './decision.ts';
import type { Place } from './finding.ts';

/** A text taken from a decision word for word, with where each stretch of it stands in the source. */
export interface DraftText {
  readonly text: string;
  /** Ascending; `from` counts characters of `text`. */
  readonly spots: readonly { readonly from: number; readonly place: Place }[];
}

export interface DraftClause {
  readonly number?: string;
  readonly title?: DraftText;
  readonly text?: DraftText;
  readonly dash?: boolean;
  readonly clauses: readonly DraftClause[];
}

export interface DraftArticle {
  readonly number: string;
  readonly text: DraftText;
  readonly clauses: readonly DraftClause[];
}

export interface DraftDecision {
  readonly kind: string;
  readonly number: string | null;
  readonly date: CivilDate | null;
  readonly symbol: string;
  readonly year: number;
  readonly subject: DraftText;
  readonly authority: DraftText;
  readonly bases: readonly DraftText[];
  readonly articles: readonly DraftArticle[];
  readonly recipients: readonly DraftText[];
  readonly signer: { readonly lines: readonly DraftText[]; readonly name: DraftText };
}

export interface DraftPhrase {
  readonly text: DraftText;
  readonly selectors: readonly Selector[];
}

export interface DraftTask {
  readonly id: string;
  /** The number as printed, where the id is another. */
  readonly printedNumber?: string;
  readonly group: string;
  readonly items: readonly { readonly dash: boolean; readonly text: DraftText }[];
  readonly lead: DraftPhrase;
  readonly coordinating: DraftPhrase;
  readonly output: DraftText;
  readonly timing: DraftText;
  readonly cadence: Cadence;
}

export interface DraftGroup {
  readonly id: string;
  readonly printedNumber: string;
  readonly title: DraftText;
}

export interface DraftAppendix {
  readonly title: DraftText;
  readonly reference: DraftText;
  readonly columns: readonly DraftText[];
  readonly groups: readonly DraftGroup[];
  readonly tasks: readonly DraftTask[];
}

export interface DraftPeriod {
  /** Month of the period. */
  readonly month: number;
  readonly span: 'month' | 'quarter' | 'half' | 'year';
  readonly due: { readonly year: number; readonly month: number; readonly day: number };
}

/** What the text says about reporting; what it does not say is absent. */
export interface DraftReporting {
  readonly periods: readonly DraftPeriod[];
  readonly wording?: 'before' | 'by';
  readonly receiver?: string;
  readonly reportTo?: 'chairman' | 'committee';
  readonly lastYear?: number;
  /** Last day of the month that figures count to, where the text says so. */
  readonly cutoff?: number;
  /** "Điều 2 khoản 1": the clause that orders the reports. */
  readonly clause?: string;
}

/**
 * question: the office decides before the plan can be used · doubt: the text as printed, kept so and noted ·
 * left: words of the source that stand in no file · layout: words of the layout · joined: put together by the reader.
 */
export type DraftPointKind = 'question' | 'doubt' | 'left' | 'layout' | 'joined';

export interface DraftPoint {
  readonly kind: DraftPointKind;
  /** Which sentence tells it. */
  readonly topic: string;
  readonly values: Readonly<Record<string, string | number>>;
  /** Where in the source. */
  readonly place: Place;
  /** Where in the draft: "appendix/tasks/1.1/lead"; absent where it stands nowhere in it. */
  readonly at?: string;
  /** The words in question as they stand in the draft; "" where there are none. */
  readonly printed: string;
}

/** A plan drafted from the text of a decision. */
export interface PlanDraft {
  readonly decision: DraftDecision;
  readonly appendix: DraftAppendix;
  readonly reporting: DraftReporting;
  readonly points: readonly DraftPoint[];
}

export interface DraftUnit {
  readonly id: string;
  readonly name: string;
  readonly group: string;
  readonly code?: string;
  readonly symbol?: string;
  readonly aliases: readonly string[];
  readonly formerNames: readonly string[];
  readonly predecessors: readonly string[];
  readonly from?: string;
  readonly to?: string;
  readonly duty?: string;
  readonly basis?: string;
  readonly confirm: boolean;
  /** Line of the list, and the column at which each value begins, by key of units.yaml. */
  readonly line: number;
  readonly columns: Readonly<Record<string, number>>;
}

/** A directory of units as a list holds it. */
export interface DraftUnits {
  readonly groups: readonly { readonly id: string; readonly name: string }[];
  readonly units: readonly DraftUnit[];
}
