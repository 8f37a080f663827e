import type { Clue, ClueSource } from './recognise-clues.ts';

/** Sources that disagree about one thing. */
export interface Conflict<T> {
  readonly a: Clue<T>;
  readonly b: Clue<T>;
  /** Each value that a source names, most trusted first, with everything that names it. */
  readonly values: readonly Named<T>[];
  /** What the file itself names most often, told or not; several where they balance. */
  readonly likely: readonly Named<T>[];
}

export interface Named<T> {
  readonly value: T;
  readonly by: readonly ClueSource[];
}

export interface Settled<T> {
  readonly clue?: Clue<T>;
  readonly conflict?: Conflict<T>;
  /** A source that says otherwise, where what the clerk says settled it. */
  readonly dissent?: Clue<T>;
}

/** Speak only where nothing better does, or only beside others. */
const weak: readonly ClueSource[] = ['file-name', 'window', 'date'];

function byValue<T extends { id: string }>(clues: readonly Clue<T>[]): readonly Named<T>[] {
  const ids = [...new Set(clues.map((c) => c.value.id))];
  return ids.flatMap((id) => {
    const own = clues.filter((c) => c.value.id === id);
    const [first] = own;
    return first ? [{ value: first.value, by: own.map((c) => c.by) }] : [];
  });
}

/** A file's name is no vote: copies are saved under old names. */
const votes = ({ by }: { readonly by: readonly ClueSource[] }): number =>
  by.filter((source) => source !== 'told' && source !== 'file-name').length;

function mostNamed<T>(values: readonly Named<T>[]): readonly Named<T>[] {
  const most = Math.max(...values.map(votes));
  return values.filter((v) => votes(v) === most && v.by.some((source) => source !== 'told'));
}

/** What the clerk says holds once a source of weight in the file says so too, or more sources than say anything else. */
function settles<T>(told: Named<T>, others: readonly Named<T>[]): boolean {
  const backed = told.by.some((source) => source !== 'told' && !weak.includes(source));
  return backed || others.every((o) => votes(told) + 1 > votes(o) && votes(told) > 0);
}

/** One value where all main sources agree or the clerk settles it; else what disagrees. `beside` only sides with others. */
export function settle<T extends { id: string }>(
  main: readonly Clue<T>[],
  beside: readonly Clue<T>[] = [],
): Settled<T> {
  const [first] = main;
  const other = main.find((c) => c.value.id !== first?.value.id);
  if (!first) return {};
  if (!other) return { clue: first };
  const known = byValue(main).map((n) => n.value.id);
  const values = byValue([...main, ...beside.filter((c) => known.includes(c.value.id))]);
  const [told, ...others] = values;
  if (first.by === 'told' && told && settles(told, others)) return { clue: first, dissent: other };
  return { conflict: { a: first, b: other, values, likely: mostNamed(values) } };
}
