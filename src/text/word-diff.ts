export interface WordEdit {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** Cells of the table of a comparison; beyond that the middle of the texts is given as a whole. */
const mostCells = 4_000_000;

/** Words, single marks, and blanks: in order they are the text. */
function tokensOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+|\s+|[^\p{L}\p{M}\p{N}\s]/gu) ?? [];
}

/** Lengths of the longest common part of what follows each pair of positions, row by row. */
function commonLengths(a: readonly string[], b: readonly string[]): Uint32Array {
  const width = b.length + 1;
  const table = new Uint32Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      table[i * width + j] =
        a[i] === b[j]
          ? (table[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(table[(i + 1) * width + j] ?? 0, table[i * width + j + 1] ?? 0);
    }
  }
  return table;
}

function middleEdits(a: readonly string[], b: readonly string[]): readonly WordEdit[] {
  if (a.length * b.length > mostCells)
    return [
      { kind: 'removed', text: a.join('') },
      { kind: 'added', text: b.join('') },
    ];
  const table = commonLengths(a, b);
  const width = b.length + 1;
  const edits: WordEdit[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    const [x, y] = [a[i], b[j]];
    if (x !== undefined && x === y) {
      edits.push({ kind: 'same', text: x });
      i++;
      j++;
    } else if (
      x !== undefined &&
      (y === undefined || (table[(i + 1) * width + j] ?? 0) >= (table[i * width + j + 1] ?? 0))
    ) {
      edits.push({ kind: 'removed', text: x });
      i++;
    } else {
      edits.push({ kind: 'added', text: y ?? '' });
      j++;
    }
  }
  return edits;
}

const hasWord = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/** Runs of one kind become one. Blanks and marks alone between two changes belong to the change: whole phrases read better. */
function readable(edits: readonly WordEdit[]): readonly WordEdit[] {
  const out: { same: string; removed: string; added: string }[] = [];
  let held = '';
  for (const { kind, text } of edits) {
    if (kind === 'same') {
      held += text;
      continue;
    }
    const last = out.at(-1);
    if (last && !hasWord(held)) {
      out[out.length - 1] = { ...last, removed: last.removed + held, added: last.added + held };
    } else out.push({ same: held, removed: '', added: '' });
    held = '';
    const now = out.at(-1);
    if (now) out[out.length - 1] = { ...now, [kind]: now[kind] + text };
  }
  out.push({ same: held, removed: '', added: '' });
  return out.flatMap(({ same, removed, added }) => trimmed(same, removed, added));
}

/** Blanks and marks held for a change that then only took away or only added are no change at its end. */
function trimmed(same: string, removed: string, added: string): readonly WordEdit[] {
  let end = 0;
  while (end < removed.length && end < added.length && removed.at(-1 - end) === added.at(-1 - end)) end++;
  const tail = removed.slice(removed.length - end);
  const keep = hasWord(tail) || /[\ud800-\udfff]/.test(tail) ? 0 : end;
  return [
    { kind: 'same' as const, text: same },
    { kind: 'removed' as const, text: removed.slice(0, removed.length - keep) },
    { kind: 'added' as const, text: added.slice(0, added.length - keep) },
    { kind: 'same' as const, text: removed.slice(removed.length - keep) },
  ].filter((e) => e.text !== '');
}

/** Neighbours of one kind in one piece. */
function joined(edits: readonly WordEdit[]): readonly WordEdit[] {
  const out: WordEdit[] = [];
  for (const edit of edits) {
    const last = out.at(-1);
    if (last?.kind === edit.kind) out[out.length - 1] = { kind: edit.kind, text: last.text + edit.text };
    else out.push(edit);
  }
  return out;
}

/** "Sở [-Y tế; Sở -]Nội vụ" is "[-Sở Y tế; -]Sở Nội vụ": what is only taken away, or only added, begins where a part of a list begins. */
function slid(edits: readonly WordEdit[]): readonly WordEdit[] {
  const out = [...edits];
  for (let i = 1; i < out.length; i++) {
    const [left, edit, right] = [out[i - 1], out[i], out[i + 1]];
    if (left?.kind !== 'same' || !edit || edit.kind === 'same' || right?.kind !== 'same') continue;
    const words = tokensOf(edit.text);
    for (let n = 1; n <= words.length; n++) {
      const tail = words.slice(-n).join('');
      if (!left.text.endsWith(tail)) break;
      const rest = left.text.slice(0, left.text.length - tail.length);
      if (!/(^|[;.\n] ?)$/.test(rest)) continue;
      out[i - 1] = { kind: 'same', text: rest };
      out[i] = { kind: edit.kind, text: tail + edit.text.slice(0, edit.text.length - tail.length) };
      out[i + 1] = { kind: 'same', text: tail + right.text };
      break;
    }
  }
  return out.filter((e) => e.text !== '');
}

/**
 * What became of a text, word by word: `same` and `removed` in order are the old text, `same` and `added` the new one.
 * What is taken away stands before what takes its place.
 */
export function wordDiff(before: string, after: string): readonly WordEdit[] {
  const [a, b] = [tokensOf(before), tokensOf(after)];
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  const same = (words: readonly string[]): WordEdit => ({ kind: 'same', text: words.join('') });
  const edits = joined(
    readable([
      same(a.slice(0, head)),
      ...middleEdits(a.slice(head, a.length - tail), b.slice(head, b.length - tail)),
      same(a.slice(a.length - tail)),
    ]),
  );
  return slid(edits);
}
