import type { DraftParagraph, DrawnLine } from '../../model/draft-layout.ts';
import type { FormFact } from '../../model/form-departure.ts';
import { textWidth, wrapped } from '../../text/type-width.ts';
import type { Draft } from './components.ts';
import { type Miss, miss } from './form-point.ts';
import { inkOf, isTypedRule, type Piece } from './pieces.ts';

/** A line under a text: drawn as a shape, a border, or typed. */
interface Rule {
  readonly length: number;
  readonly left: number | undefined;
  readonly solid: boolean;
}

/** Its share of the text, and how far it may be off. */
interface Wanted {
  readonly from: number;
  readonly to: number;
  readonly slack: number;
}

export const asText: Wanted = { from: 1, to: 1, slack: 0.08 };
export const thirdToHalf: Wanted = { from: 1 / 3, to: 1 / 2, slack: 0.03 };

const typeOf = (piece: Piece) => {
  const [run] = inkOf(piece.runs);
  return { size: (run?.size ?? 28) / 2, bold: run?.bold ?? false };
};

/** Widths of the lines that the pieces fill on paper, in twips. */
function printedWidths(pieces: readonly Piece[]): readonly number[] {
  return pieces.flatMap((p) => {
    const type = typeOf(p);
    const { indent, room } = p.paragraph;
    const width = Math.max(room - indent.left - indent.right, 1);
    return wrapped(p.text, width, type).map((line) => textWidth(line, type));
  });
}

const visible = (p: DraftParagraph): boolean => p.text.trim() !== '';

/** Paragraphs in which the rule under a text may be found: its own, and those up to the next text. */
function beneath(draft: Draft, last: Piece): readonly DraftParagraph[] {
  const { paragraphs } = draft.layout;
  const near = paragraphs.slice(last.at + 1, last.at + 5);
  const stop = near.findIndex(
    (p) => p.cell?.table !== last.paragraph.cell?.table || p.cell?.column !== last.paragraph.cell?.column,
  );
  const same = near.slice(0, stop < 0 ? near.length : stop);
  const text = same.findIndex((p) => visible(p) && !isTypedRule(p.text));
  return text < 0 ? same : same.slice(0, text);
}

function drawnRules(paragraph: DraftParagraph, own: boolean): readonly Rule[] {
  const wanted = (line: DrawnLine): boolean => !own || line.by !== 'border-top';
  return paragraph.lines.filter(wanted).map(({ length, left, solid }) => ({ length, left, solid }));
}

function typedRule(paragraph: DraftParagraph): readonly Rule[] {
  if (!isTypedRule(paragraph.text)) return [];
  const [run] = paragraph.runs;
  const text = paragraph.text.trim();
  const length = textWidth(text, { size: (run?.size ?? 28) / 2, bold: run?.bold ?? false });
  const left = paragraph.align === 'center' ? (paragraph.room - length) / 2 : undefined;
  return [{ length, left, solid: /^[_\u2014\u2015\u2500]+$/.test(text) }];
}

/** The one that comes nearest to what is wanted, where there are several. */
function ruleUnder(draft: Draft, pieces: readonly Piece[], ideal: number): Rule | undefined {
  const last = pieces.at(-1);
  if (!last) return undefined;
  const own = [...new Set(pieces.map((p) => p.paragraph))].flatMap((p) => drawnRules(p, true));
  const below = beneath(draft, last).flatMap((p) => [...drawnRules(p, false), ...typedRule(p)]);
  return [...own, ...below].toSorted((a, b) => Math.abs(a.length - ideal) - Math.abs(b.length - ideal))[0];
}

function hasOtherShapes(draft: Draft, pieces: readonly Piece[]): boolean {
  const last = pieces.at(-1);
  const near = last ? [...pieces.map((p) => p.paragraph), ...beneath(draft, last)] : [];
  const { cell } = last?.paragraph ?? {};
  const beside = draft.layout.paragraphs.filter(
    (p) => cell && p.cell?.table === cell.table && p.cell.column === cell.column,
  );
  return [...near, ...beside].some((p) => p.otherShapes);
}

const mm = (twips: number): number => Math.round((twips / 56.7) * 10) / 10;

function noRule(draft: Draft, pieces: readonly Piece[]): Miss | undefined {
  const last = pieces.at(-1);
  if (!last) return undefined;
  const underlined = pieces.some((p) => inkOf(p.runs).some((r) => r.underline));
  const found: FormFact = { say: underlined ? 'line-underline' : 'line-none' };
  return miss(last, found, { certain: !hasOtherShapes(draft, pieces) });
}

/** Twips by which a rule may lie off the middle of its text: 3 mm. */
const offCentre = 170;

function isOff(rule: Rule, last: Piece): boolean {
  const { align, indent, room } = last.paragraph;
  if (rule.left === undefined || align !== 'center') return false;
  const middle = (indent.left + room - indent.right) / 2;
  return Math.abs(rule.left + rule.length / 2 - middle) > offCentre;
}

/** What is wrong with the rule under a text, at most one thing. */
export function ruleMisses(draft: Draft, pieces: readonly Piece[], wanted: Wanted): readonly Miss[] {
  const last = pieces.at(-1);
  const widths = printedWidths(pieces);
  const longest = Math.max(...widths, 0);
  if (!last || longest === 0) return [];
  const rule = ruleUnder(draft, pieces, longest * ((wanted.from + wanted.to) / 2));
  if (!rule) return [noRule(draft, pieces)].flatMap((m) => m ?? []);
  const shares = [longest, widths.at(-1) ?? longest].map((w) => rule.length / w);
  const fits = shares.some((s) => s >= wanted.from - wanted.slack && s <= wanted.to + wanted.slack);
  if (!fits) {
    const percent = Math.round((rule.length / longest) * 100);
    return [miss(last, { say: 'line-length', values: { mm: mm(rule.length), percent } })];
  }
  if (!rule.solid) return [miss(last, { say: 'line-dashed' })];
  return isOff(rule, last) ? [miss(last, { say: 'line-off' })] : [];
}
