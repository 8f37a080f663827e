/** Numbers in [0, 1), the same for the same seed (the public-domain generator mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The seed of one class: it plays the same alone and among the others. */
export function seedOf(seed: number, id: string): number {
  return [...id].reduce((n, c) => (Math.imul(n, 31) + (c.codePointAt(0) ?? 0)) >>> 0, seed >>> 0);
}

export const below = (random: () => number, n: number): number => Math.floor(random() * n);

export function pick<T>(random: () => number, list: readonly T[]): T {
  const one = list[below(random, list.length)];
  if (one === undefined) throw new Error('nothing to pick from');
  return one;
}

/** The list in another order. */
export function shuffled<T>(random: () => number, list: readonly T[]): readonly T[] {
  const keyed = list.map((value) => ({ value, key: random() }));
  return keyed.toSorted((a, b) => a.key - b.key).map((k) => k.value);
}
