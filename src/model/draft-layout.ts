/** How a Word draft is laid out, styles applied: what can be measured against NĐ 30/2020. Lengths in twips, type sizes in half points. */
export interface DraftLayout {
  readonly sections: readonly DraftSection[];
  /** Of the body, tables cell by cell, in reading order; blank ones too. */
  readonly paragraphs: readonly DraftParagraph[];
  /** In the order in which they begin. */
  readonly tables: readonly DraftTable[];
  /** Even pages have headers and footers of their own. */
  readonly evenAndOdd: boolean;
  /** Stamped as a form of this tool: no document of the decree. */
  readonly ownForm: boolean;
}

export type EdgeKind = 'default' | 'first' | 'even';

export interface DraftSection {
  /** From 1. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly landscape: boolean;
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
  };
  /** The first page has a header and a footer of its own. */
  readonly titlePage: boolean;
  readonly pageNumbers: { readonly start?: number; readonly format?: string };
  /** Starts on the page of the one before. */
  readonly continuous: boolean;
  /** Those of the section before count where it has none of its own. */
  readonly headers: Readonly<Partial<Record<EdgeKind, readonly DraftParagraph[]>>>;
  readonly footers: Readonly<Partial<Record<EdgeKind, readonly DraftParagraph[]>>>;
}

export type Alignment = 'left' | 'center' | 'right' | 'justify';

export interface DraftFonts {
  readonly ascii?: string;
  readonly hAnsi?: string;
  readonly eastAsia?: string;
  readonly cs?: string;
}

/** A stretch of text of one look. */
export interface DraftRun {
  /** As stored; tabs and line breaks kept. */
  readonly text: string;
  readonly fonts: DraftFonts;
  /** The font set that its text is printed in is forced to the East Asian one. */
  readonly eastAsian: boolean;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly caps: boolean;
  readonly underline: boolean;
  readonly strike: boolean;
  /** "000000"; absent: automatic, that is black. */
  readonly colour?: string;
  readonly highlight: boolean;
  /** Its text is in an old encoding, and stands here in Unicode. */
  readonly legacy?: 'tcvn3' | 'vni' | 'unsure';
}

export interface DraftCell {
  /** All from 1. */
  readonly table: number;
  readonly row: number;
  /** In the table's grid. */
  readonly column: number;
  readonly span: number;
}

/** A line drawn into the text: a shape, or the border of a paragraph. */
export interface DrawnLine {
  readonly by: 'shape' | 'border-top' | 'border-bottom';
  readonly length: number;
  /** From the left end of the room that the paragraph has; absent: not to be told from the file. */
  readonly left?: number;
  readonly solid: boolean;
}

/** Where the page number stands, when a frame around the paragraph says so. */
export type FramePlace = 'left' | 'center' | 'right';

export interface DraftField {
  /** "PAGE", "PAGE \\* roman". */
  readonly instruction: string;
  /** As its result is printed. */
  readonly look: DraftRun;
}

export interface DraftParagraph {
  /** From 1 among the paragraphs outside tables that hold text; of the last one before, where it stands in a table or is blank. */
  readonly number: number;
  readonly section: number;
  readonly cell?: DraftCell;
  readonly textBox: boolean;
  readonly style?: string;
  readonly runs: readonly DraftRun[];
  /** Of its runs, as stored. */
  readonly text: string;
  /** Size of its own mark: all there is to measure in a blank one. */
  readonly markSize: number;
  readonly align: Alignment;
  /** `firstLine` below 0: the first line hangs out. */
  readonly indent: { readonly left: number; readonly right: number; readonly firstLine: number };
  readonly spacing: {
    readonly before: number;
    readonly after: number;
    /** 240 is a single line where the rule is `auto`, else twips. */
    readonly line: number;
    readonly rule: 'auto' | 'exact' | 'atLeast';
    /** No gap between paragraphs of the same style. */
    readonly contextual: boolean;
  };
  readonly lines: readonly DrawnLine[];
  /** Holds a picture, or shapes that cannot be measured. */
  readonly otherShapes: boolean;
  readonly keepNext: boolean;
  readonly pageBreakBefore: boolean;
  /** Its automatic number as printed: "I.", "1.", "a)", "-"; "" where it cannot be told. */
  readonly label?: string;
  readonly fields: readonly DraftField[];
  readonly frame?: FramePlace;
  /** Tab stops: what stands behind a tab may be centred by it. */
  readonly tabs: readonly { readonly kind: string; readonly at: number }[];
  /** Twips between the edges it may fill: page margins or sides of its cell. */
  readonly room: number;
}

export interface DraftTable {
  /** From 1. */
  readonly number: number;
  readonly section: number;
  /** Inside a cell of another table. */
  readonly nested: boolean;
  readonly grid: readonly number[];
  readonly rows: readonly DraftRow[];
  /** Some side of it, or of a cell of it, is drawn: a table to be read, not one that only keeps columns. */
  readonly ruled: boolean;
}

export interface DraftRow {
  readonly header: boolean;
  readonly whole: boolean;
  /** Characters of its longest cell. */
  readonly longest: number;
}
