import type { DraftText } from '../model/decision-draft.ts';
import { type ColumnKind, columnKind } from './decision-import-columns.ts';
import type { ReadRows } from './decision-import-rows.ts';
import { behind, joinTexts, type SourcePara, textOf } from './decision-import-source.ts';

/** Headings of a table are shorter. */
const longestHead = 1000;

/** Headings written without signs between: each begins with a capital. */
export function headingsOf(lines: readonly SourcePara[]): readonly DraftText[] {
  const all = joinTexts(lines.map(textOf));
  if (all.text.length > longestHead) return [all];
  const starts = [...all.text.matchAll(/(?<=^|(?<!\/)\s)\p{Lu}/gu)].map((m) => m.index);
  const pieces = starts.map((from, i) => {
    const piece = behind(all, from);
    return { ...piece, text: all.text.slice(from, starts[i + 1] ?? all.text.length).trim() };
  });
  const headings: DraftText[] = [];
  for (const piece of pieces) {
    const last = headings.at(-1);
    // "TÊN NHIỆM VỤ" in capitals is one heading: a piece that is none by itself belongs to the one before.
    const opensOwn = columnKind(piece.text) !== undefined && (!last || columnKind(last.text) !== undefined);
    if (!last || opensOwn) headings.push(piece);
    else headings[headings.length - 1] = joinTexts([last, piece]);
  }
  return headings;
}

/** The first heading of a kind counts. */
export function columnKindsOf(headings: readonly DraftText[]): ReadRows['columns'] {
  const seen = new Set<ColumnKind>();
  return headings.map((heading) => {
    const own = columnKind(heading.text) ?? 'other';
    const kind = seen.has(own) ? 'other' : own;
    seen.add(kind);
    return { kind, heading };
  });
}
