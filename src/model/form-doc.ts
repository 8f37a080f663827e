import type { CivilDate } from './civil-date.ts';
import type { AnswerId, FormStamp } from './form.ts';

/** How an answer is given in Word: each a content control with the answer's id as tag and as title. */
export type ControlKind = 'text' | 'long-text' | 'number' | 'date' | 'list';

/**
 * Shown in a control that nobody has filled in. LibreOffice 7.4 saves it as ordinary text (and drops the ids of lists and
 * dates, which are then found by their codes), so an answer that says just this is blank.
 */
export const controlPrompts: Readonly<Record<ControlKind, string>> = {
  text: 'Bấm vào đây để ghi',
  'long-text': 'Bấm vào đây để ghi',
  number: '…',
  date: 'Bấm để chọn ngày',
  list: 'Bấm để chọn',
};

export interface FormControl {
  readonly id: AnswerId;
  readonly kind: ControlKind;
  readonly required: boolean;
  /** Choices of a list. */
  readonly choices?: readonly string[];
  /** Filled in beforehand. */
  readonly date?: CivilDate;
}

export interface FormDocCell {
  readonly look: 'code' | 'label' | 'unit' | 'group' | 'about' | 'previous' | 'answer' | 'none';
  readonly text: string;
  /** Small print under the text. */
  readonly hint?: string;
  readonly align?: 'left' | 'center' | 'right';
  /** Columns that the cell covers. */
  readonly across?: number;
  readonly control?: FormControl;
}

export interface FormDocRow {
  readonly cells: readonly FormDocCell[];
  /** Stays on the page of the row below. */
  readonly keepNext?: boolean;
  /** Lines of room for writing by hand or at length. */
  readonly lines?: number;
}

export interface FormDocTable {
  /** Widths as shares of the text width. */
  readonly shares: readonly number[];
  /** Heading row, repeated on every page. */
  readonly head: readonly string[];
  readonly rows: readonly FormDocRow[];
}

export type FormDocBlock =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'note'; readonly text: string }
  | { readonly kind: 'table'; readonly table: FormDocTable };

/** The Word form of one unit: what stands in the template's places, then headings and tables. */
export interface FormDoc {
  readonly stamp: FormStamp;
  readonly title: string;
  readonly creator: string;
  readonly date: CivilDate;
  /** Lines for each place of the template, by its key; a place without lines is left out with its paragraph. */
  readonly places: Readonly<Record<string, readonly string[]>>;
  readonly blocks: readonly FormDocBlock[];
}

/** The stamp as it is written into a form, in this order. */
export function stampEntries(stamp: FormStamp): readonly (readonly [name: string, value: string])[] {
  return [
    ['dondoc-form', '1'],
    ['plan', stamp.plan],
    ['plan-version', stamp.planVersion],
    ['period', stamp.period],
    ['unit', stamp.unit],
    ['form-version', String(stamp.formVersion)],
  ];
}
