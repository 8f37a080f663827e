import type { Appendix } from './components.ts';
import { isBold, isMostlyUpper, isTypedRule, type Piece } from './pieces.ts';

const label = /^phụ\s+lục(?:\s+(?:số\s*)?(?:[IVXLC]+|\d{1,2}))?\s*[.:]?$/iu;
const reference = /^\(?\s*(?:ban hành\s+)?kèm theo(?!\p{L})/iu;

function isLabel(p: Piece): boolean {
  return label.test(p.text) && (p.paragraph.align === 'center' || isBold(p) || isMostlyUpper(p.text));
}

/** Title lines, then the line that names the document it belongs to. */
function headOf(pieces: readonly Piece[]): Pick<Appendix, 'title' | 'reference'> {
  const at = pieces.slice(0, 6).findIndex((p) => reference.test(p.text));
  const head = at < 0 ? pieces.slice(0, 4) : pieces.slice(0, at);
  const stop = head.findIndex((p) => p.paragraph.align !== 'center' && !isBold(p));
  const title = head.slice(0, stop < 0 ? head.length : stop).filter((p) => !isTypedRule(p.text));
  if (at < 0)
    return { title: title.filter((p) => isMostlyUpper(p.text) || isBold(p)).slice(0, 3), reference: [] };
  const behind = pieces.slice(at);
  const end = behind.findIndex((p) => /\)\s*$/.test(p.text));
  return { title, reference: behind.slice(0, end < 0 || end > 2 ? 1 : end + 1) };
}

/** The appendices in the file, in order; tables of figures are left out of the pieces. `end`: number of its paragraphs. */
export function findAppendices(pieces: readonly Piece[], end: number): readonly Appendix[] {
  const labels = pieces.flatMap((p, i) => (isLabel(p) ? [i] : []));
  return labels.flatMap((i, n) => {
    const own = pieces[i];
    if (!own) return [];
    const next = pieces[labels[n + 1] ?? pieces.length];
    const rest = pieces.slice(i + 1, labels[n + 1] ?? pieces.length);
    return [{ label: own, ...headOf(rest), from: own.at, to: next?.at ?? end }];
  });
}
