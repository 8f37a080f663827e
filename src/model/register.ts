import type { CivilDate } from './civil-date.ts';
import type { ReminderScope, ReminderState } from './reminder.ts';
import type { FileKind } from './submission.ts';

/** The signed document and the data file are two arrivals. */
export type ReceivedForm = 'data' | 'document';

export interface FileRef {
  readonly sha256: string;
  readonly name: string;
  readonly kind: FileKind;
  readonly bytes: number;
  /** The file it lay inside (zip, e-mail, edXML), stored beside it. */
  readonly container?: { readonly sha256: string; readonly name: string };
}

/** How findings and lists name a file: with the container it lay in, "gui.zip › bao-cao.xlsx". */
export function shownName({ name, container }: FileRef): string {
  return container ? `${container.name} › ${name}` : name;
}

/** A file of the workspace with its hash; the name is its path there, with forward slashes. */
export interface HashedFile {
  readonly name: string;
  readonly sha256: string;
}

/** Obligations, of them received and on time, and accepted data files. */
export interface ClosedCounts {
  readonly expected: number;
  readonly received: number;
  readonly onTime: number;
  readonly accepted: number;
}

interface EventBase {
  /** "2026-06-0001": period and running number, unique in the register. */
  readonly id: string;
  readonly period: string;
  /** Day and moment of recording, zone Asia/Ho_Chi_Minh: "2026-06-19T08:05:00+07:00". */
  readonly recordedAt: string;
  readonly by: string;
}

/** A decision with its paper: who, why, which document. */
interface DecisionBase extends EventBase {
  readonly unit: string;
  readonly reason: string;
  /** Day of the decision; absent: the day of recording. */
  readonly decided?: CivilDate;
  readonly documentNumber?: string;
  readonly documentDate?: CivilDate;
}

export type RegisterEvent =
  | (EventBase & {
      readonly kind: 'received';
      readonly unit: string;
      readonly form: ReceivedForm;
      /** Absent for paper without a file. */
      readonly file?: FileRef;
      readonly arrived?: CivilDate;
      /** Number in the office's own book of incoming documents. */
      readonly arrivalNumber?: string;
      readonly documentNumber?: string;
      readonly documentDate?: CivilDate;
      /** DocumentId of the edXML message it came in: what a withdrawal may name. */
      readonly documentId?: string;
      /** Subject of the document and identifier of its sender (OrganId), as that message states them. */
      readonly subject?: string;
      readonly senderId?: string;
      /** Recorded after the period was closed. */
      readonly afterClosing?: true;
    })
  | (EventBase & {
      readonly kind: 'refused';
      readonly unit?: string;
      readonly file: FileRef;
      readonly gate: 'file' | 'form';
      readonly codes: readonly string[];
      readonly arrived?: CivilDate;
    })
  /** `form`: what is sent back; absent: the data file if there is one, else the document. */
  | (DecisionBase & {
      readonly kind: 'returned';
      readonly correctBy: CivilDate;
      readonly form?: ReceivedForm;
    })
  | (DecisionBase & { readonly kind: 'extended'; readonly until: CivilDate })
  | (DecisionBase & { readonly kind: 'exempted' })
  | (DecisionBase & { readonly kind: 'nil'; readonly answered?: CivilDate })
  /** A unit's document is withdrawn; `event` is the `received` event. */
  | (DecisionBase & { readonly kind: 'revoked'; readonly event: string })
  /** The clerk confirms: the arrival day of a file (`arrived`), or a finding of severity confirm (`code`, `answer`). */
  | (DecisionBase & {
      readonly kind: 'confirmed';
      readonly event?: string;
      readonly arrived?: CivilDate;
      readonly code?: string;
      readonly answer?: string;
    })
  | (DecisionBase & { readonly kind: 'note' })
  | (EventBase & {
      readonly kind: 'letter';
      readonly units: readonly string[];
      /** `ReminderRound`. */
      readonly round: number;
      readonly number?: string;
      readonly date?: CivilDate;
      /** The new day that it sets for the units. */
      readonly due?: CivilDate;
      readonly scope?: ReminderScope;
      /** The file that was made. */
      readonly made?: HashedFile;
      /** What each unit owed. */
      readonly states?: Readonly<Record<string, ReminderState>>;
    })
  /** Number and day that the office gave a letter; `event` is the `letter` event. */
  | (EventBase & {
      readonly kind: 'numbered';
      readonly event: string;
      readonly number: string;
      readonly date: CivilDate;
    })
  | (EventBase & {
      readonly kind: 'closed';
      readonly reason: string;
      readonly planVersion: string;
      readonly closedOn: CivilDate;
      readonly toolVersion?: string;
      /** What stood on the closing day, so that a later change of the plan can be told. */
      readonly counts?: ClosedCounts;
      /** Everything that the closed list rests on, and everything made from it by then. */
      readonly inputs?: readonly HashedFile[];
      readonly outputs?: readonly HashedFile[];
      /** Hash of the snapshot of obligations, register/<period>.frozen.json. */
      readonly frozen?: string;
    })
  | (EventBase & { readonly kind: 'undone'; readonly event: string; readonly reason: string });

export type EventKind = RegisterEvent['kind'];

export function recordedOn(event: RegisterEvent): CivilDate {
  return event.recordedAt.slice(0, 10) as CivilDate;
}

/** The day a decision counts from: its own day, else the day it was recorded. */
export function decidedOn(event: Extract<RegisterEvent, { reason: string; unit: string }>): CivilDate {
  return event.decided ?? recordedOn(event);
}
