// Made from schemas/ by scripts/build-schemas.mjs. A test compares it with them.

export type DecisionClauses = DecisionClause[];

export interface DecisionFile {
  version: 1;
  kind: string;
  number: string | null;
  symbol: string;
  date: string | null;
  year: number;
  subject: string;
  authority: string;
  bases: string[];
  articles: DecisionArticle[];
  recipients: string[];
  signer: {
    lines: string[];
    name: string;
  };
  source_notes: DecisionSourceNote[];
}
export interface DecisionArticle {
  number: string;
  text: string;
  clauses?: DecisionClauses;
}
export interface DecisionClause {
  number?: string;
  title?: string;
  text?: string;
  dash?: boolean;
  clauses?: DecisionClauses;
}
export interface DecisionSourceNote {
  id: string;
  kind: 'typo' | 'doubt';
  at: string[];
  printed: string;
  read?: string;
  why: string;
}

export interface AppendixFile {
  version: 1;
  title: string;
  reference: string;
  columns: string[];
  groups: AppendixTaskGroup[];
  tasks: AppendixTask[];
  source_notes: AppendixSourceNote[];
  expect?: {
    tasks?: number;
    groups?: number;
    leads?: number;
    communes?: number;
    wards?: number;
    units?: {
      [k: string]: number;
    };
  };
}
export interface AppendixTaskGroup {
  id: string;
  printed_number: string;
  title: string;
}
export interface AppendixTask {
  id: string;
  printed_number?: string;
  group: string;
  short_name: string;
  items: AppendixItem[];
  lead: AppendixUnitPhrase;
  coordinating: AppendixCoordinatingPhrase;
  output: string;
  timing: string;
  cadence: 'annual' | 'quarterly' | 'monthly' | 'once' | 'ongoing';
}
export interface AppendixItem {
  dash?: boolean;
  text: string;
}
export interface AppendixUnitPhrase {
  text: string;
  selectors: AppendixSelector[];
}
export interface AppendixSelector {
  kind: 'unit' | 'group' | 'open';
  phrase: string;
  unit?: string;
  groups?: string[];
}
export interface AppendixCoordinatingPhrase {
  text: string;
  selectors: AppendixSelector[];
}
export interface AppendixSourceNote {
  id: string;
  kind: 'typo' | 'doubt';
  at: string[];
  printed: string;
  read?: string;
  why: string;
}

export interface UnitsFile {
  version: 1;
  groups: UnitsGroup[];
  units: UnitsUnit[];
}
export interface UnitsGroup {
  id: string;
  name: string;
  members?: string[];
}
export interface UnitsUnit {
  id: string;
  name: string;
  group: string;
  code?: string;
  symbol?: string;
  aliases?: string[];
  former_names?: string[];
  predecessors?: string[];
  from?: string;
  to?: string;
  duty: 'required' | 'invited' | 'none';
  basis: string;
  confirm?: boolean;
}

export interface ReportingFile {
  version: 1;
  name: string;
  basis: string;
  elements: ReportingElement[];
  receiving_unit: string;
  report_to: 'chairman' | 'committee';
  rule: ReportingRule;
  december_covers?: 'year' | 'second-half';
  first_day: string | null;
  periods: ReportingPeriods;
  onward: ReportingOnward;
  funding_to?: ReportingFundingTo;
  unit_questions: ReportingUnitQuestion[];
  task_questions: ReportingTaskQuestion[];
  indicators: ReportingIndicator[];
}
export interface ReportingElement {
  label: string;
  text: string;
}
export interface ReportingRule {
  wording: 'before' | 'by';
  roll: 'none' | 'next-working-day';
  counts: 'arrived' | 'document';
}
export interface ReportingPeriods {
  first: string;
  last: string;
  each_year: ReportingPeriod[];
}
export interface ReportingPeriod {
  id: string;
  label: string;
  label_en: string;
  due: ReportingDay;
  window_from: ReportingDay;
  window_to: ReportingDay;
  second_half?: ReportingSecondHalf;
}
export interface ReportingDay {
  year: number;
  month: number;
  day: number;
}
export interface ReportingSecondHalf {
  label: string;
  label_en: string;
  window_from: ReportingDay;
}
export interface ReportingOnward {
  days: number;
  kind: 'working' | 'calendar';
  basis: string;
}
export interface ReportingFundingTo {
  unit: string;
  basis: string;
}
export interface ReportingUnitQuestion {
  id:
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
  label: string;
  hint: string;
  required: boolean;
}
export interface ReportingTaskQuestion {
  id:
    | 'status'
    | 'result'
    | 'leader'
    | 'products'
    | 'output-document'
    | 'difficulties'
    | 'difficulties-reported'
    | 'proposals'
    | 'next'
    | 'funding-proposed-province'
    | 'funding-allotted-province'
    | 'funding-spent-province'
    | 'funding-proposed-local'
    | 'funding-allotted-local'
    | 'funding-spent-local'
    | 'funding-proposed-social'
    | 'funding-allotted-social'
    | 'funding-spent-social';
  label: string;
  hint: string;
  required: boolean;
}
export interface ReportingIndicator {
  id: string;
  tasks: string[];
  name: string;
  unit_of_measure?: string;
  kind: 'count' | 'area' | 'length' | 'duration' | 'ratio' | 'text';
  figures: ('period' | 'cumulative')[];
  n?: string;
  total?: string;
  sum_of?: string[];
  adopted: boolean;
  source: string;
}

export interface RequestsFile {
  version: 1;
  requests: RequestsRequest[];
}
export interface RequestsRequest {
  id: string;
  number: string;
  date: string;
  subject: string;
  units: string[];
  tasks: string[];
  due: string;
  wording?: 'before' | 'by';
  window?: RequestsWindow;
}
export interface RequestsWindow {
  from: string;
  to: string;
}

export interface CalendarFile {
  version: 1;
  years: CalendarYear[];
}
export interface CalendarYear {
  year: number;
  days: CalendarDay[];
}
export interface CalendarDay {
  date: string;
  kind: 'holiday' | 'make-up' | 'worked';
  name: string;
  source?: string;
  confirm?: boolean;
}

export interface OfficeFile {
  version: 1;
  unit: string;
  parent_name: string;
  printed_name: string;
  symbol: string;
  drafting_unit: string | null;
  place: string;
  chairman_title: string;
  committee_title: string;
  signers: OfficeSigner[];
  default_signer: string;
  recipients: string[];
  contact: OfficeContact;
}
export interface OfficeSigner {
  id: string;
  lines: string[];
  name: string | null;
}
export interface OfficeContact {
  name: string | null;
  phone: string | null;
  email: string | null;
}

export interface WaiversFile {
  version: 1;
  waivers: WaiversWaiver[];
}
export interface WaiversWaiver {
  id: string;
  unit: string;
  code: string;
  answer?: string;
  reason: string;
  who: string;
  document: string;
  until: string;
}

export interface AmendmentsFile {
  version: 1;
  amendments: AmendmentsAmendment[];
}
export interface AmendmentsAmendment {
  id: string;
  document: AmendmentsDocument;
  from: string;
  correction?: AmendmentsCorrection;
  changes: AmendmentsChange[];
}
export interface AmendmentsDocument {
  kind: string;
  number: string | null;
  symbol: string;
  date: string | null;
  authority: string;
  subject: string;
}
export interface AmendmentsCorrection {
  period?: string;
  periods?: string[];
  reason: string;
}
export interface AmendmentsChange {
  kind:
    | 'unit-renamed'
    | 'unit-ended'
    | 'task-lead'
    | 'task-coordinating'
    | 'task-text'
    | 'task-output'
    | 'task-timing'
    | 'task-added'
    | 'task-removed'
    | 'deadline'
    | 'deadline-rule'
    | 'window'
    | 'duty';
  unit?: string;
  name?: string;
  successor?: string;
  task?: string;
  text?: string;
  item?: number;
  selectors?: AmendmentsSelector[];
  cadence?: 'annual' | 'quarterly' | 'monthly' | 'once' | 'ongoing';
  new_task?: AmendmentsTask;
  period?: string;
  due?: AmendmentsDue;
  wording?: 'before' | 'by';
  roll?: 'none' | 'next-working-day';
  counts?: 'arrived' | 'document';
  window_from?: AmendmentsDay;
  window_to?: AmendmentsDay;
  duty?: 'required' | 'invited' | 'none';
  basis?: string;
}
export interface AmendmentsSelector {
  kind: 'unit' | 'group' | 'open';
  phrase: string;
  unit?: string;
  groups?: string[];
}
export interface AmendmentsTask {
  id: string;
  printed_number?: string;
  group: string;
  short_name: string;
  items: AmendmentsItem[];
  lead: AmendmentsUnitPhrase;
  coordinating: AmendmentsCoordinatingPhrase;
  output: string;
  timing: string;
  cadence: 'annual' | 'quarterly' | 'monthly' | 'once' | 'ongoing';
}
export interface AmendmentsItem {
  dash?: boolean;
  text: string;
}
export interface AmendmentsUnitPhrase {
  text: string;
  selectors: AmendmentsSelector[];
}
export interface AmendmentsCoordinatingPhrase {
  text: string;
  selectors: AmendmentsSelector[];
}
export interface AmendmentsDue {
  year?: number;
  month: number;
  day: number;
}
export interface AmendmentsDay {
  year: number;
  month: number;
  day: number;
}

export interface QuestionsFile {
  version: 1;
  questions: QuestionsQuestion[];
}
export interface QuestionsQuestion {
  id: string;
  at: string[];
  source: string;
  printed?: string;
  question: string;
  answer: string | null;
}
