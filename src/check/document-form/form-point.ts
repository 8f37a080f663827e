import type {
  DraftPlace,
  FormComponent,
  FormDeparture,
  FormFact,
  FormMeasure,
} from '../../model/form-departure.ts';
import type { Draft } from './components.ts';
import type { Piece } from './pieces.ts';

/** One place where a draft departs from a point. */
export interface Miss {
  readonly place: DraftPlace;
  readonly found: FormFact;
  /** Absent: the one of the point. */
  readonly expected?: FormFact;
  /** Absent: yes. */
  readonly certain?: boolean;
}

/** `absent`: the draft has nothing that the point speaks of. */
export type Measured = readonly Miss[] | 'absent';

/** One point of the form that can be measured in a file. */
export interface FormPoint {
  readonly id: string;
  readonly component: FormComponent;
  readonly measure: FormMeasure;
  /** Where NĐ 30/2020 says so; "" for advice that is none of it. */
  readonly source: string;
  readonly expected: FormFact;
  readonly run: (draft: Draft) => Measured;
  /** The file of tests that has a draft departing from it, and a neighbour that does not. */
  readonly test: string;
}

const tests = 'test/check/document-form/cases';

/** A point, its id made of what it measures. `family`: the file of its tests. */
export function point(
  [component, measure]: readonly [FormComponent, FormMeasure],
  source: string,
  expected: FormFact,
  run: FormPoint['run'],
  family: string,
): FormPoint {
  return {
    id: `${component}-${measure}`,
    component,
    measure,
    source,
    expected,
    run,
    test: `${tests}/${family}.ts`,
  };
}

export const appendixI = (at: string): string => `Phụ lục I, mục ${at}`;

/** Longest quotation of the draft. */
const longest = 60;

export function quoted(text: string): string {
  return text.length > longest ? `${text.slice(0, longest).trimEnd()}…` : text;
}

export function placeOf({ paragraph, text }: Pick<Piece, 'paragraph' | 'text'>): DraftPlace {
  const { cell, number } = paragraph;
  const quote = quoted(text);
  return cell
    ? { kind: 'cell', table: cell.table, row: cell.row, column: cell.column, quote }
    : { kind: 'paragraph', paragraph: number, quote };
}

export function miss(piece: Piece, found: FormFact, more: Partial<Miss> = {}): Miss {
  return { place: placeOf(piece), found, ...more };
}

/** Nothing to measure where the component was not found. */
export function overPieces(
  pick: (draft: Draft) => readonly Piece[],
  each: (piece: Piece, draft: Draft) => readonly Miss[],
): FormPoint['run'] {
  return (draft) => {
    const pieces = pick(draft);
    return pieces.length === 0 ? 'absent' : pieces.flatMap((p) => each(p, draft));
  };
}

/** The same for what is said of a component as a whole. */
export function overFirst(
  pick: (draft: Draft) => readonly Piece[],
  of: (first: Piece, draft: Draft, all: readonly Piece[]) => readonly Miss[],
): FormPoint['run'] {
  return (draft) => {
    const pieces = pick(draft);
    const [first] = pieces;
    return first ? of(first, draft, pieces) : 'absent';
  };
}

/** Misses of one kind are one departure with all its places. */
export function departuresOf(p: FormPoint, misses: readonly Miss[]): readonly FormDeparture[] {
  const groups = new Map<string, FormDeparture>();
  for (const m of misses) {
    const { found, certain = true, expected = p.expected } = m;
    const key = JSON.stringify([found, certain, expected]);
    const before = groups.get(key);
    const places = [...(before?.places ?? []), m.place];
    const { id, component, measure, source } = p;
    groups.set(key, { point: id, component, measure, source, certain, places, found, expected });
  }
  return [...groups.values()];
}
