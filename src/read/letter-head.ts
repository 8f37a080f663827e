import type { Letter } from '../model/letter.ts';
import { tidy } from '../text/canonical.ts';
import { readDocumentNumber } from '../text/document-number.ts';
import { agencyNames } from './letter-agency.ts';
import type { LetterLine } from './letter-lines.ts';
import { isHeading } from './letter-sections.ts';
import { type HeadPiece, headPiece, opensBody } from './letter-words.ts';

/** One piece of a line, with what its own words make of it. */
interface Piece {
  readonly text: string;
  readonly at: number;
  /** Left to right on its line. */
  readonly column: number;
  readonly line: LetterLine;
  readonly head: HeadPiece | undefined;
}

export interface LetterHead {
  readonly parts: Pick<
    Letter,
    'style' | 'parentAgency' | 'agency' | 'number' | 'place' | 'date' | 'kind' | 'subject'
  >;
  /** Index of the first line of the text. */
  readonly end: number;
}

/** A head is not longer than this, in lines. */
const headLines = 40;

const brokenDay = /(?:^|[\s,])ngày(?:\s*[\d.…_]*\s*tháng)?\s*[\d.…_]*$/iu;
const dayEnd = /^(?:[\d.…_]{0,6}\s*tháng\s[^,]*|năm\s+[\d.…_]{1,8}[.,]?)$/iu;

/** "Hà Trung, ngày 15 tháng 6", then "năm 2026" on the next line: one day in a narrow column. */
function mended(
  texts: readonly { readonly text: string; readonly at: number; readonly column: number }[],
): typeof texts {
  const broken = texts.findIndex((t) => brokenDay.test(t.text));
  const start = texts[broken];
  const end = start && texts.find((t, i) => i > broken && t.at <= start.at + 1 && dayEnd.test(t.text));
  if (!start || !end) return texts;
  const whole = { ...start, text: `${start.text} ${end.text}` };
  return texts.filter((t) => t !== end).map((t) => (t === start ? whole : t));
}

function pieces(lines: readonly LetterLine[]): readonly Piece[] {
  const texts = lines.flatMap((line, at) =>
    line.row ? [] : line.pieces.map((text, column) => ({ text, at, column })),
  );
  return mended(texts).flatMap((t) => {
    const line = lines[t.at];
    return line ? [{ ...t, line, head: headPiece(t.text) }] : [];
  });
}

type Is<K extends HeadPiece['is']> = Piece & { readonly head: Extract<HeadPiece, { is: K }> };

function first<K extends HeadPiece['is']>(all: readonly Piece[], is: K): Is<K> | undefined {
  return all.find((p): p is Is<K> => p.head?.is === is);
}

/** The head ends where the addressee, or the text, begins; a number or a kind further down is quoted. */
function headOnly(all: readonly Piece[]): readonly Piece[] {
  const stop = all.findIndex(
    ({ head, text, line }) =>
      head?.is === 'addressee' ||
      (!head && !line.cell && line.centred !== true && ((!line.bold && opensBody(text)) || isHeading(line))),
  );
  return stop < 0 ? all : all.slice(0, stop);
}

function sameColumn(a: Piece, b: Piece): boolean {
  if (a.line.cell && b.line.cell) {
    return a.line.cell.table === b.line.cell.table && a.line.cell.column === b.line.cell.column;
  }
  return a.line.cell === b.line.cell && a.column === b.column;
}

/** Unexplained lines above number, day and title, in the letterhead's left half. */
function agencyOf(head: readonly Piece[]): ReturnType<typeof agencyNames> {
  const number = first(head, 'number');
  const end = number ?? first(head, 'about') ?? first(head, 'kind') ?? first(head, 'day');
  const motto = first(head, 'motto');
  const right = motto && motto.column > 0 ? motto.column : Number.POSITIVE_INFINITY;
  const above = head.slice(0, end ? head.indexOf(end) : 0).filter((p) => !p.head && p.column < right);
  const left = number?.line.cell ? above.filter((p) => sameColumn(p, number)) : above;
  const drawn = left.filter((p) => !p.line.textBox);
  const lines = (drawn.length > 0 ? drawn : left).map((p) => ({ text: p.text, bold: p.line.bold }));
  return agencyNames(lines);
}

const longestSubject = 8;
const longestLine = 260;
const drawnLine = /^[^\p{L}\p{N}]+$/u;

/** Whether the piece can stand in a subject at all. */
function mayBeSubject({ line, text, head }: Piece): boolean {
  if (head?.is === 'addressee' || head?.is === 'number' || head?.is === 'kind') return false;
  if (text.length > longestLine || drawnLine.test(text)) return false;
  const looksLikeTitle = line.bold === true || line.centred === true;
  return looksLikeTitle ? !isHeading(line) || line.centred === true : !opensBody(text) && !isHeading(line);
}

/** A subject goes on in lines of the same look; plain text tells nothing of its look. */
function sameLook(first: LetterLine, { line }: Piece): boolean {
  if (first.bold === undefined) return true;
  if (first.cell !== line.cell) return false;
  return (first.bold && line.bold === true) || line.centred === true;
}

/** The subject under the title: at most to where the text begins. */
function subjectBelow(all: readonly Piece[], title: Is<'kind'>): { subject: string; end: number } {
  const words = [title.head.subject];
  const below = all.slice(all.indexOf(title) + 1).slice(0, longestSubject);
  const look = below[0]?.line;
  let end = title.at + 1;
  for (const [i, piece] of below.entries()) {
    if (!look || !mayBeSubject(piece) || (i > 0 && !sameLook(look, piece))) break;
    end = piece.at + 1;
    if (piece.head?.is === 'day' || piece.text.startsWith('(')) continue;
    words.push(piece.text);
    if (/[.;:]$/.test(piece.text)) break;
  }
  return { subject: tidy(words.join(' ')), end };
}

const longestAbout = 5;

/** "V/v …" of a công văn, over several lines in the same column. */
function subjectAbout(all: readonly Piece[], start: Is<'about'>): string {
  const words = [start.head.subject];
  for (const piece of all.slice(all.indexOf(start) + 1)) {
    if (piece.at - start.at > longestAbout || piece.head?.is === 'addressee') break;
    if (piece.head || !sameColumn(piece, start)) continue;
    if (opensBody(piece.text) || isHeading(piece.line)) break;
    words.push(piece.text);
  }
  return tidy(words.join(' '));
}

type Titled = Pick<Letter, 'kind' | 'subject'> & { readonly end: number };

function titled(all: readonly Piece[], head: readonly Piece[]): Titled {
  const about = first(head, 'about');
  const title = first(head, 'kind');
  if (title && (!about || title.at < about.at)) {
    const { subject, end } = subjectBelow(all, title);
    return { kind: title.head.kind, ...(subject && { subject }), end };
  }
  const end = (head.at(-1)?.at ?? -1) + 1;
  if (!about) return { end: head.some((p) => p.head) ? end : 0 };
  const subject = subjectAbout(all, about);
  return { kind: 'CÔNG VĂN', ...(subject && { subject }), end };
}

function styleOf(head: readonly Piece[], number: string | undefined): Letter['style'] {
  const motto = first(head, 'motto');
  if (motto) return motto.head.style;
  const written = number === undefined ? undefined : readDocumentNumber(number);
  return written?.style ?? 'unknown';
}

/** Head of a letter by the layout of NĐ 30/2020 (Phụ lục I) or of Party papers; parts that are not there stay absent. */
export function readHead(lines: readonly LetterLine[]): LetterHead {
  const all = pieces(lines.slice(0, headLines));
  const head = headOnly(all);
  const number = first(head, 'number')?.head.number;
  const day = first(head, 'day')?.head;
  const { end, ...title } = titled(all, head);
  return {
    parts: {
      style: styleOf(head, number),
      ...agencyOf(head),
      ...(number !== undefined && { number }),
      ...(day?.place !== undefined && { place: day.place }),
      ...(day?.date !== undefined && { date: day.date }),
      ...title,
    },
    end,
  };
}
