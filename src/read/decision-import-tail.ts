import type { DraftPoint, DraftText } from '../model/decision-draft.ts';
import {
  behind,
  blankText,
  joinTexts,
  leftPoint,
  paraOf,
  placeOf,
  point,
  type SourcePara,
  textOf,
} from './decision-import-source.ts';
import { piecesOf } from './letter-lines.ts';

export interface ReadTail {
  readonly recipients: readonly DraftText[];
  readonly signer: { readonly lines: readonly DraftText[]; readonly name: DraftText };
  readonly points: readonly DraftPoint[];
}

const heading = /^nơi nhận\s*:?\s*/iu;
const dash = /^[-–—+•*]\s*/u;
const rank = String.raw`(?:(?:PGS|GS|TS|ThS|BS|KS)\.?\s*)*`;
const personName = new RegExp(String.raw`^${rank}\p{Lu}[\p{L}’']*(?:\s\p{Lu}[\p{L}’']*){1,5}$`, 'u');
const capitals = (text: string): boolean => text === text.toUpperCase() && /\p{L}{2}/u.test(text);
const ended = /[;.]$/u;

interface Open {
  recipients: DraftText[];
  lines: DraftText[];
  name: DraftText | undefined;
  inRecipients: boolean;
  readonly points: DraftPoint[];
}

/** The halves of a line that holds both columns. */
function halves(para: SourcePara): readonly SourcePara[] {
  const pieces = piecesOf(para.raw);
  return pieces.length < 2 ? [para] : pieces.map((p) => paraOf(p, placeOf(para)));
}

function addRecipient(open: Open, piece: SourcePara): boolean {
  const mark = dash.exec(piece.text);
  if (mark && piece.text.length > mark[0].length) {
    open.recipients.push(behind(piece, mark[0].length));
    return true;
  }
  const last = open.recipients.at(-1);
  if (last && !ended.test(last.text)) {
    open.recipients[open.recipients.length - 1] = joinTexts([last, textOf(piece)]);
    return true;
  }
  if (!open.inRecipients || (personName.test(piece.text) && open.lines.length > 0)) return false;
  open.recipients.push(textOf(piece));
  return true;
}

function take(open: Open, piece: SourcePara): void {
  const head = heading.exec(piece.text);
  if (head) {
    open.inRecipients = true;
    open.points.push(leftPoint('layout', { ...textOf(piece), text: head[0].trim() }));
    const rest = behind(piece, head[0].length);
    if (rest.text !== '') open.recipients.push(rest);
    return;
  }
  const named = personName.test(piece.text) && open.lines.length > 0 && !open.name;
  if (capitals(piece.text) && !dash.test(piece.text)) open.lines.push(textOf(piece));
  else if (named) open.name = textOf(piece);
  else if (!addRecipient(open, piece)) open.points.push(leftPoint('left', textOf(piece)));
}

/** Recipients and signature, side by side or one below the other. */
export function readDecisionTail(paras: readonly SourcePara[], file: string): ReadTail {
  const open: Open = { recipients: [], lines: [], name: undefined, inRecipients: false, points: [] };
  for (const piece of paras.flatMap(halves)) take(open, piece);
  const fallback = { kind: 'file', file } as const;
  const blank = blankText(fallback);
  const ask = (field: string, at: string): DraftPoint =>
    point('question', 'field-missing', fallback, { at, values: { field } });
  return {
    recipients: open.recipients.length > 0 ? open.recipients : [blank],
    signer: { lines: open.lines.length > 0 ? open.lines : [blank], name: open.name ?? blank },
    points: [
      ...open.points,
      ...(open.recipients.length > 0 ? [] : [ask('recipients', 'decision/recipients')]),
      ...(open.lines.length > 0 ? [] : [ask('signer-lines', 'decision/signer/lines')]),
      ...(open.name ? [] : [ask('signer-name', 'decision/signer/name')]),
    ],
  };
}
