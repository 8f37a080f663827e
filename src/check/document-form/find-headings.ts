import type { Heading } from './components.ts';
import type { Piece } from './pieces.ts';

const shapes: readonly (readonly [Heading['level'], RegExp])[] = [
  ['part', /^(?:phần|chương|mục|tiểu mục)\s+([IVXLC]+|\d{1,2})\s*([.:]?)(?:\s|$)/iu],
  ['article', /^điều\s+(\d{1,3})\s*([.:]?)(?:\s|$)/iu],
  ['roman', /^([IVXLC]{1,6})\s*([.)/]|-(?=\s))\s*(?=\S)/u],
  ['number', /^(\d{1,2})\s*([.)/]|-(?=\s))\s*(?=[\p{L}“"(])/u],
  ['letter', /^([a-zđ])\s*([.)/])\s*(?=\S)/u],
];

/** The number or letter that a paragraph begins with; undefined where it begins with none. */
function headingOf(piece: Piece): Heading | undefined {
  for (const [level, shape] of shapes) {
    const m = shape.exec(piece.text);
    if (m) {
      const automatic = (piece.paragraph.label ?? '') !== '';
      return { piece, level, count: m[1] ?? '', mark: m[2] ?? '', automatic };
    }
  }
  return undefined;
}

export function findHeadings(body: readonly Piece[]): readonly Heading[] {
  return body.flatMap((p) => headingOf(p) ?? []);
}
