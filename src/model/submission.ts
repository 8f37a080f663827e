import type { CivilDate } from './civil-date.ts';
import type { Place } from './finding.ts';
import type { AnswerId, FormStamp } from './form.ts';

export type FileKind =
  | 'xlsx'
  | 'docx'
  | 'yaml'
  | 'pdf'
  | 'xls'
  | 'doc'
  | 'odt'
  | 'ods'
  | 'zip'
  | 'eml'
  | 'xml'
  | 'image'
  | 'text'
  | 'empty'
  | 'unknown';

/** What stands in the cell or YAML value, before any meaning is given to it. */
export type RawAnswer =
  | { readonly kind: 'blank' }
  | { readonly kind: 'text'; readonly text: string }
  /**
   * A numeric cell. `text` is the number exactly as stored; `percent`: the cell is formatted as a percentage; `shown`: what
   * the cell shows where that is another number, or ''.
   */
  | {
      readonly kind: 'number';
      readonly value: number;
      readonly text: string;
      readonly percent?: boolean;
      readonly shown?: string;
    }
  | { readonly kind: 'date'; readonly date: CivilDate; readonly text: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  /** #REF!, #DIV/0! … */
  | { readonly kind: 'cell-error'; readonly text: string }
  /** A formula whose value was never calculated. */
  | { readonly kind: 'not-calculated'; readonly formula: string };

export interface Answer {
  readonly raw: RawAnswer;
  readonly place: Place;
  /** The cell holds a formula (its stored value is used). */
  readonly formula?: boolean;
}

/** A row the reader met that carries a row id, or looks like an answer, but that no form asks for. */
export interface StrayAnswer {
  readonly id: string;
  readonly raw: RawAnswer;
  readonly place: Place;
}

/** A text found in an old Vietnamese encoding: converted, or (`unsure`) left as it was because no encoding fits for certain. */
export interface LegacyText {
  readonly kind: 'tcvn3' | 'vni' | 'unsure';
  readonly place: Place;
  /** As it stands in the submission now. */
  readonly text: string;
  readonly answer?: AnswerId;
}

/** A hidden row of a workbook: which figures ("period", "cumulative/n") the columns below it hold, and of which indicators. */
export interface KeyRow {
  readonly sheet: string;
  readonly cell: string;
  readonly keys: readonly string[];
  /** "indicator/CT-01" and its cell, a row each. */
  readonly indicators: readonly { readonly id: string; readonly cell: string }[];
  /** Figures stand below it in a column that it does not name and other hidden rows do. */
  readonly nameless?: boolean;
}

/** What a form shows as the measure of an indicator's figures, for holding it against the plan's. */
export interface WrittenMeasure {
  readonly indicator: string;
  readonly text: string;
  readonly place: Place;
}

/** Visible text of a form that is no answer: printed by us, or typed beside the answers. */
export interface ShownText {
  readonly text: string;
  readonly place: Place;
  /** The answers of its row. */
  readonly row?: readonly AnswerId[];
  /** Stands left of them, as code and label do. */
  readonly label?: true;
  /** The column heading above it. */
  readonly heading?: string;
  /** As the heading of a column of figures: the answers below it. */
  readonly above?: readonly AnswerId[];
}

/** One received file after reading: nothing judged yet. */
export interface Submission {
  readonly file: { readonly name: string; readonly sha256: string; readonly kind: FileKind };
  /** From the hidden stamp (or the keys of a YAML form); absent parts were not there. */
  readonly stamp: Partial<FormStamp>;
  /** How it was recognised, in order of trust. */
  readonly recognisedBy: 'stamp' | 'ids' | 'none';
  /** Visible header as the file prints it: agency line, period line, title. For recognition without a stamp. */
  readonly header: readonly string[];
  readonly answers: ReadonlyMap<AnswerId, Answer>;
  readonly stray: readonly StrayAnswer[];
  /** Stamps of further forms in the same file: sheets of several units pasted into one book. */
  readonly otherStamps?: readonly Partial<FormStamp>[];
  /** Sheets that cannot be of one form, each as "sheet (whose)": their rows carry the same ids or name different units. */
  readonly mixedSheets?: readonly string[];
  /** Hidden rows overwritten, so that the columns below them are known no more. */
  readonly lostRows?: readonly Place[];
  /** Of a workbook: its hidden rows above figures of indicators. */
  readonly keyRows?: readonly KeyRow[];
  readonly measures?: readonly WrittenMeasure[];
  readonly legacy?: readonly LegacyText[];
  readonly shown?: readonly ShownText[];
}
