import { textWidth } from '../../text/type-width.ts';
import type { Draft } from './components.ts';
import { appendixI, type FormPoint, type Miss, miss, overPieces, point } from './form-point.ts';
import { inkOf, isMostlyUpper, type Piece } from './pieces.ts';
import { sizeFact, wrongSizes } from './typeface.ts';

const family = 'body';
const source = appendixI('II.6.e');
const sizes = [13, 14] as const;

const typeOf = (p: Piece) => {
  const [run] = inkOf(p.runs);
  return { size: (run?.size ?? 28) / 2, bold: run?.bold ?? false };
};

/** Names of tables and charts, dividing lines, lines that a decision sets in the middle: no prose. */
function isProse(p: Piece): boolean {
  if (/^(?:bảng|biểu|hình|đồ thị|phần|chương|mục|tiểu mục)\s+[\dIVX]/iu.test(p.text)) return false;
  if (p.paragraph.align !== 'center') return true;
  return p.text.length > 200 && !isMostlyUpper(p.text);
}

const body = ({ parts }: Draft): readonly Piece[] => parts.body.filter((p) => inkOf(p.runs).length > 0);
const prose = (draft: Draft): readonly Piece[] => body(draft).filter(isProse);

const size = overPieces(body, (p) =>
  wrongSizes(p.runs, sizes).map((points) => miss(p, { say: 'points', values: { points } })),
);

const letters = (p: Piece, is: (r: Piece['runs'][number]) => boolean): number =>
  inkOf(p.runs)
    .filter(is)
    .reduce((sum, r) => sum + r.text.length, 0);

/** Words may stand out; a whole paragraph in italics is worth a look, the whole text is wrong. */
const slant: FormPoint['run'] = (draft) => {
  const all = prose(draft);
  if (all.length === 0) return 'absent';
  const wholly = all.filter((p) => inkOf(p.runs).every((r) => r.italic));
  const share = wholly.reduce((n, p) => n + p.text.length, 0) / all.reduce((n, p) => n + p.text.length, 0);
  return wholly.map((p) => miss(p, { say: 'italic' }, { certain: share > 0.5 }));
};

const weight: FormPoint['run'] = (draft) => {
  const all = prose(draft);
  if (all.length === 0) return 'absent';
  const bold = all.reduce((n, p) => n + letters(p, (r) => r.bold), 0);
  const share =
    bold /
    Math.max(
      1,
      all.reduce((n, p) => n + letters(p, () => true), 0),
    );
  const [first] = all.filter((p) => letters(p, (r) => r.bold) > 0);
  return share > 0.5 && all.length > 2 && first ? [miss(first, { say: 'bold' })] : [];
};

const upper = overPieces(prose, (p) =>
  isMostlyUpper(p.text) && p.text.length > 120 && p.text.split(' ').length > 12
    ? [miss(p, { say: 'upper' })]
    : [],
);

/** A paragraph of one line looks the same either way. */
function fillsLines(p: Piece): boolean {
  const { room, indent } = p.paragraph;
  return textWidth(p.text, typeOf(p)) > (room - indent.left - indent.right) * 1.02;
}

const align = overPieces(prose, (p) => {
  const { align: is } = p.paragraph;
  return is === 'justify' || !fillsLines(p) ? [] : [miss(p, { say: `align-${is}` })];
});

const centimetre = 567;
/** A tab at the beginning goes to the first stop: its own, else half an inch. */
const defaultStop = 720;

function startOf({ paragraph }: Piece): number {
  const start = paragraph.indent.left + paragraph.indent.firstLine;
  if (!paragraph.text.startsWith('\t')) return start;
  const stop = paragraph.tabs.map((t) => t.at).filter((at) => at > start);
  return stop.length > 0 ? Math.min(...stop) : (Math.floor(start / defaultStop) + 1) * defaultStop;
}

const indent = overPieces(prose, (p) => {
  const start = startOf(p);
  if (start >= centimetre - 17 && start <= defaultStop + 17) return [];
  // Lists may lie deeper; blanks typed at the beginning cannot be measured.
  const listed = start > defaultStop || (p.paragraph.label ?? '') !== '' || /^[-–+•]/u.test(p.text);
  const typed = /^[ \u00a0]{2,}/.test(p.paragraph.text);
  const cm = Math.round((start / centimetre) * 100) / 100;
  return [
    miss(p, { say: 'cm', values: { cm } }, { certain: !listed && !typed && p.paragraph.align !== 'center' }),
  ];
});

/** 6 points, less half a point of rounding. */
const leastGap = 118;

function gapMiss(above: Piece, below: Piece): readonly Miss[] {
  const a = above.paragraph;
  const b = below.paragraph;
  if (below.at !== above.at + 1) return [];
  const none = a.style === b.style;
  const after = a.spacing.contextual && none ? 0 : a.spacing.after;
  const before = b.spacing.contextual && none ? 0 : b.spacing.before;
  const gap = after + before;
  return gap >= leastGap ? [] : [miss(below, { say: 'gap', values: { points: gap / 20 } })];
}

const gap: FormPoint['run'] = (draft) => {
  const all = body(draft);
  if (all.length < 2) return 'absent';
  return all.slice(1).flatMap((p, i) => gapMiss(all[i] ?? p, p));
};

/** A single line of Times New Roman is 1.15 times its size. */
const singleLine = 1.15;

function linesOf(p: Piece): number {
  const { line, rule } = p.paragraph.spacing;
  if (rule === 'auto') return line / 240;
  const single = typeOf(p).size * 20 * singleLine;
  return rule === 'atLeast' ? Math.max(1, line / single) : line / single;
}

const lineSpacing = overPieces(prose, (p) => {
  const lines = linesOf(p);
  const exact = p.paragraph.spacing.rule !== 'auto';
  const slack = exact ? 0.06 : 0.01;
  if (lines >= 1 - slack && lines <= 1.5 + slack) return [];
  return [miss(p, { say: 'lines', values: { lines: Math.round(lines * 100) / 100 } })];
});

/** "./." closes the text (Phụ lục III, mẫu 1.4, 1.5); a table may stand last instead. */
const ends: FormPoint['run'] = ({ parts, layout }) => {
  const last = parts.body.at(-1);
  if (!last) return 'absent';
  if (/\.\/\.$/.test(last.text)) return [];
  const table = layout.paragraphs.slice(last.at, parts.mainEnd).some((p) => {
    const ruled = p.cell && layout.tables[p.cell.table - 1]?.ruled;
    return ruled === true;
  });
  return [miss(last, { say: 'ends-with', values: { text: last.text.slice(-3) } }, { certain: !table })];
};

/** The text itself (Phụ lục I, mục II.6.e). */
export const bodyPoints: readonly FormPoint[] = [
  point(['body', 'case'], source, { say: 'lower' }, upper, family),
  point(['body', 'size'], source, sizeFact(sizes), size, family),
  point(['body', 'weight'], source, { say: 'light' }, weight, family),
  point(['body', 'slant'], source, { say: 'upright' }, slant, family),
  point(['body', 'align'], source, { say: 'align-justify' }, align, family),
  point(['body', 'indent'], source, { say: 'cm-range', values: { from: 1, to: 1.27 } }, indent, family),
  point(['body', 'gap'], source, { say: 'gap-least', values: { points: 6 } }, gap, family),
  point(
    ['body', 'line-spacing'],
    source,
    { say: 'lines-range', values: { from: 1, to: 1.5 } },
    lineSpacing,
    family,
  ),
  point(
    ['body', 'ends'],
    'Phụ lục III, mẫu 1.4–1.5',
    { say: 'ends-with', values: { text: './.' } },
    ends,
    family,
  ),
];
