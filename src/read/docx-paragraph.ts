import { withRaisedDigits } from '../text/raised-digits.ts';
import { atFirstSight, kindAt, longestSample, modernText } from './docx-legacy.ts';
import type { DocParagraph, DocRun } from './docx-model.ts';
import {
  addBlock,
  currentFrame,
  type DocState,
  type OpenParagraph,
  type OpenRun,
  spend,
} from './docx-state.ts';

const somethingVisible = /[^\s\u200b-\u200d\u2060\ufeff\u00ad]/;

/** Whether the text holds more than blanks and invisible characters. */
export function isVisible(text: string): boolean {
  return somethingVisible.test(text);
}

export function openParagraph(s: DocState): void {
  s.context.budget.ordinal += 1;
  s.paragraphs.push({
    ordinal: s.context.budget.ordinal,
    legacy: undefined,
    style: undefined,
    centred: undefined,
    numbering: undefined,
    level: 0,
    runs: [],
    run: undefined,
  });
}

export function newRun(): OpenRun {
  return {
    text: '',
    font: undefined,
    bold: undefined,
    hidden: undefined,
    raised: undefined,
    struck: false,
    style: undefined,
  };
}

/** Text inside the open run; counted once more for every content control around it. */
export function addText(s: DocState, run: OpenRun, text: string): void {
  run.text += text;
  spend(s, 'text', text.length * (1 + s.openControls.length));
}

type Look = Omit<DocRun, 'text'>;

function lookOf(s: DocState, paragraph: OpenParagraph, run: OpenRun): Look {
  const { of, standard, defaults } = s.context.styles;
  const own = of(run.style);
  const around = paragraph.style === undefined ? standard : of(paragraph.style);
  const font = run.font ?? own.font ?? around.font ?? defaults.font;
  return {
    bold: run.bold ?? own.bold ?? around.bold ?? defaults.bold ?? false,
    hidden: run.hidden ?? own.hidden ?? around.hidden ?? false,
    ...(font === undefined ? {} : { font }),
  };
}

const promptStyle = /placeholder/i;

/** The text of a finished run belongs to every content control around it. */
function tellControls(s: DocState, text: string, hidden: boolean, style: string | undefined): void {
  const promptLook = style !== undefined && promptStyle.test(style);
  for (const control of s.openControls) {
    if (hidden) control.concealed.push(text);
    else control.parts.push(text);
    if (promptLook) control.promptLook = true;
  }
}

/** Ends a run; one without text leaves no trace. */
export function closeRun(s: DocState, paragraph: OpenParagraph): void {
  const { run } = paragraph;
  paragraph.run = undefined;
  if (!run || run.text === '') return;
  const look = lookOf(s, paragraph, run);
  const kind = kindAt(s.context.kinds, paragraph.ordinal, look.font);
  if (kind !== undefined) paragraph.legacy = kind;
  const raised = run.raised === undefined ? s.context.styles.of(run.style).raised : (run.raised ?? undefined);
  const text = withRaisedDigits(modernText(run.text.normalize('NFC'), kind, look.font), raised);
  if (look.hidden && isVisible(text)) s.hidden.push(text);
  else if (run.struck && isVisible(text)) s.struck = true;
  tellControls(s, text, look.hidden, run.style);
  paragraph.runs.push({ text, ...look });
}

/** Gathers what may be in an old encoding, font by font. */
function doubt(s: DocState, { ordinal, runs }: OpenParagraph): void {
  const [first] = runs;
  const fonts = runs.every((r) => r.font === first?.font) ? [first?.font] : new Set(runs.map((r) => r.font));
  for (const font of fonts) {
    const own = runs.length === 1 ? runs : runs.filter((r) => r.font === font);
    const text = own.map((r) => r.text).join('');
    const verdict = atFirstSight(text, font);
    if (verdict === 'unicode') s.context.modern += 1;
    else if (verdict === 'doubtful') {
      spend(s, 'oddText', Math.min(text.length, longestSample));
      s.context.doubtful.push({ paragraph: ordinal, font, text });
    }
  }
}

function visibleText(runs: readonly DocRun[]): string {
  const [first] = runs;
  if (runs.length === 1 && first) return first.hidden ? '' : first.text;
  // Letter and mark may stand in two runs.
  return runs
    .map((r) => (r.hidden ? '' : r.text))
    .join('')
    .normalize('NFC');
}

function listOf({ numbering, level }: OpenParagraph): Pick<DocParagraph, 'list'> {
  // Numbering "0" takes the numbering of a style away.
  return numbering === undefined || numbering === '0' ? {} : { list: { numbering, level } };
}

function finished(s: DocState, paragraph: OpenParagraph, text: string): DocParagraph {
  const { style, runs } = paragraph;
  const around = style === undefined ? s.context.styles.standard : s.context.styles.of(style);
  return {
    kind: 'paragraph',
    number: s.paragraphNumber,
    text,
    runs,
    ...(style === undefined ? {} : { style }),
    bold: runs.every((r) => r.bold || r.hidden || !isVisible(r.text)),
    centred: paragraph.centred ?? around.centred ?? false,
    ...listOf(paragraph),
    textBox: s.textBoxes > 0,
    ...(paragraph.legacy === undefined ? {} : { legacy: paragraph.legacy }),
  };
}

/** Ends a paragraph; blank ones leave no trace. */
export function closeParagraph(s: DocState): void {
  const paragraph = s.paragraphs.pop();
  if (!paragraph) return;
  closeRun(s, paragraph);
  for (const control of s.openControls) control.parts.push('\n');
  spend(s, 'text', s.openControls.length);
  const text = visibleText(paragraph.runs);
  if (!isVisible(text)) return;
  spend(s, 'paragraphs', 1);
  if (!s.context.kinds) doubt(s, paragraph);
  const cell = currentFrame(s)?.cell;
  if (!cell) s.paragraphNumber += 1;
  const block = finished(s, paragraph, text);
  s.finished.push({ paragraph: block, cell });
  addBlock(s, block, text);
}
