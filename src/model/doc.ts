import type { Anchor } from './anchor.ts';
import type { Chart } from './chart.ts';
import type { CivilDate } from './civil-date.ts';

/** A run of text; emphasis only where NĐ 30/2020 asks for it. */
export interface Run {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** A gap that the office must fill: printed loud. */
  readonly gap?: boolean;
  /** Where the figure or the quotation comes from can be asked by this name. */
  readonly anchor?: Anchor;
}

export type Block =
  /** level 1 "I. KẾT QUẢ…", 2 "1. …", 3 "a) …" (Phụ lục I NĐ 30/2020). */
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly runs: readonly Run[] }
  /** "- …" */
  | { readonly kind: 'dash'; readonly runs: readonly Run[] }
  | { readonly kind: 'table'; readonly table: Table }
  | { readonly kind: 'chart'; readonly chart: Chart };

export interface Table {
  /** Widths as shares of the text width. */
  readonly columns: readonly { readonly share: number; readonly align: 'left' | 'center' | 'right' }[];
  /** Heading rows, repeated on every page. */
  readonly head: readonly (readonly TableCell[])[];
  readonly rows: readonly TableRow[];
  readonly caption?: string;
  /** Long passages: letters one size smaller, where the template has a style for them. */
  readonly small?: boolean;
}

export interface TableRow {
  readonly cells: readonly TableCell[];
  readonly emphasis?: 'group' | 'total';
}

export interface TableCell {
  readonly text: string;
  readonly across?: number;
  readonly down?: number;
  readonly anchor?: Anchor;
  /** The text in pieces, where some are emphasised or are gaps: together they are `text`. */
  readonly runs?: readonly Run[];
}

export interface DocAppendix {
  readonly title: string;
  readonly landscape: boolean;
  readonly blocks: readonly Block[];
}

/** A passage of the body under its own tag, so that a template can place it by itself instead of the whole body. */
export interface DocSection {
  readonly tag: string;
  readonly blocks: readonly Block[];
}

/** What a template may print, repeat or make a condition of. A list repeats what stands between its tags; true or false keeps or drops it. */
export interface TemplateData {
  readonly [tag: string]: string | boolean | readonly TemplateData[];
}

/** What a document was made from; into the document properties, and into the closing note of the appendices. */
export interface Provenance {
  readonly planVersion: string;
  readonly rules: string;
  readonly toolVersion: string;
  readonly asOf: string;
  readonly inputsHash: string;
}

/** A document in the form of NĐ 30/2020: components, never fonts. Number, day and signature stay blank for the office. */
export interface Doc {
  readonly parentAgency: string;
  readonly agency: string;
  /** "Sở Văn hóa, Thể thao và Du lịch", within sentences; absent: `agency`. */
  readonly agencyName?: string;
  /** "BC-SVHTTDL"; printed after "Số:      /". */
  readonly symbol: string;
  readonly place: string;
  /** Printed "ngày … tháng … năm …"; day and month are blank, the year is given. */
  readonly year: number;
  readonly kind: string;
  readonly subject: string;
  readonly addressees: readonly string[];
  readonly body: readonly Block[];
  readonly signer: { readonly lines: readonly string[]; readonly name: string | null };
  readonly recipients: readonly string[];
  readonly appendices: readonly DocAppendix[];
  /** The body in parts, for templates that place them one by one; in order they are the body. */
  readonly sections?: readonly DocSection[];
  readonly data?: TemplateData;
  /** On paper the reference line of an appendix is filled in; in an electronic document number and day stay blank (Phụ lục I, III.1.c). */
  readonly onPaper?: { readonly number: string; readonly date: CivilDate };
  readonly provenance?: Provenance;
  readonly date: CivilDate;
  readonly creator: string;
}
