import type { CivilDate } from './civil-date.ts';
import type { Code } from './codes.ts';
import type { Place, Severity } from './finding.ts';

/** One place to put right. `text` is what the note beside it says, for that place alone. */
export interface MarkedPlace {
  readonly place: Place;
  readonly severity: Severity;
  readonly label: string;
  readonly text: string;
}

/** One problem of a returned file, in the sentences of the catalogue, with every place that it concerns. */
export interface ReturnNote {
  readonly code: Code;
  readonly severity: Severity;
  readonly found: string;
  readonly expected: string;
  readonly remedy: string;
  readonly places: readonly MarkedPlace[];
}

/** A line of the list that stands before a returned Word form. */
export interface ReturnLine {
  readonly text: string;
  readonly bold?: boolean;
  /** Words before the text that lead to the marked place of that number (from 0, in the order of the notes). */
  readonly link?: { readonly text: string; readonly mark: number };
}

/** What goes back to a unit with its own file. */
export interface ReturnNotes {
  readonly unit: string;
  readonly period: string;
  readonly file: string;
  readonly returnedOn: CivilDate;
  readonly correctBy: CivilDate;
  readonly reason: string;
  /** Who sends it back: also the author of the notes beside cells. */
  readonly office: string;
  /** Whom to ask; absent where the office has not said. */
  readonly contact?: string;
  readonly notes: readonly ReturnNote[];
}

/** The parts of a package by name, unpacked by the guarded reader. */
export type PackageParts = ReadonlyMap<string, Uint8Array>;

/** Why a file from outside is not given back with notes in it: the notes go in a list of their own. */
export type NotAnnotated =
  /** Macros, links to other files, embedded objects, signatures: never passed on. */
  | 'active-content'
  /** Built in a way that cannot be changed without risk. */
  | 'unusual'
  /** Read again after marking, its answers were not the same. */
  | 'changed'
  /** Not a kind of file that takes notes. */
  | 'kind';

export type Annotated =
  | { readonly kind: 'annotated'; readonly bytes: Uint8Array }
  | { readonly kind: 'not-annotated'; readonly why: NotAnnotated };
