import type { DraftParagraph, DraftRun } from '../../model/draft-layout.ts';
import { tidy, withoutDiacritics } from '../../text/canonical.ts';

/** A line of a paragraph as its author broke it: letterheads are often one paragraph with tabs and line breaks. */
export interface Piece {
  readonly paragraph: DraftParagraph;
  /** Place of the paragraph in the draft. */
  readonly at: number;
  readonly runs: readonly DraftRun[];
  /** Tidied, with an automatic number before it. */
  readonly text: string;
  /** From 0 within its paragraph; `behindTab`: a tab stands before it. */
  readonly index: number;
  readonly behindTab: boolean;
}

interface Cut {
  readonly runs: DraftRun[];
  readonly tab: boolean;
}

function cutsOf(paragraph: DraftParagraph): readonly Cut[] {
  const cuts: Cut[] = [{ runs: [], tab: false }];
  for (const run of paragraph.runs) {
    for (const bit of run.text.split(/([\t\n]+)/)) {
      if (/^[\t\n]+$/.test(bit)) cuts.push({ runs: [], tab: bit.includes('\t') });
      else if (bit !== '') cuts.at(-1)?.runs.push({ ...run, text: bit });
    }
  }
  return cuts;
}

const printed = (run: DraftRun): string => (run.caps ? run.text.toLocaleUpperCase('vi') : run.text);

/** The visible lines of a paragraph. */
export function piecesOf(paragraph: DraftParagraph, at: number): readonly Piece[] {
  const cuts = cutsOf(paragraph).map((cut, i) => {
    const own = tidy(cut.runs.map(printed).join(''));
    const label = i === 0 && paragraph.label ? `${paragraph.label} ` : '';
    return { ...cut, text: own === '' ? '' : label + own };
  });
  return cuts
    .filter((cut) => cut.text !== '')
    .map(({ runs, tab, text }, index) => ({ paragraph, at, runs, text, index, behindTab: tab }));
}

/** A paragraph as one piece, whatever breaks it holds. */
export function wholePiece(paragraph: DraftParagraph, at: number): Piece {
  const own = tidy(paragraph.runs.map(printed).join(''));
  const text = paragraph.label && own !== '' ? `${paragraph.label} ${own}` : own;
  return { paragraph, at, runs: paragraph.runs, text, index: 0, behindTab: false };
}

/** For comparing: no diacritics, no case. */
export function folded(text: string): string {
  return withoutDiacritics(tidy(text)).toLowerCase();
}

const lettersOf = (text: string): readonly string[] => text.match(/\p{L}/gu) ?? [];

/** All in capitals; "" is not. */
export function isUpper(text: string): boolean {
  const letters = lettersOf(text);
  return letters.length > 0 && letters.every((c) => c === c.toLocaleUpperCase('vi'));
}

/** Mostly in capitals: a word or an abbreviation in small letters may stand among them. */
export function isMostlyUpper(text: string): boolean {
  const letters = lettersOf(text);
  const capitals = letters.filter((c) => c === c.toLocaleUpperCase('vi')).length;
  return letters.length > 1 && capitals / letters.length > 0.8;
}

/** Runs with something to see in them; gaps that are marked to be filled are left out. */
export function inkOf(runs: readonly DraftRun[]): readonly DraftRun[] {
  return runs.filter((r) => !r.highlight && /[\p{L}\p{N}]/u.test(r.text));
}

export function isBold(piece: Piece): boolean {
  const ink = inkOf(piece.runs);
  return ink.length > 0 && ink.every((r) => r.bold);
}

/** A rule typed with dashes or low lines instead of drawn. */
export function isTypedRule(text: string): boolean {
  return /^[-_=\u2013\u2014\u2015\u2500*~ ]{3,}$/.test(text.trim());
}
