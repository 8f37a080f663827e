import { comparisonKey } from '../text/canonical.ts';

/** Words of a passage as they are compared: small letters, no punctuation, one tone placement. */
export function wordsOf(text: string): readonly string[] {
  return comparisonKey(text).split(' ').filter(Boolean);
}

/** Share of word triples that must be common for two passages to be one with a few words changed. */
const nearShare = 0.9;

/** The same words; or nearly, with not one figure brought up to date. */
export function likeness(a: readonly string[], b: readonly string[]): 'same' | 'near' | undefined {
  if (a.join(' ') === b.join(' ')) return 'same';
  if (figuresIn(a) !== figuresIn(b)) return undefined;
  return shareOfTriples(a, b) >= nearShare ? 'near' : undefined;
}

function figuresIn(words: readonly string[]): string {
  return words.filter((w) => /\d/.test(w)).join(' ');
}

function triplesOf(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.slice(2).map((_w, i) => words.slice(i, i + 3).join(' ')));
}

/** Triples of words in both, over those in either. */
function shareOfTriples(a: readonly string[], b: readonly string[]): number {
  const [left, right] = [triplesOf(a), triplesOf(b)];
  const common = [...left].filter((t) => right.has(t)).length;
  const all = left.size + right.size - common;
  return all === 0 ? 0 : common / all;
}

const excerptLength = 120;

/** Both passages cut to the place where they part, or to their beginnings where they do not, to be read side by side. */
export function sideBySide(a: string, b: string): readonly [string, string] {
  const [x, y] = [a, b].map((t) => [...t.replace(/\s+/g, ' ').trim()]) as [string[], string[]];
  const parting = x.findIndex((c, i) => c !== y[i]);
  const from = parting < excerptLength / 2 ? 0 : parting - excerptLength / 2;
  return [excerpt(x, from), excerpt(y, from)];
}

function excerpt(text: readonly string[], from: number): string {
  const cut = text.slice(from, from + excerptLength).join('');
  return `${from > 0 ? '…' : ''}${cut}${from + excerptLength < text.length ? '…' : ''}`;
}
