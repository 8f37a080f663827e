import type { Place } from '../model/finding.ts';
import type { Outside } from './package-surroundings.ts';

/** A stretch of text of one look. */
export interface DocRun {
  readonly text: string;
  /** Font that the run or its style names; text in ".VnTime" is not Unicode. */
  readonly font?: string;
  readonly bold: boolean;
  /** Hidden text: in no paragraph's `text`. */
  readonly hidden: boolean;
}

export interface DocParagraph {
  readonly kind: 'paragraph';
  /** From 1 among the paragraphs outside tables that hold text; inside a table, of the last one before it. */
  readonly number: number;
  /** Visible text in composed letters, tabs and line breaks kept; never blank. */
  readonly text: string;
  readonly runs: readonly DocRun[];
  readonly style?: string;
  /** All of its visible text. */
  readonly bold: boolean;
  readonly centred: boolean;
  /** Automatic numbering or bullets, whose mark is not part of the text. */
  readonly list?: { readonly numbering: string; readonly level: number };
  readonly textBox: boolean;
  /** Some of it was in an old encoding, and was converted; `unsure`: left as it was. */
  readonly legacy?: 'tcvn3' | 'vni' | 'unsure';
}

export interface DocCell {
  /** All from 1. `column` counts in the table's grid: a cell behind one over two columns is the third. */
  readonly table: number;
  readonly row: number;
  readonly column: number;
  readonly span: number;
  /** Merged into the cell above. */
  readonly continued: boolean;
  readonly blocks: readonly DocBlock[];
  /** Its paragraphs, a line each; a table inside it row by row, cells parted by tabs. */
  readonly text: string;
}

export interface DocRow {
  readonly number: number;
  readonly cells: readonly DocCell[];
}

export interface DocTable {
  readonly kind: 'table';
  /** From 1 in the order in which tables begin, nested ones too. */
  readonly number: number;
  readonly rows: readonly DocRow[];
}

export type DocBlock = DocParagraph | DocTable;

/** A content control. */
export interface DocControl {
  readonly tag?: string;
  readonly alias?: string;
  /** Says that it holds only its prompt; programs that type over the prompt may leave it so. */
  readonly placeholder: boolean;
  /** Some of its text has the look of a prompt. */
  readonly promptLook: boolean;
  /** Its visible text. */
  readonly text: string;
  /** Its text that nobody sees. */
  readonly hidden: string;
  /** The chosen entry of a drop-down list. */
  readonly value?: string;
  /** Day of a date control, "2026-06-05T00:00:00Z". */
  readonly fullDate?: string;
  readonly checked?: boolean;
  /** The cell around it. */
  readonly cell?: DocCell;
  readonly paragraph: number;
}

/** A paragraph with the innermost cell around it. */
export interface PlacedParagraph {
  readonly paragraph: DocParagraph;
  readonly cell: DocCell | undefined;
}

/** A Word document as far as answers and letters need it. */
export interface ReadDoc {
  readonly blocks: readonly DocBlock[];
  /** Every paragraph in reading order, tables cell by cell. */
  readonly paragraphs: readonly PlacedParagraph[];
  /** Every table, nested ones too, in the order in which they begin. */
  readonly tables: readonly DocTable[];
  readonly controls: readonly DocControl[];
  readonly headers: readonly DocParagraph[];
  /** Not read where the properties bear the stamp of our form. */
  readonly footers: readonly DocParagraph[];
  /** `docProps/custom.xml`, by name. */
  readonly properties: ReadonlyMap<string, string>;
  readonly trackedChanges: boolean;
  readonly comments: boolean;
  readonly hiddenText: boolean;
  /** Text crossed out by hand; it is read like any other. */
  readonly struckText: boolean;
  readonly outside: Outside;
  /** Part names of embedded objects; "" for one whose part is not there. */
  readonly embedded: readonly string[];
  readonly macros: boolean;
}

export function cellPlace(file: string, { table, row, column }: DocCell): Place {
  return { kind: 'word-cell', file, table, row, column };
}

/** The cell, or outside tables the paragraph. */
export function docPlace(file: string, cell: DocCell | undefined, paragraph: number): Place {
  return cell ? cellPlace(file, cell) : { kind: 'paragraph', file, paragraph };
}
