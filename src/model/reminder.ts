import type { CivilDate } from './civil-date.ts';
import type { ReceivedForm } from './register.ts';
import { type Arrival, laterArrivals, type Standing } from './standing.ts';

/** What a unit still owes when the office writes to it, in the order of the appendices; each has its own wording. */
export const reminderStates = [
  'nothing',
  'returned',
  'document-only',
  'data-only',
  'confirm-arrival',
  'partial',
] as const;

export type ReminderState = (typeof reminderStates)[number];

/** 0: reminder before the last on-time day · 1, 2: after it · 3: the report to the Chairman (docs/quy-tac.md, mục 14). */
export type ReminderRound = 0 | 1 | 2 | 3;

/** One letter for many units with lists in appendices, one for each unit, or the report to the Chairman. */
export type ReminderScope = 'joint' | 'each' | 'report';

/** A letter on record, with the number and day that the office typed in later. */
export interface EarlierLetter {
  readonly event: string;
  readonly round: number;
  readonly units: readonly string[];
  readonly recorded: CivilDate;
  readonly recordedAt: string;
  readonly scope?: ReminderScope;
  /** The new day it set. */
  readonly due?: CivilDate;
  readonly number?: string;
  readonly date?: CivilDate;
  readonly states?: Readonly<Record<string, ReminderState>>;
}

/** A unit to be written to, and in which round. */
export interface Reminded {
  readonly standing: Standing;
  readonly state: ReminderState;
  readonly round: ReminderRound;
  /** Answers that the form requires and the accepted data file lacks, as printed; for `partial`. */
  readonly missing: readonly string[];
  /** Letters of rounds 1 and 2 that went to it, oldest first. */
  readonly letters: readonly EarlierLetter[];
}

/** Why a unit that owes something gets no letter now. */
export type SparedWhy =
  | 'extended'
  | 'correcting'
  | 'waiting'
  | 'told-early'
  | 'reported'
  | 'ladder-end'
  | 'before-deadline'
  | 'own-office';

export interface Spared {
  readonly standing: Standing;
  readonly state: ReminderState;
  readonly why: SparedWhy;
  /** The unit's own day, until which it gets none. */
  readonly until?: CivilDate;
  readonly letter?: EarlierLetter;
}

/** Who is written to on a day, and who is not. */
export interface Reminding {
  /** The last on-time day has not passed. */
  readonly before: boolean;
  readonly reminded: readonly Reminded[];
  readonly spared: readonly Spared[];
}

/** The version of a form that the office holds when it writes: the one in force, else the last that came after the list was closed. */
export function heldVersion(s: Standing, form: ReceivedForm): Arrival | undefined {
  const current = form === 'data' ? s.dataFile : s.signedDocument;
  return current?.state === 'current' ? current : laterArrivals(s).findLast((a) => a.form === form);
}

const openKinds: readonly Standing['kind'][] = ['not-yet-due', 'open', 'overdue', 'extended'];

/** In the closed list it is silent, or has not sent again what was returned; it has done so since. */
export function sentAfterClosing(s: Standing): boolean {
  const later = laterArrivals(s);
  if (s.kind !== 'returned') return later.length > 0 && openKinds.includes(s.kind);
  const back = s.arrivals.filter((a) => a.state === 'returned').map((a) => a.form);
  return later.length > 0 && back.every((form) => later.some((a) => a.form === form));
}

/** Nothing of it has come in, counting what came after the list was closed. */
export function sentNothing(s: Standing): boolean {
  return openKinds.includes(s.kind) && !sentAfterClosing(s);
}

/** Whom to telephone in a unit, from `contacts.csv`. */
export interface Contact {
  readonly unit: string;
  readonly line: number;
  readonly name: string;
  readonly phone: string;
  readonly email: string;
}
