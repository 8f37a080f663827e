import type { Place } from '../model/finding.ts';
import { controlPrompts } from '../model/form-doc.ts';
import type { RawAnswer } from '../model/submission.ts';
import { tidy } from '../text/canonical.ts';
import { type DocCell, type DocControl, docPlace, type ReadDoc } from './docx-model.ts';
import { isVisible } from './docx-paragraph.ts';

/** An answer as found in a document. */
export interface DocAnswer {
  readonly id: string;
  readonly raw: RawAnswer;
  readonly place: Place;
}

const idShape = /^(unit|task|indicator)\/\S+$/;

/** The answer that a control is for: by its tag, else by its title, which LibreOffice keeps where it drops the tag. */
function answerId({ tag, alias }: DocControl): string | undefined {
  return [tag, alias].map((k) => tidy(k ?? '')).find((k) => idShape.test(k));
}

const prompts: ReadonlySet<string> = new Set(Object.values(controlPrompts).map(tidy));
const longestPrompt = 40;

function isPrompt(text: string): boolean {
  return text.length <= longestPrompt && prompts.has(tidy(text));
}

/** Programs put their own prompt into a control that was emptied: "Click or tap here to enter text." */
const programPrompt = /^(?:click|choose|tap|enter|select|bấm|nhấn|chọn|nhập|gõ)\s.{0,80}$/i;

/** Shows its prompt and nothing else. What was typed over a prompt that still looks like one is an answer. */
function isUnfilled({ text, placeholder, promptLook }: DocControl): boolean {
  return placeholder && (isPrompt(text) || (promptLook && programPrompt.test(tidy(text))));
}

/** Text without lines that are nothing but a prompt, as a lost control leaves them behind. */
export function typedText(text: string): RawAnswer {
  const lines = text.split('\n').filter((line) => !isPrompt(line));
  const typed = lines.join('\n').trim();
  return isVisible(typed) ? { kind: 'text', text: typed } : { kind: 'blank' };
}

/** Columns of code and label: an answer cell merged into them holds their text too. */
const lastLabelColumn = 2;

/**
 * The whole cell where the control is the only one in it: what was typed beside the control belongs to the answer.
 * Several controls, or a label merged into the cell: the control's own text.
 */
function contentOf(control: DocControl, alone: boolean): RawAnswer {
  if (control.checked !== undefined) return { kind: 'boolean', value: control.checked };
  const { cell, text } = control;
  const own = isUnfilled(control) ? '' : text;
  if (!cell || !alone || cell.column <= lastLabelColumn) return typedText(own);
  return typedText(own === '' && text !== '' ? cell.text.replace(text, '') : cell.text);
}

/** Answers by the ids of their content controls, and the cells that hold them. */
export function controlAnswers(
  doc: ReadDoc,
  file: string,
): { readonly answers: readonly DocAnswer[]; readonly cells: ReadonlySet<DocCell> } {
  const found = doc.controls.flatMap((control) => {
    const id = answerId(control);
    return id === undefined ? [] : [{ id, control }];
  });
  const count = new Map<DocCell, number>();
  for (const { control } of found) {
    if (control.cell) count.set(control.cell, (count.get(control.cell) ?? 0) + 1);
  }
  const answers = found.map(({ id, control }) => ({
    id,
    raw: contentOf(control, control.cell !== undefined && count.get(control.cell) === 1),
    place: docPlace(file, control.cell, control.paragraph),
  }));
  return { answers, cells: new Set(count.keys()) };
}

function sameRaw(a: RawAnswer, b: RawAnswer): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/**
 * One answer per id. A table pasted twice brings an id twice: blanks and equal answers contradict nothing; of the rest
 * the first is kept, and the others are `copies`.
 */
export function oneAnswerEach(found: readonly DocAnswer[]): {
  readonly kept: readonly DocAnswer[];
  readonly copies: readonly DocAnswer[];
} {
  const kept = new Map<string, DocAnswer>();
  const copies: DocAnswer[] = [];
  for (const answer of found) {
    const before = kept.get(answer.id);
    if (!before || before.raw.kind === 'blank') kept.set(answer.id, answer);
    else if (answer.raw.kind !== 'blank' && !sameRaw(before.raw, answer.raw)) copies.push(answer);
  }
  return { kept: [...kept.values()], copies };
}
