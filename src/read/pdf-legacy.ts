import { severityOf } from '../model/codes.ts';
import type { Finding } from '../model/finding.ts';
import { fromLegacy, type LegacyKind, readLegacy } from '../text/legacy.ts';
import { isSyllable } from '../text/legacy-syllable.ts';
import type { TextPiece } from './pdf-text-state.ts';

type Pages = readonly (readonly TextPiece[])[];

/** Letters set one by one: pieces that touch on one line in one font. */
const touching = 0.15;

function follows(before: TextPiece, next: TextPiece): boolean {
  const gap = next.x - before.endX;
  return (
    before.font !== undefined &&
    before.font === next.font &&
    Math.abs(before.y - next.y) < 0.01 &&
    Math.abs(gap) <= touching * Math.max(next.size, 1)
  );
}

/** A letter and its mark may be shown apart, and read only together. */
function joined(pieces: readonly TextPiece[]): readonly TextPiece[] {
  const whole: TextPiece[] = [];
  for (const piece of pieces) {
    const before = whole.at(-1);
    if (before && follows(before, piece))
      whole[whole.length - 1] = { ...before, endX: piece.endX, text: before.text + piece.text };
    else whole.push(piece);
  }
  return whole;
}

/** So much of a text tells its encoding. */
const longestSample = 20_000;

type Kind = LegacyKind | 'unsure' | 'unicode';

const words = /[\p{L}\p{M}\u00a1-\u00ff]+/gu;
const high = /[\u00a1-\u00ff]/u;
const rather = 0.5;

/** Whether words with letters above ASCII are Vietnamese as they stand. */
function readsAsItStands(text: string): boolean {
  const doubtful = (text.match(words) ?? []).filter((w) => high.test(w));
  return doubtful.filter(isSyllable).length >= rather * doubtful.length;
}

function kindOf(text: string, font: string): Kind {
  const { kind } = readLegacy(text, font);
  return kind === 'unicode' && !readsAsItStands(text) ? 'unsure' : kind;
}

/** The encoding of each font of that kind, by all that is written in it; a font may bear the name and hold Unicode. */
function kindsOf(pages: Pages): ReadonlyMap<string, Kind> {
  const texts = new Map<string, string>();
  for (const { font, text } of pages.flat()) {
    const known = texts.get(font ?? '') ?? '';
    if (font !== undefined && known.length < longestSample) texts.set(font, `${known} ${text}`);
  }
  return new Map([...texts].map(([font, text]) => [font, kindOf(text, font)]));
}

/** Letters that nobody can read, as of a font without a map. */
const unreadable = (text: string): string => text.replace(/\S/g, '\ufffd');

function modern(piece: TextPiece, kind: Kind | undefined): TextPiece {
  const { text, font } = piece;
  if (kind === undefined || kind === 'unicode') return piece;
  return { ...piece, text: kind === 'unsure' ? unreadable(text) : fromLegacy(text, kind, font) };
}

const names: Readonly<Record<LegacyKind, string>> = { tcvn3: 'TCVN3 (ABC)', vni: 'VNI' };

function note(
  file: string,
  before: readonly TextPiece[],
  after: readonly TextPiece[],
  kinds: Iterable<Kind>,
) {
  const code = 'text-legacy-converted';
  const changed = after.filter((p, i) => p.text !== before[i]?.text && !p.text.includes('\ufffd'));
  const encoding = [...new Set(kinds)].flatMap((k) => (k === 'tcvn3' || k === 'vni' ? [names[k]] : []));
  const values = {
    encoding: encoding.join(', '),
    count: changed.length,
    value: changed
      .map((p) => p.text)
      .join(' ')
      .slice(0, 80),
  };
  const place = { kind: 'file', file } as const;
  return changed.length === 0 ? [] : [{ code, severity: severityOf(code), place, values } satisfies Finding];
}

/** The pieces with text in fonts such as .VnTime converted, and the note on it; what fits no encoding for certain counts as unreadable. */
export function modernPieces(
  pages: Pages,
  file: string,
): { readonly pages: Pages; readonly findings: readonly Finding[] } {
  if (pages.every((page) => page.every((p) => p.font === undefined))) return { pages, findings: [] };
  const before = pages.map(joined);
  const kinds = kindsOf(before);
  const after = before.map((page) => page.map((p) => modern(p, kinds.get(p.font ?? ''))));
  return { pages: after, findings: note(file, before.flat(), after.flat(), kinds.values()) };
}
