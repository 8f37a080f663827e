export interface LineEdit {
  readonly sign: ' ' | '-' | '+';
  readonly text: string;
  /** Number of the line from 1: of the text before for `-`, of the one after otherwise. */
  readonly line: number;
}

const mostCells = 4_000_000;

function linesOf(text: string): readonly string[] {
  const lines = text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  return lines.map((l) => l.replace(/\r$/, ''));
}

/** Positions of a longest common part of two lists of lines, as pairs. */
function commonPairs(a: readonly string[], b: readonly string[]): readonly (readonly [number, number])[] {
  if (a.length * b.length > mostCells) return [];
  const width = b.length + 1;
  const table = new Uint32Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      table[i * width + j] =
        a[i] === b[j]
          ? (table[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(table[(i + 1) * width + j] ?? 0, table[i * width + j + 1] ?? 0);
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) pairs.push([i++, j++]);
    else if ((table[(i + 1) * width + j] ?? 0) >= (table[i * width + j + 1] ?? 0)) i++;
    else j++;
  }
  return pairs;
}

/** What goes and what comes, line by line; lines that stay are left out, save `around` before and after a change. */
export function lineDiff(before: string, after: string, around = 1): readonly LineEdit[] {
  const [a, b] = [linesOf(before), linesOf(after)];
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < Math.min(a.length, b.length) - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  const inner = commonPairs(a.slice(head, a.length - tail), b.slice(head, b.length - tail));
  const pairs = [
    ...Array.from({ length: head }, (_, i) => [i, i] as const),
    ...inner.map(([i, j]) => [i + head, j + head] as const),
    ...Array.from({ length: tail }, (_, i) => [a.length - tail + i, b.length - tail + i] as const),
    [a.length, b.length] as const,
  ];
  const edits: LineEdit[] = [];
  let [i, j] = [0, 0];
  for (const [toA, toB] of pairs) {
    for (; i < toA; i++) edits.push({ sign: '-', text: a[i] ?? '', line: i + 1 });
    for (; j < toB; j++) edits.push({ sign: '+', text: b[j] ?? '', line: j + 1 });
    if (toB < b.length) edits.push({ sign: ' ', text: b[toB] ?? '', line: toB + 1 });
    [i, j] = [toA + 1, toB + 1];
  }
  return edits.filter(
    (e, n) =>
      e.sign !== ' ' || edits.slice(Math.max(0, n - around), n + around + 1).some((o) => o.sign !== ' '),
  );
}
