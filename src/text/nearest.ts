import { withoutDiacritics } from './canonical.ts';

/** Edits (insert, delete, replace, swap of neighbours) from one word to the other; stops counting above `limit`. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    if (Math.min(...row) > limit) return limit + 1;
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}

const folded = (word: string): string =>
  withoutDiacritics(word)
    .toLowerCase()
    .replace(/[\s_]+/g, '-');

/** The candidate meant by a mistyped word, or undefined where none is near: at most a third of its letters differ, or `most`. */
export function nearest(word: string, candidates: Iterable<string>, most?: number): string | undefined {
  const wanted = folded(word);
  if (wanted.length < 2) return undefined;
  let limit = most ?? Math.max(1, Math.floor(wanted.length / 3));
  let best: string | undefined;
  for (const candidate of candidates) {
    const distance = editDistance(wanted, folded(candidate), limit);
    if (distance > limit || candidate === word) continue;
    best = candidate;
    if (distance === 0) return best;
    limit = distance - 1;
  }
  return best;
}

/**
 * The word of a fixed list meant by a mistyped one. Words of several parts often share one and say the opposite with the
 * other ("unit-added", "unit-ended"): every part must be the same or nearly so.
 */
export function nearestWord(word: string, words: readonly string[]): string | undefined {
  const parts = folded(word).split('-');
  const near = words.filter((candidate) => {
    const own = folded(candidate).split('-');
    return (
      own.length !== parts.length ||
      parts.every((part, i) => part === own[i] || nearest(part, [own[i] ?? '']) !== undefined)
    );
  });
  return nearest(word, near);
}
