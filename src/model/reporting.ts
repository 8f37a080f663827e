import type { CivilDate } from './civil-date.ts';

export interface DeadlineRule {
  readonly wording: 'before' | 'by';
  readonly roll: 'none' | 'next-working-day';
  readonly counts: 'arrived' | 'document';
}

export type PeriodKind = 'regular' | 'adhoc';

/** One reporting period. */
export interface Period {
  /** "2026-06", "2026-12" or "2026-dx-01". */
  readonly id: string;
  readonly kind: PeriodKind;
  /** "6 tháng đầu năm 2026", "năm 2026", or the request's subject. */
  readonly label: string;
  readonly labelEn: string;
  /** Data window, both days inclusive; absent for an ad hoc request that states none. */
  readonly window?: { readonly from: CivilDate; readonly to: CivilDate };
  readonly reportingYear: number;
  /** The day the Decision or request names (20/6, 20/12), before the wording is applied. */
  readonly due: CivilDate;
  readonly wording: DeadlineRule['wording'];
  /** Same period of the year before, if the plan has it. */
  readonly yearBefore?: string;
  /** The period just before, for "previous answer" columns. */
  readonly previous?: string;
  readonly request?: AdHocRequest;
  /** Closed, and no longer in the plan: it is the one of its snapshot. */
  readonly bySnapshot?: true;
}

/** Điều 2 khoản 1, "đột xuất khi có yêu cầu". */
export interface AdHocRequest {
  readonly id: string;
  readonly number: string;
  readonly date: CivilDate;
  readonly subject: string;
  /** Unit ids and group ids; empty means every required unit. */
  readonly units: readonly string[];
  /** Task ids; empty means all tasks. */
  readonly tasks: readonly string[];
  readonly due: CivilDate;
  readonly wording: DeadlineRule['wording'];
}

export type IndicatorKind = 'count' | 'area' | 'length' | 'duration' | 'ratio' | 'text';

export type Figure = 'period' | 'cumulative';

/** A chỉ tiêu of the office's own (not of the Decision). A ratio is asked as n and N, never as a percentage. */
export interface Indicator {
  readonly id: string;
  readonly name: string;
  readonly unitOfMeasure: string;
  readonly kind: IndicatorKind;
  readonly figures: readonly Figure[];
  readonly tasks: readonly string[];
  /** For a ratio: what n and N count. */
  readonly n?: string;
  readonly total?: string;
  readonly adopted: boolean;
  readonly source: string;
  /** Indicators that add up to this one, where the office says so. */
  readonly sumOf?: readonly string[];
}

/** The office accepts a finding of one unit, by a document, until the end of a day. */
export interface Waiver {
  /** "MT-01". */
  readonly id: string;
  readonly unit: string;
  readonly code: string;
  /** One answer, or all below it ("task/2.1"); absent: every finding of that code. */
  readonly answer?: string;
  readonly reason: string;
  /** Who decided. */
  readonly who: string;
  readonly document: string;
  /** Last period by its month ("2026-12"), or last day ("2026-12-31"); a period falls under the day if its last on-time day does. */
  readonly until: string;
}

/** What is asked per task or per unit; ids are a closed set known to the tool, wording is the plan's. */
export type TaskQuestionId =
  | 'status'
  | 'result'
  | 'leader'
  | 'products'
  | 'output-document'
  | 'difficulties'
  | 'difficulties-reported'
  | 'proposals'
  | 'next'
  | `funding-${'proposed' | 'allotted' | 'spent'}-${'province' | 'local' | 'social'}`;

export type UnitQuestionId =
  | 'document-number'
  | 'document-date'
  | 'window-from'
  | 'window-to'
  | 'plan-document'
  | 'summary'
  | 'unit-difficulties'
  | 'unit-proposals'
  | 'unit-next'
  | 'reporter'
  | 'reporter-phone';

export interface PlanQuestion<Id extends string> {
  readonly id: Id;
  readonly label: string;
  readonly hint: string;
  readonly required: boolean;
}

/** The plan asks each unit for a plan of its own; where it does not, nothing is said of such plans. */
export const asksOwnPlan = (reporting: Reporting): boolean =>
  reporting.unitQuestions.some((q) => q.id === 'plan-document');

export interface Reporting {
  readonly name: string;
  /** Elements of the regime (NĐ 09/2019; TT 06/2022/TT-UBDT Điều 6) as label → text, in order. */
  readonly elements: readonly { readonly label: string; readonly text: string }[];
  /** Where the duty is written: "Điều 2 khoản 1 Quyết định …". */
  readonly basis: string;
  readonly receivingUnit: string;
  readonly reportTo: 'chairman' | 'committee';
  readonly rule: DeadlineRule;
  readonly decemberCovers: 'year' | 'second-half';
  /** Calendar days or working days that the office leaves itself after the last on-time day to report onward. */
  readonly onward: { readonly days: number; readonly kind: 'working' | 'calendar'; readonly basis: string };
  /** Who weighs the money that units ask for, and where that is written: "Điều 2 khoản 4". */
  readonly fundingTo?: { readonly unit: string; readonly basis: string };
  readonly unitQuestions: readonly PlanQuestion<UnitQuestionId>[];
  readonly taskQuestions: readonly PlanQuestion<TaskQuestionId>[];
  readonly indicators: readonly Indicator[];
}
