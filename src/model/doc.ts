import type { CivilDate } from './civil-date.ts';

/** A run of text; emphasis only where NĐ 30/2020 asks for it. */
export interface Run {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** A gap that the office must fill: printed loud. */
  readonly gap?: boolean;
}

export type Block =
  /** level 1 "I. KẾT QUẢ…", 2 "1. …", 3 "a) …" (Phụ lục I NĐ 30/2020). */
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly runs: readonly Run[] }
  /** "- …" */
  | { readonly kind: 'dash'; readonly runs: readonly Run[] }
  | { readonly kind: 'table'; readonly table: Table };

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
}

export interface DocAppendix {
  readonly title: string;
  readonly landscape: boolean;
  readonly blocks: readonly Block[];
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
  readonly date: CivilDate;
  readonly creator: string;
}
