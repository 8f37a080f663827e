import { closeControl, openControl } from './docx-control.ts';
import { letterOpeners, lookOpeners, type Opener, valOf } from './docx-looks.ts';
import { closeParagraph, closeRun, newRun, openParagraph } from './docx-paragraph.ts';
import { currentParagraph, type DocState, endInstruction } from './docx-state.ts';
import {
  closeCell,
  closeRow,
  closeTable,
  openCell,
  openRow,
  openTable,
  setGap,
  setMerged,
  setSpan,
} from './docx-table.ts';
import { attributeOf } from './xml.ts';

/** What a tracked change took away, or a property was before. */
const skipChange: Opener = (s) => {
  s.tracked = true;
  s.skipped = 1;
};

const trackedMark: Opener = (s) => {
  s.tracked = true;
};

const formerProperties = ['rPr', 'pPr', 'sectPr', 'tblPr', 'tblPrEx', 'tblGrid', 'trPr', 'tcPr', 'numbering'];

const changeOpeners: Readonly<Record<string, Opener>> = {
  ...Object.fromEntries(formerProperties.map((name) => [`${name}Change`, skipChange])),
  moveFrom: skipChange,
  del: (s, a) => {
    const table = s.openTables.at(-1);
    if (s.in === 'row' && table) table.rowDeleted = true;
    skipChange(s, a);
  },
  ins: trackedMark,
  moveTo: trackedMark,
  cellIns: trackedMark,
  cellDel: trackedMark,
  cellMerge: trackedMark,
};

/** One version of an `mc:AlternateContent` is read: the first. A text box stands in both. */
const alternative: Opener = (s) => {
  const choice = s.alternatives.at(-1);
  if (choice?.taken) s.skipped = 1;
  else if (choice) choice.taken = true;
};

const openRun: Opener = (s) => {
  const paragraph = currentParagraph(s);
  if (!paragraph) return;
  closeRun(s, paragraph);
  paragraph.run = newRun();
};

const enter =
  (where: NonNullable<DocState['in']>): Opener =>
  (s) => {
    s.in = where;
  };

const structureOpeners: Readonly<Record<string, Opener>> = {
  p: openParagraph,
  r: openRun,
  t: enter('text'),
  tbl: openTable,
  tr: openRow,
  tc: openCell,
  sdt: openControl,
  sdtPr: enter('control'),
  trPr: enter('row'),
  instrText: enter('instruction'),
  fldChar: endInstruction,
  fldSimple: (s, a) => {
    endInstruction(s);
    s.instruction = attributeOf(a, 'instr') ?? '';
    endInstruction(s);
  },
  gridSpan: (s, a) => setSpan(s, valOf(a)),
  vMerge: (s, a) => setMerged(s, valOf(a)),
  gridBefore: (s, a) => setGap(s, valOf(a)),
  AlternateContent: (s) => {
    s.alternatives.push({ taken: false });
  },
  Choice: alternative,
  Fallback: alternative,
  txbxContent: (s) => {
    s.textBoxes += 1;
  },
  commentReference: (s) => {
    s.comments = true;
  },
  OLEObject: (s, a) => {
    if (attributeOf(a, 'Type') !== 'Link') s.embedded = true;
  },
};

/** What the beginning of an element means; all other elements are only walked through. */
export const openers: ReadonlyMap<string, Opener> = new Map(
  Object.entries({ ...structureOpeners, ...letterOpeners, ...lookOpeners, ...changeOpeners }),
);

const leave = (s: DocState): void => {
  s.in = undefined;
};

/** What the end of an element means. */
export const closers: ReadonlyMap<string, (s: DocState) => void> = new Map(
  Object.entries({
    p: closeParagraph,
    tbl: closeTable,
    tr: closeRow,
    tc: closeCell,
    sdt: closeControl,
    r: (s: DocState) => {
      const paragraph = currentParagraph(s);
      if (paragraph) closeRun(s, paragraph);
    },
    t: leave,
    instrText: leave,
    sdtPr: leave,
    trPr: leave,
    AlternateContent: (s: DocState) => {
      s.alternatives.pop();
    },
    txbxContent: (s: DocState) => {
      s.textBoxes -= 1;
    },
  }),
);
