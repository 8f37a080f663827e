import type { CivilDate } from './civil-date.ts';
import type { Cadence, Selector, Task } from './decision.ts';
import type { DeadlineRule } from './reporting.ts';
import type { ReportingDuty } from './unit.ts';

/** A day of a year, counted from the year of the period: -1 is the year before. */
export interface DayOfYear {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** One change of the plan. `period` names the regular period by its part of the year: "06". */
export type AmendmentChange =
  | { readonly kind: 'unit-renamed'; readonly unit: string; readonly name: string }
  /** The unit's last day is the day before the amendment counts. */
  | { readonly kind: 'unit-ended'; readonly unit: string; readonly successor?: string }
  | {
      readonly kind: 'task-lead' | 'task-coordinating';
      readonly task: string;
      readonly text: string;
      readonly selectors: readonly Selector[];
    }
  /** `item`: which of the task's dashes, from 1. */
  | { readonly kind: 'task-text'; readonly task: string; readonly item: number; readonly text: string }
  | { readonly kind: 'task-output'; readonly task: string; readonly text: string }
  | {
      readonly kind: 'task-timing';
      readonly task: string;
      readonly text: string;
      readonly cadence: Cadence;
    }
  | { readonly kind: 'task-added'; readonly task: Task }
  | { readonly kind: 'task-removed'; readonly task: string }
  | { readonly kind: 'deadline'; readonly period: string; readonly due: DayOfYear }
  | ({ readonly kind: 'deadline-rule' } & Partial<DeadlineRule>)
  | {
      readonly kind: 'window';
      readonly period: string;
      readonly windowFrom?: DayOfYear;
      readonly windowTo?: DayOfYear;
    }
  | {
      readonly kind: 'duty';
      readonly unit: string;
      readonly duty: ReportingDuty;
      readonly basis: string;
    };

/** The document that orders the change. */
export interface AmendmentDocument {
  readonly kind: string;
  readonly number: string | null;
  readonly symbol: string;
  readonly date: CivilDate | null;
  readonly authority: string;
  readonly subject: string;
}

/** A dated change of the plan with its document. The words of the Decision in the other files stay as they are. */
export interface Amendment {
  /** "SD-01". */
  readonly id: string;
  readonly document: AmendmentDocument;
  /** First day on which it counts. */
  readonly from: CivilDate;
  /** The closed periods that it corrects, and why: without it no edit may change what was closed. */
  readonly correction?: { readonly periods: readonly string[]; readonly reason: string };
  readonly changes: readonly AmendmentChange[];
}

/** A change with the document that orders it. */
export interface DatedChange {
  readonly amendment: Amendment;
  readonly change: AmendmentChange;
}

/** Changes that move days: they count for a period when they come before the day that they change. */
export function movesDays({ kind }: AmendmentChange): boolean {
  return kind === 'deadline' || kind === 'deadline-rule' || kind === 'window';
}

/** What a change is about, so that two changes of the same thing can be told: "task-lead 2.1". */
export function subjectOf(change: AmendmentChange): string {
  switch (change.kind) {
    case 'unit-renamed':
    case 'unit-ended':
    case 'duty':
      return `${change.kind} ${change.unit}`;
    case 'deadline':
    case 'window':
      return `${change.kind} ${change.period}`;
    case 'deadline-rule':
      return change.kind;
    case 'task-added':
      return `task ${change.task.id}`;
    case 'task-removed':
      return `task ${change.task}`;
    case 'task-text':
      return `${change.kind} ${change.task}/${change.item}`;
    default:
      return `${change.kind} ${change.task}`;
  }
}
