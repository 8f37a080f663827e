// Chance with a seed: the same keys give the same draws on every machine, whatever else is drawn.

/** Four 32-bit words from a text (a mixing hash; not for security). */
function wordsOf(text) {
  let [a, b, c, d] = [0x9e3779b9, 0x243f6a88, 0xb7e15162, 0x85ebca6b];
  for (let i = 0; i < text.length; i++) {
    const k = text.charCodeAt(i);
    a = b ^ Math.imul(a ^ k, 597399067);
    b = c ^ Math.imul(b ^ k, 2869860233);
    c = d ^ Math.imul(c ^ k, 951274213);
    d = a ^ Math.imul(d ^ k, 2716044179);
  }
  return [a >>> 0, b >>> 0, c >>> 0, d >>> 0];
}

/** Numbers in [0, 1), from a small fast counter-based generator. */
function numbersFrom(text) {
  let [a, b, c, d] = wordsOf(text);
  const next = () => {
    const t = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + t;
    return (t >>> 0) / 4294967296;
  };
  for (let i = 0; i < 12; i++) next();
  return next;
}

/** Draws that depend on the keys only: `randomFor(seed, 'xa-ha-trung', 'figures')`. */
export function randomFor(...keys) {
  const next = numbersFrom(keys.join('\u0001'));
  const int = (from, to) => from + Math.floor(next() * (to - from + 1));
  const pick = (list) => list[Math.floor(next() * list.length)];
  const shuffled = (list) => {
    const left = [...list];
    for (let i = left.length - 1; i > 0; i--) {
      const j = Math.floor(next() * (i + 1));
      [left[i], left[j]] = [left[j], left[i]];
    }
    return left;
  };
  return {
    int,
    pick,
    shuffled,
    between: (from, to) => from + next() * (to - from),
    chance: (p) => next() < p,
    sample: (list, n) => shuffled(list).slice(0, n),
  };
}
