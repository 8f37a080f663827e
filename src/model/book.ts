import type { CivilDate } from './civil-date.ts';

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

export type NumberStyle = 'whole' | 'decimal' | 'percent' | 'date';

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
  /** Workbook-wide name for this cell. */
  readonly name?: string;
}

export type Validation = { readonly prompt?: { readonly title: string; readonly text: string } } & (
  | { readonly kind: 'list'; readonly listName: string }
  | { readonly kind: 'whole' | 'decimal'; readonly min: number }
  | { readonly kind: 'date'; readonly from: CivilDate; readonly to: CivilDate }
  | { readonly kind: 'any' }
);

export interface Row {
  readonly cells: readonly (Cell | null)[];
  /** Points; absent: fitted to the text. */
  readonly height?: number;
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
  readonly filter?: { readonly row: number; readonly columns: number };
  readonly protect?: boolean;
  readonly visibility?: 'visible' | 'very-hidden';
  readonly footer?: string;
  /** The sheet is turned into a picture of one page's width. */
  readonly fitWidth?: boolean;
}

export interface Book {
  readonly title: string;
  readonly subject: string;
  readonly creator: string;
  /** Day written into the document properties: never the clock. */
  readonly date: CivilDate;
  readonly sheets: readonly Sheet[];
  /** Named lists for drop-downs. */
  readonly lists: readonly { readonly name: string; readonly values: readonly string[] }[];
}
