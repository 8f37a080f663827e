import type { EdgeKind } from '../model/draft-layout.ts';
import type { ParProps } from './docx-layout-par-props.ts';
import type { RunProps, ThemeFonts } from './docx-layout-run-props.ts';
import { limits } from './limits.ts';
import { tooLarge } from './refusal.ts';

/** What a part of a document holds, before styles are applied. */
export interface RawRun {
  text: string;
  readonly props: RunProps;
}

/** A drawn line as its shape tells it; where it lies follows once the room is known. */
export interface RawLine {
  length: number;
  height: number;
  isLine: boolean;
  solid: boolean;
  left: number | undefined;
  align: string | undefined;
  relative: string;
  /** Flows with the text: lies where the paragraph is aligned. */
  inline: boolean;
}

export interface RawCell {
  readonly table: RawTable;
  readonly row: number;
  readonly column: number;
  span: number;
  width: number | undefined;
  left: number | undefined;
  right: number | undefined;
  characters: number;
}

export interface RawRow {
  header: boolean;
  whole: boolean;
  deleted: boolean;
  longest: number;
}

export interface RawTable {
  readonly number: number;
  readonly nested: boolean;
  style: string | undefined;
  section: number;
  readonly grid: number[];
  readonly rows: RawRow[];
  left: number | undefined;
  right: number | undefined;
  /** Its own word on borders; absent: the style's. */
  ruled: boolean | undefined;
  drawnSides: number;
}

export interface RawParagraph {
  readonly props: ParProps;
  readonly mark: RunProps;
  readonly runs: RawRun[];
  readonly cell: RawCell | undefined;
  readonly textBox: boolean;
  readonly lines: RawLine[];
  /** With the look of the run that closes the instruction, where there is one. */
  readonly fields: { readonly instruction: string; readonly props: RunProps | undefined }[];
  otherShapes: boolean;
  section: number;
}

export interface RawSection {
  width: number;
  height: number;
  orient: string;
  top: number;
  bottom: number;
  left: number;
  right: number;
  gutter: number;
  titlePage: boolean;
  start: number | undefined;
  format: string | undefined;
  type: string;
  readonly headers: Map<EdgeKind, string>;
  readonly footers: Map<EdgeKind, string>;
}

export interface OpenTable {
  readonly table: RawTable;
  row: RawRow | undefined;
  column: number;
  cell: RawCell | undefined;
}

/** Counted over all parts of one document. */
export interface LayoutBudget {
  text: number;
  paragraphs: number;
  wordCells: number;
  tables: number;
}

export interface LayoutState {
  readonly part: string;
  readonly theme: ThemeFonts;
  readonly budget: LayoutBudget;
  /** Names of the elements around. */
  readonly path: string[];
  /** Depth inside an element that is left out. */
  skipped: number;
  readonly alternatives: { taken: boolean }[];
  readonly open: RawParagraph[];
  run: RawRun | undefined;
  /** Runs around a text box that stands in one. */
  readonly outerRuns: (RawRun | undefined)[];
  textBoxes: number;
  readonly shapes: RawLine[];
  readonly tables: OpenTable[];
  section: RawSection | undefined;
  instruction: string;
  readonly paragraphs: RawParagraph[];
  readonly finishedTables: RawTable[];
  readonly sections: RawSection[];
}

export function newBudget(): LayoutBudget {
  return { text: 0, paragraphs: 0, wordCells: 0, tables: 0 };
}

export function newLayoutState(part: string, theme: ThemeFonts, budget: LayoutBudget): LayoutState {
  return {
    part,
    theme,
    budget,
    path: [],
    skipped: 0,
    alternatives: [],
    open: [],
    run: undefined,
    outerRuns: [],
    textBoxes: 0,
    shapes: [],
    tables: [],
    section: undefined,
    instruction: '',
    paragraphs: [],
    finishedTables: [],
    sections: [],
  };
}

export function spendLayout(s: LayoutState, what: 'text' | 'paragraphs' | 'wordCells', count: number): void {
  s.budget[what] += count;
  if (s.budget[what] > limits[what]) throw tooLarge(what, s.part);
}

/** Word's own page where a section says nothing: Letter, with an inch around. */
export function newSection(): RawSection {
  return {
    width: 12240,
    height: 15840,
    orient: '',
    top: 1440,
    bottom: 1440,
    left: 1440,
    right: 1440,
    gutter: 0,
    titlePage: false,
    start: undefined,
    format: undefined,
    type: 'nextPage',
    headers: new Map(),
    footers: new Map(),
  };
}
