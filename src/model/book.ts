import type { Anchor } from './anchor.ts';
import type { Chart } from './chart.ts';
import type { CivilDate } from './civil-date.ts';
import type { Provenance } from './doc.ts';

/** A neutral workbook: cells carry a type and a class, never a font. Styles come from the Excel template by class name. */
export type CellClass =
  | 'agency'
  | 'motto'
  | 'title'
  | 'subtitle'
  | 'section'
  | 'group'
  | 'head'
  | 'label'
  | 'number'
  | 'text'
  | 'total'
  | 'answer'
  | 'answer-required'
  | 'previous'
  | 'hint'
  | 'note'
  | 'link';

/** `share`: a ratio of sums, to two decimals as in the reports · `as-text`: what is typed stays text ("12/BC-UBND", "- Tổ chức …", a telephone number). */
export type NumberStyle = 'whole' | 'decimal' | 'percent' | 'share' | 'date' | 'as-text';

export type CellValue =
  | string
  | number
  | null
  | { readonly date: CivilDate }
  /** `value` is the stored result, so that readers without a calculator show it. */
  | { readonly formula: string; readonly value: number | string }
  | { readonly link: string; readonly text: string };

export interface Cell {
  readonly value: CellValue;
  readonly class: CellClass;
  readonly format?: NumberStyle;
  readonly across?: number;
  readonly down?: number;
  readonly align?: 'left' | 'center' | 'right';
  readonly validation?: Validation;
  readonly unlocked?: boolean;
  readonly comment?: string;
  /** Smaller italics on lines of their own below a text value, in the same cell. */
  readonly hint?: string;
  /** Never wrapped: as it is (keys in a hidden column would else stretch their rows), or made smaller where the cell is too narrow. */
  readonly oneLine?: 'as-is' | 'shrunk';
  /** The line that the letterhead draws under a text. */
  readonly underline?: boolean;
  /** Workbook-wide name for this cell. */
  readonly name?: string;
  /** The figure that stands here; the cell leads to the first cell that names it as its `origin`. */
  readonly anchor?: Anchor;
  /** The figure that this row is a source of; a number leads back to where the figure stands. */
  readonly origin?: Anchor;
}

export type Validation = {
  readonly prompt?: { readonly title: string; readonly text: string };
  /** Shown when a value is refused. */
  readonly error?: string;
} & (
  | { readonly kind: 'list'; readonly listName: string }
  | { readonly kind: 'whole' | 'decimal'; readonly min: number }
  | { readonly kind: 'date'; readonly from: CivilDate; readonly to: CivilDate }
  | { readonly kind: 'any' }
);

export interface Row {
  readonly cells: readonly (Cell | null)[];
  /** Points; absent: fitted to the text. */
  readonly height?: number;
  /** Not lower than this when fitted. */
  readonly minHeight?: number;
  /** The fitted height is only a start: the spreadsheet fits it again as cells are filled in. */
  readonly grows?: boolean;
  /** A new printed page begins with this row. */
  readonly breakBefore?: boolean;
  readonly hidden?: boolean;
}

export interface Sheet {
  readonly name: string;
  /** Widths in characters. */
  readonly columns: readonly { readonly width: number; readonly hidden?: boolean }[];
  readonly rows: readonly Row[];
  readonly landscape: boolean;
  readonly freeze?: { readonly rows: number; readonly columns: number };
  /** Row numbers (1-based) of heading rows repeated on every printed page. */
  readonly printTitles?: { readonly from: number; readonly to: number };
  /** Column numbers (1-based) repeated at the left of every printed page. */
  readonly printColumns?: { readonly from: number; readonly to: number };
  readonly filter?: { readonly row: number; readonly columns: number };
  readonly protect?: boolean;
  readonly visibility?: 'visible' | 'very-hidden';
  readonly footer?: string;
  /** Per cent of full size on paper; absent: 100. */
  readonly scale?: number;
  /** The sheet is turned into a picture of one page's width. */
  readonly fitWidth?: boolean;
  /** Millimetres; absent: those of NĐ 30/2020 (left 30, right 15, top and bottom 20). */
  readonly margins?: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
  readonly charts?: readonly SheetChart[];
  /** The whole sheet is one table under this name, its headings in the first row: no merged cells, no blank rows. */
  readonly table?: string;
  /** Cells that stand out by their value: a colour and, printed grey, a different depth and a bold letter. */
  readonly highlights?: readonly Highlight[];
}

/** A chart over cells of the book. */
export interface SheetChart {
  readonly chart: Chart;
  /** 1-based cell of the upper left corner, and how many columns and rows it covers. */
  readonly at: {
    readonly row: number;
    readonly column: number;
    readonly rows: number;
    readonly columns: number;
  };
  /** Absolute ranges with the sheet's name: `'Tổng hợp'!$A$5:$A$9`; `series` in the order of the chart's. */
  readonly ranges: {
    readonly categories: string;
    readonly series: readonly { readonly name: string; readonly values: string }[];
  };
}

export interface Highlight {
  /** "C5:C34". */
  readonly range: string;
  /** `begins`: a text whose first words are these. */
  readonly when: 'blank' | 'below' | 'above' | 'equals' | 'begins';
  readonly value?: number | string;
  readonly look: 'weak' | 'strong';
}

export interface Book {
  readonly title: string;
  readonly subject: string;
  readonly creator: string;
  /** Day written into the document properties: never the clock. */
  readonly date: CivilDate;
  readonly sheets: readonly Sheet[];
  /** Into the document properties. */
  readonly provenance?: Provenance;
  /** Named lists for drop-downs. */
  readonly lists: readonly { readonly name: string; readonly values: readonly string[] }[];
}
