import { notePar } from './docx-layout-par-props.ts';
import { noteRun, type ThemeFonts } from './docx-layout-run-props.ts';
import { noteSection } from './docx-layout-sections.ts';
import { closeShape, hearShape, openShape } from './docx-layout-shapes.ts';
import {
  type LayoutBudget,
  type LayoutState,
  newLayoutState,
  newSection,
  type RawParagraph,
  type RawSection,
  type RawTable,
  spendLayout,
} from './docx-layout-state.ts';
import { closeInTable, openInTable, openLayoutTable } from './docx-layout-tables.ts';
import { type Attributes, attributeOf, type Part, readXml } from './xml.ts';

/** One part of a document, its body or an edge of its pages, as it is written. */
export interface RawPart {
  readonly paragraphs: readonly RawParagraph[];
  readonly tables: readonly RawTable[];
  readonly sections: readonly RawSection[];
}

function openParagraph(s: LayoutState): void {
  spendLayout(s, 'paragraphs', 1);
  s.outerRuns.push(s.run);
  s.run = undefined;
  const open: RawParagraph = {
    props: {},
    mark: {},
    runs: [],
    cell: s.textBoxes > 0 ? undefined : s.tables.at(-1)?.cell,
    textBox: s.textBoxes > 0,
    lines: [],
    fields: [],
    otherShapes: false,
    section: s.sections.length + 1,
  };
  s.open.push(open);
}

function closeParagraph(s: LayoutState): void {
  const paragraph = s.open.pop();
  s.run = s.outerRuns.pop();
  if (paragraph) s.paragraphs.push(paragraph);
}

function addText(s: LayoutState, text: string): void {
  if (!s.run) return;
  s.run.text += text;
  spendLayout(s, 'text', text.length);
  const cell = s.open.at(-1)?.cell;
  if (cell) cell.characters += text.length;
}

function addField(s: LayoutState, instruction: string): void {
  const words = instruction.trim().slice(0, 80);
  if (words !== '') s.open.at(-1)?.fields.push({ instruction: words, props: s.run?.props });
}

/** Ends before its second half begins: what follows is the printed result. */
function fieldMark(s: LayoutState, a: Attributes): void {
  const kind = attributeOf(a, 'fldCharType');
  if (kind === 'begin') s.instruction = '';
  else {
    addField(s, s.instruction);
    s.instruction = '';
  }
}

const leftOut = /^(?:del|moveFrom|sdtPr|rt|\w+Change)$/;
const written: Readonly<Record<string, string>> = {
  tab: '\t',
  ptab: '\t',
  br: '\n',
  cr: '\n',
  noBreakHyphen: '-',
  softHyphen: '\u00ad',
};

/** A row that a tracked change takes away stands in its properties; all else that was taken away is passed over. */
function isLeftOut(s: LayoutState, name: string): boolean {
  return leftOut.test(name) && !(name === 'del' && s.path.includes('trPr'));
}

function openRun(s: LayoutState): void {
  const paragraph = s.open.at(-1);
  if (!paragraph) return;
  s.run = { text: '', props: {} };
  paragraph.runs.push(s.run);
}

/** The properties that the element belongs to. */
function noteProperty(s: LayoutState, name: string, a: Attributes): boolean {
  const paragraph = s.open.at(-1);
  const parent = s.path.at(-1);
  if (s.section) {
    noteSection(s.section, name, a);
    return true;
  }
  if (!paragraph) return false;
  if (parent === 'rPr' && s.path.at(-2) === 'pPr') noteRun(paragraph.mark, name, a, s.theme);
  else if (parent === 'rPr' && s.run) noteRun(s.run.props, name, a, s.theme);
  else if (s.path.includes('pPr') && s.path.lastIndexOf('pPr') > s.path.lastIndexOf('p')) {
    notePar(paragraph.props, name, a, parent === 'pBdr');
  } else return false;
  return true;
}

/** One version of an `mc:AlternateContent` is read: the first. */
function alternative(s: LayoutState): void {
  const choice = s.alternatives.at(-1);
  if (choice?.taken) s.skipped = 1;
  else if (choice) choice.taken = true;
}

const openers: Readonly<Record<string, (s: LayoutState, a: Attributes) => void>> = {
  p: openParagraph,
  r: openRun,
  tbl: openLayoutTable,
  AlternateContent: (s) => {
    s.alternatives.push({ taken: false });
  },
  Choice: alternative,
  Fallback: alternative,
  txbxContent: (s) => {
    s.textBoxes += 1;
  },
  fldChar: fieldMark,
  fldSimple: (s, a) => addField(s, attributeOf(a, 'instr') ?? ''),
};

function openElement(s: LayoutState, name: string, a: Attributes): void {
  if (name === 'sectPr') s.section = newSection();
  else if (noteProperty(s, name, a)) return;
  else if (openers[name]) openers[name](s, a);
  else if (written[name] !== undefined && s.path.at(-1) === 'r') addText(s, written[name]);
  else {
    openShape(s, name, a);
    if (s.open.length === 0 || s.tables.length > 0) openInTable(s, name, a);
  }
}

const closers: Readonly<Record<string, (s: LayoutState) => void>> = {
  p: closeParagraph,
  r: (s) => {
    s.run = undefined;
  },
  sectPr: (s) => {
    if (s.section) s.sections.push(s.section);
    s.section = undefined;
  },
  AlternateContent: (s) => {
    s.alternatives.pop();
  },
  txbxContent: (s) => {
    s.textBoxes -= 1;
  },
};

function closeElement(s: LayoutState, name: string): void {
  closers[name]?.(s);
  closeShape(s, name);
  closeInTable(s, name);
}

function hear(s: LayoutState, text: string): void {
  const name = s.path.at(-1);
  if (name === 't') addText(s, text);
  else if (name === 'instrText') s.instruction += text.slice(0, 200);
  else hearShape(s, text);
}

/** Reads `w:document`, `w:hdr` or `w:ftr`; throws `Refused`. */
export function readRawPart(part: Part, theme: ThemeFonts, budget: LayoutBudget): RawPart {
  const s = newLayoutState(part.name, theme, budget);
  readXml(part, {
    open: (name, a) => {
      if (s.skipped > 0) s.skipped += 1;
      else if (isLeftOut(s, name)) s.skipped = 1;
      else {
        openElement(s, name, a);
        if (s.skipped === 0) s.path.push(name);
      }
    },
    close: (name) => {
      if (s.skipped > 0) {
        s.skipped -= 1;
        return;
      }
      s.path.pop();
      closeElement(s, name);
    },
    text: (text) => {
      if (s.skipped === 0) hear(s, text);
    },
  });
  return { paragraphs: s.paragraphs, tables: s.finishedTables, sections: s.sections };
}
