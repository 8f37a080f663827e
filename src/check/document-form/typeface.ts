import type { Alignment, DraftRun } from '../../model/draft-layout.ts';
import type { FormComponent, FormFact } from '../../model/form-departure.ts';
import type { Draft } from './components.ts';
import { type FormPoint, type Miss, miss, overPieces, point } from './form-point.ts';
import { inkOf, isMostlyUpper, isUpper, type Piece } from './pieces.ts';

/** How the decree wants a component printed; absent: it says nothing. Sizes in points. */
export interface Typeface {
  readonly letters?: 'upper' | 'lower';
  readonly size?: readonly [number, number];
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly align?: Alignment;
}

const pointsOf = (run: DraftRun): number => run.size / 2;

export function sizeFact([from, to]: readonly [number, number]): FormFact {
  return from === to
    ? { say: 'points', values: { points: from } }
    : { say: 'points-range', values: { from, to } };
}

/** Sizes of the visible letters that lie outside the range, smallest first. */
export function wrongSizes(
  runs: readonly DraftRun[],
  [from, to]: readonly [number, number],
): readonly number[] {
  const sizes = inkOf(runs).map(pointsOf);
  return [...new Set(sizes.filter((s) => s < from || s > to))].toSorted((a, b) => a - b);
}

function sizeMisses(piece: Piece, range: readonly [number, number]): readonly Miss[] {
  return wrongSizes(piece.runs, range).map((points) => miss(piece, { say: 'points', values: { points } }));
}

function weightMisses(piece: Piece, bold: boolean): readonly Miss[] {
  const ink = inkOf(piece.runs);
  const wrong = ink.filter((r) => r.bold !== bold).length;
  if (wrong === 0) return [];
  const say = wrong < ink.length ? 'partly-bold' : bold ? 'light' : 'bold';
  return [miss(piece, { say })];
}

function slantMisses(piece: Piece, italic: boolean): readonly Miss[] {
  const ink = inkOf(piece.runs);
  const wrong = ink.filter((r) => r.italic !== italic).length;
  if (wrong === 0) return [];
  const say = wrong < ink.length ? 'partly-italic' : italic ? 'upright' : 'italic';
  return [miss(piece, { say })];
}

function caseMisses(piece: Piece, letters: 'upper' | 'lower'): readonly Miss[] {
  if (letters === 'upper') return isUpper(piece.text) ? [] : [miss(piece, { say: 'lower' })];
  // Abbreviations alone may fill a short line.
  const loud = isMostlyUpper(piece.text) && piece.text.split(' ').length > 1;
  return loud ? [miss(piece, { say: 'upper' })] : [];
}

function alignMisses(piece: Piece, align: Alignment): readonly Miss[] {
  const { paragraph } = piece;
  if (paragraph.align === align || paragraph.textBox) return [];
  // Tabs and indents can put text in the middle as well: not to be told from the file.
  const certain = !piece.behindTab && paragraph.indent.left === 0 && paragraph.indent.firstLine === 0;
  return [miss(piece, { say: `align-${paragraph.align}` }, { certain })];
}

/** The points that a typeface makes: one for each thing that the decree says of it. */
export function typefacePoints(
  component: FormComponent,
  source: string,
  pick: (draft: Draft) => readonly Piece[],
  face: Typeface,
  family: string,
): readonly FormPoint[] {
  const { letters, size, bold, italic, align } = face;
  const make = (
    measure: FormPoint['measure'],
    fact: FormFact,
    each: (p: Piece) => readonly Miss[],
  ): FormPoint => point([component, measure], source, fact, overPieces(pick, each), family);
  return [
    ...(letters ? [make('case', { say: letters }, (p) => caseMisses(p, letters))] : []),
    ...(size ? [make('size', sizeFact(size), (p) => sizeMisses(p, size))] : []),
    ...(bold === undefined
      ? []
      : [make('weight', { say: bold ? 'bold' : 'light' }, (p) => weightMisses(p, bold))]),
    ...(italic === undefined
      ? []
      : [make('slant', { say: italic ? 'italic' : 'upright' }, (p) => slantMisses(p, italic))]),
    ...(align ? [make('align', { say: `align-${align}` }, (p) => alignMisses(p, align))] : []),
  ];
}
