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
export type Cadence = 'annual' | 'ongoing';

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

export interface CalendarDay {
  readonly date: CivilDate;
  readonly kind: 'holiday' | 'make-up' | 'worked';
  readonly name: string;
  readonly source?: string;
  readonly confirm: boolean;
}

export interface CalendarYear {
  readonly year: number;
  readonly days: readonly CalendarDay[];
}

/** One way the office signs: ["GIÁM ĐỐC"], ["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"]. */
export interface SignerForm {
  readonly id: string;
  readonly lines: readonly string[];
  readonly name: string | null;
}

export interface Office {
  readonly unit: string;
  /** "UBND TỈNH THANH HÓA". */
  readonly parentName: string;
  /** "SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH" as the letterhead prints it. */
  readonly printedName: string;
  /** "SVHTTDL". */
  readonly symbol: string;
  /** Drafting unit's abbreviation in symbols and "Lưu: VT, …"; null until the office fills it in. */
  readonly draftingUnit: string | null;
  /** "Thanh Hóa". */
  readonly place: string;
  /** "Chủ tịch UBND tỉnh Thanh Hóa". */
  readonly chairmanTitle: string;
  readonly committeeTitle: string;
  readonly signers: readonly SignerForm[];
  readonly defaultSigner: string;
  /** Lines of "Nơi nhận" between "Như trên" and "Lưu". */
  readonly recipients: readonly string[];
  readonly contact: {
    readonly name: string | null;
    readonly phone: string | null;
    readonly email: string | null;
  };
}

/** The whole plan, read and resolved. */
export interface Plan {
  /** First 12 hex digits of the hash over the plan's files: printed on forms and outputs. */
  readonly version: string;
  readonly decision: Decision;
  readonly appendix: Appendix;
  readonly sourceNotes: readonly SourceNote[];
  readonly groups: readonly UnitGroup[];
  readonly units: readonly Unit[];
  readonly reporting: Reporting;
  readonly periods: readonly Period[];
  readonly calendar: readonly CalendarYear[];
  readonly office: Office;
  readonly waivers?: readonly Waiver[];
}

export type TaskRole = 'lead' | 'coordinating';

export function unitById(plan: Plan, id: string): Unit | undefined {
  return plan.units.find((u) => u.id === id);
}

export function taskById(plan: Plan, id: string): Task | undefined {
  return plan.appendix.tasks.find((t) => t.id === id);
}

export function periodById(plan: Plan, id: string): Period | undefined {
  return plan.periods.find((p) => p.id === id);
}

function inGroup(plan: Plan, unit: Unit, groupId: string): boolean {
  if (unit.group === groupId) return true;
  return plan.groups.some((g) => g.id === groupId && g.members?.includes(unit.id));
}

function namedBy(plan: Plan, phrase: UnitPhrase, unit: Unit): 'unit' | 'group' | undefined {
  let byGroup = false;
  for (const s of phrase.selectors) {
    if (s.kind === 'unit' && s.unit === unit.id) return 'unit';
    if (s.kind === 'group' && s.groups.some((g) => inGroup(plan, unit, g))) byGroup = true;
  }
  return byGroup ? 'group' : undefined;
}

/** The unit's part in a task. Named on both sides, it stays on the side that names it individually. */
export function roleIn(plan: Plan, task: Task, unit: Unit): TaskRole | undefined {
  const lead = namedBy(plan, task.lead, unit);
  const coordinating = namedBy(plan, task.coordinating, unit);
  if (lead && coordinating) return lead === 'group' && coordinating === 'unit' ? 'coordinating' : 'lead';
  if (lead) return 'lead';
  return coordinating ? 'coordinating' : undefined;
}
