import type { Raised } from '../text/raised-digits.ts';
import type { FontKinds, FontText, FoundKind } from './docx-legacy.ts';
import type {
  DocBlock,
  DocCell,
  DocControl,
  DocParagraph,
  DocRow,
  DocRun,
  DocTable,
  PlacedParagraph,
} from './docx-model.ts';
import type { DocStyles } from './docx-styles.ts';
import { limits } from './limits.ts';
import { tooLarge } from './refusal.ts';

type Open<T> = { -readonly [K in keyof T]: T[K] };

export interface OpenRun {
  text: string;
  font: string | undefined;
  bold: boolean | undefined;
  hidden: boolean | undefined;
  /** Null: on the line, whatever its style says. */
  raised: Raised | null | undefined;
  /** Crossed out by hand; what is crossed out as a tracked change is gone. */
  struck: boolean;
  style: string | undefined;
}

export interface OpenParagraph {
  /** From 1 over all parts, blank ones too. */
  readonly ordinal: number;
  legacy: FoundKind | undefined;
  style: string | undefined;
  centred: boolean | undefined;
  numbering: string | undefined;
  level: number;
  runs: DocRun[];
  /** Undefined between runs. */
  run: OpenRun | undefined;
}

export interface OpenTable {
  readonly table: Open<DocTable> & { rows: DocRow[] };
  row: DocCell[] | undefined;
  rowDeleted: boolean;
  column: number;
}

/** Where finished blocks go: the body, or a cell with its text so far. */
export interface Frame {
  readonly blocks: DocBlock[];
  readonly cell: Open<DocCell> | undefined;
  readonly lines: string[];
}

export type OpenControl = Open<DocControl> & {
  /** Entries of a drop-down list by what they show. */
  items: Map<string, string> | undefined;
  readonly parts: string[];
  readonly concealed: string[];
  /** Tables open around it where it stands between two cells of a row; else -1. */
  readonly beside: number;
};

/** What is open while one part of the document is read, and what is finished. */
export interface DocState {
  readonly part: string;
  readonly context: DocContext;
  readonly frames: Frame[];
  readonly paragraphs: OpenParagraph[];
  readonly openTables: OpenTable[];
  readonly openControls: OpenControl[];
  /** Open `mc:AlternateContent`: whether one of its versions was read. */
  readonly alternatives: { taken: boolean }[];
  readonly tables: DocTable[];
  readonly finished: PlacedParagraph[];
  readonly controls: DocControl[];
  /** Depth inside an element that is left out. */
  skipped: number;
  textBoxes: number;
  paragraphNumber: number;
  /** Text and properties mean something only in here. */
  in: 'text' | 'instruction' | 'control' | 'row' | undefined;
  tracked: boolean;
  comments: boolean;
  struck: boolean;
  /** Hidden texts, run by run. */
  readonly hidden: string[];
  /** Of the field being read; its letters may stand in many runs. */
  instruction: string;
  /** Instructions of the fields so far, each as long as it had grown. */
  readonly instructions: string[];
  embedded: boolean;
}

/** Counted over all parts of one document. */
interface DocBudget {
  text: number;
  ordinal: number;
  wordCells: number;
  paragraphs: number;
  oddText: number;
  tables: number;
}

/** What the parts of one document share. */
export interface DocContext {
  readonly styles: DocStyles;
  readonly budget: DocBudget;
  /** Known at the second reading of a document that is not all in Unicode. */
  readonly kinds: FontKinds | undefined;
  /** Texts that may not be Unicode, gathered at the first reading. */
  readonly doubtful: FontText[];
  /** Paragraphs that are Unicode without doubt. */
  modern: number;
}

export function newDocContext(styles: DocStyles, kinds?: FontKinds): DocContext {
  const budget = { text: 0, wordCells: 0, paragraphs: 0, oddText: 0, tables: 0, ordinal: 0 };
  return { styles, budget, kinds, doubtful: [], modern: 0 };
}

export function newState(part: string, context: DocContext): DocState {
  return {
    part,
    context,
    frames: [{ blocks: [], cell: undefined, lines: [] }],
    paragraphs: [],
    openTables: [],
    openControls: [],
    alternatives: [],
    tables: [],
    finished: [],
    controls: [],
    skipped: 0,
    textBoxes: 0,
    paragraphNumber: 0,
    in: undefined,
    tracked: false,
    comments: false,
    struck: false,
    hidden: [],
    instruction: '',
    instructions: [],
    embedded: false,
  };
}

/** So many fields are looked at; a form has a few. */
const mostInstructions = 2000;

/** A field begins, ends or goes over to its result. */
export function endInstruction(s: DocState): void {
  if (s.instruction.trim() !== '' && s.instructions.length < mostInstructions)
    s.instructions.push(s.instruction);
  s.instruction = '';
}

export function spend(
  s: DocState,
  what: 'text' | 'wordCells' | 'paragraphs' | 'oddText',
  count: number,
): void {
  s.context.budget[what] += count;
  if (s.context.budget[what] > limits[what]) throw tooLarge(what, s.part);
}

export function currentFrame(s: DocState): Frame | undefined {
  return s.frames.at(-1);
}

export function currentParagraph(s: DocState): OpenParagraph | undefined {
  return s.paragraphs.at(-1);
}

/** Adds a finished block where it belongs, and its text to the cell around it. */
export function addBlock(s: DocState, block: DocParagraph | DocTable, text: string): void {
  const frame = currentFrame(s);
  if (!frame) return;
  frame.blocks.push(block);
  if (frame.cell && text !== '') frame.lines.push(text);
}
