import type { CivilDate } from './civil-date.ts';
import type { Place } from './finding.ts';
import type { TaskRole } from './plan.ts';
import type { PeriodKind } from './reporting.ts';

/** The parts of a plan under which changes are listed, in the order of the list. */
export const changeGroups = [
  'decision',
  'tasks',
  'units',
  'deadlines',
  'indicators',
  'questions',
  'regime',
  'requests',
  'waivers',
  'amendments',
  'calendar',
  'office',
  'notes',
  'drafting',
] as const;
export type ChangeGroup = (typeof changeGroups)[number];

export const changeKinds = [
  'added',
  'removed',
  'changed',
  'reworded',
  'moved',
  'renumbered',
  'renamed',
  'ended',
  'merged',
] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** A value as the plan's file holds it; a list stands for its items in order. */
export type PlanValue = string | number | boolean | null | readonly PlanValue[] | PlanMap;
export interface PlanMap {
  readonly [key: string]: PlanValue;
}

/** Units by id that a change of a task's phrase brings in or takes out. */
export interface RoleShift {
  readonly role: TaskRole;
  readonly gained: readonly string[];
  readonly lost: readonly string[];
}

/** What of the plan a dated change is about. */
export type AmendedPart = 'task' | 'unit' | 'period' | 'rule';

/** One change of meaning. */
export interface PlanChange {
  readonly group: ChangeGroup;
  readonly kind: ChangeKind;
  /** What it is about: a task, a unit, an indicator … by its id, with the name it has (had). */
  readonly item?: { readonly id: string; readonly name: string };
  /** The key in the file, such as `lead`, `former_names`; absent where the whole item is meant. */
  readonly field?: string;
  /** In the new plan; of what is gone, in the old one. */
  readonly path: string;
  readonly place: Place;
  readonly placeBefore?: Place;
  readonly before?: PlanValue;
  readonly after?: PlanValue;
  readonly roles?: RoleShift;
  /** The amendment that orders it: `item` is then the task, unit or period that it is about. */
  readonly amendment?: { readonly id: string; readonly part: AmendedPart };
  /** The unit that takes over, by name. */
  readonly into?: string;
  /** A unit renamed whose old name no list of names knows any more: a file that bears it is not recognised. */
  readonly oldNameLost?: true;
}

/** Tasks that units gain or lose in one part. */
export interface TaskShift {
  readonly role: TaskRole;
  readonly gained: readonly string[];
  readonly lost: readonly string[];
  readonly units: readonly string[];
}

export interface BeforeAfter<T> {
  readonly before?: T;
  readonly after?: T;
}

/** A unit of the same name under another id. */
export interface IdChange {
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

/** What an edit means for the periods named: all of them alike. Units by name. */
export interface PeriodConsequence {
  readonly periods: readonly string[];
  /** The period itself is new, gone, or in both plans. */
  readonly period: 'added' | 'removed' | 'kept';
  /** Who owes a report. */
  readonly owing: { readonly before: number; readonly after: number };
  readonly gained: readonly string[];
  readonly lost: readonly string[];
  /** Units under another id, which are neither gained nor lost. */
  readonly ids?: readonly IdChange[];
  readonly tasks: readonly TaskShift[];
  /** Units that owe in both plans and whose form is another one now. */
  readonly forms: readonly string[];
}

/** The days of one period in both plans, where they differ. */
export interface PeriodShift {
  readonly period: string;
  readonly kind: PeriodKind;
  readonly label: BeforeAfter<string>;
  readonly lastDay: BeforeAfter<CivilDate>;
  readonly window: BeforeAfter<{ readonly from: CivilDate; readonly to: CivilDate }>;
}

export const letterFaults = [
  'decision',
  'receiver',
  'report-name',
  'deadline',
  'not-owing',
  'unit-name',
] as const;
export type LetterFault = (typeof letterFaults)[number];

/** A letter sent out in an open period that says what no longer holds. */
export interface LetterConsequence {
  readonly period: string;
  readonly event: string;
  readonly number?: string;
  readonly faults: readonly { readonly fault: LetterFault; readonly units: readonly string[] }[];
}

/** A task that nobody leads in these periods, although somebody did, or the task is new there. */
export interface LeaderlessTask {
  readonly task: string;
  readonly name: string;
  readonly periods: readonly string[];
}

/** What an edit of the plan changes and for whom. */
export interface PlanDifference {
  readonly changes: readonly PlanChange[];
  readonly periods: readonly PeriodShift[];
  readonly consequences: readonly PeriodConsequence[];
  /** Forms bear the name of the plan: under another name, those already out are forms of another plan. */
  readonly formName?: { readonly before: string; readonly after: string };
  readonly letters: readonly LetterConsequence[];
  readonly leaderless: readonly LeaderlessTask[];
  /** Closed periods whose obligations, days or counting rule the edit would change. */
  readonly closed: readonly string[];
}
