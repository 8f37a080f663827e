import { raisedBy } from '../text/raised-digits.ts';
import { addText } from './docx-paragraph.ts';
import { currentParagraph, type DocState, type OpenParagraph, type OpenRun } from './docx-state.ts';
import { fontIn, isOn } from './docx-styles.ts';
import { type Attributes, attributeOf } from './xml.ts';

/** What the beginning of an element means. */
export type Opener = (s: DocState, a: Attributes) => void;

export const valOf = (a: Attributes): string | undefined => a['w:val'] ?? attributeOf(a, 'val');

const inRun =
  (act: (run: OpenRun, a: Attributes, s: DocState) => void): Opener =>
  (s, a) => {
    const run = currentParagraph(s)?.run;
    if (run) act(run, a, s);
  };

const write = (text: string): Opener => inRun((run, _a, s) => addText(s, run, text));

const inParagraph =
  (act: (paragraph: OpenParagraph, a: Attributes) => void): Opener =>
  (s, a) => {
    const paragraph = currentParagraph(s);
    if (paragraph && !paragraph.run) act(paragraph, a);
  };

/** Letters of symbol fonts that stand for text: a bullet, a minus, boxes with and without a tick. */
const symbols: Readonly<Record<string, string>> = {
  F0B7: '•',
  F02D: '-',
  F0A8: '☐',
  F06F: '☐',
  F0FE: '☒',
  F052: '☑',
  F0FC: '✓',
};

/** Elements that stand for a letter of their own. */
export const letterOpeners: Readonly<Record<string, Opener>> = {
  tab: write('\t'),
  ptab: write('\t'),
  br: write('\n'),
  cr: write('\n'),
  noBreakHyphen: write('-'),
  // In TCVN3 it is a letter.
  softHyphen: write('\u00ad'),
  sym: inRun((run, a, s) => addText(s, run, symbols[(attributeOf(a, 'char') ?? '').toUpperCase()] ?? '')),
};

function strikeOut(run: OpenRun, a: Attributes): void {
  if (isOn(a)) run.struck = true;
}

/** Properties of runs and of paragraphs. */
export const lookOpeners: Readonly<Record<string, Opener>> = {
  b: inRun((run, a) => {
    run.bold = isOn(a);
  }),
  vanish: inRun((run, a) => {
    run.hidden = isOn(a);
  }),
  strike: inRun(strikeOut),
  dstrike: inRun(strikeOut),
  vertAlign: inRun((run, a) => {
    run.raised = raisedBy(valOf(a)) ?? null;
  }),
  rStyle: inRun((run, a) => {
    run.style = valOf(a);
  }),
  rFonts: inRun((run, a) => {
    run.font = fontIn(a);
  }),
  pStyle: inParagraph((paragraph, a) => {
    paragraph.style = valOf(a);
  }),
  jc: inParagraph((paragraph, a) => {
    paragraph.centred = valOf(a) === 'center';
  }),
  numId: inParagraph((paragraph, a) => {
    paragraph.numbering = valOf(a);
  }),
  ilvl: inParagraph((paragraph, a) => {
    paragraph.level = Number(valOf(a)) || 0;
  }),
};
