import type { DraftPoint, DraftText } from '../model/decision-draft.ts';
import type { Place } from '../model/finding.ts';
import { tidy } from '../text/canonical.ts';

/** A paragraph of the source, or one line of it where lines are only broken by the page. */
export interface SourcePara {
  readonly kind: 'para';
  /** Blanks evened out. */
  readonly text: string;
  /** Inner blanks kept: places left open for a number or a day. */
  readonly raw: string;
  readonly spots: DraftText['spots'];
}

export interface SourceCell {
  /** From 1, in the table's grid. */
  readonly column: number;
  readonly span: number;
  /** Merged into the cell above. */
  readonly continued: boolean;
  readonly paras: readonly SourcePara[];
  readonly place: Place;
}

export interface SourceTable {
  readonly kind: 'table';
  readonly rows: readonly (readonly SourceCell[])[];
}

/** A decision as read, before anything is understood. */
export interface DecisionSource {
  readonly file: string;
  /** Lines are broken where the page ends, not where a paragraph does; cells stand one below the other. */
  readonly wrapped: boolean;
  readonly blocks: readonly (SourcePara | SourceTable)[];
  /** Heads and feet of pages. */
  readonly margins: readonly SourcePara[];
  /** Paragraphs whose automatic number or bullet cannot be told. */
  readonly unmarked: readonly SourcePara[];
}

const control =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Composed letters; signs that no file can hold are blanks. */
export function plainSource(text: string): string {
  return text.normalize('NFC').replace(control, ' ');
}

export function paraOf(raw: string, place: Place): SourcePara {
  const kept = plainSource(raw)
    .replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/g, '')
    .trim();
  return { kind: 'para', text: tidy(kept), raw: kept, spots: [{ from: 0, place }] };
}

export function placeOf(text: Pick<DraftText, 'spots'>, at = 0): Place {
  const spot = text.spots.findLast((s) => s.from <= at) ?? text.spots[0];
  return spot?.place ?? { kind: 'file', file: '' };
}

/** Where words of a text stand in the source. */
export function placeOfWords(text: DraftText, words: string): Place {
  const at = text.text.indexOf(words);
  const from = Math.max(0, at);
  const place = placeOf(text, from);
  const spot = text.spots.findLast((s) => s.from <= from);
  if (place.kind !== 'text' || !spot) return place;
  return { ...place, column: place.column + from - spot.from };
}

/** The part of a text behind its first `cut` characters. */
export function behind<T extends SourcePara | DraftText>(text: T, cut: number): DraftText {
  const rest = text.text.slice(cut);
  const lead = rest.length - rest.trimStart().length;
  const start = cut + lead;
  const inside = text.spots.filter((s) => s.from > start).map((s) => ({ ...s, from: s.from - start }));
  return { text: rest.trim(), spots: [{ from: 0, place: shifted(text, start) }, ...inside] };
}

function shifted(text: Pick<DraftText, 'spots'>, at: number): Place {
  const spot = text.spots.findLast((s) => s.from <= at);
  const place = placeOf(text, at);
  return place.kind === 'text' && spot ? { ...place, column: place.column + at - spot.from } : place;
}

export function textOf(para: SourcePara): DraftText {
  return { text: para.text, spots: para.spots };
}

/** Texts one behind the other, a blank between. */
export function joinTexts(texts: readonly DraftText[], glue = ' '): DraftText {
  let text = '';
  const spots: { from: number; place: Place }[] = [];
  for (const part of texts) {
    const between = text === '' || part.text === '' ? '' : glue;
    const from = text.length + between.length;
    for (const s of part.spots) spots.push({ from: s.from + from, place: s.place });
    text += between + part.text;
  }
  return { text, spots };
}

/** Stands where the source says nothing. */
export function blankText(place: Place): DraftText {
  return { text: '…', spots: [{ from: 0, place }] };
}

export function point(
  kind: DraftPoint['kind'],
  topic: string,
  place: Place,
  more: Partial<Pick<DraftPoint, 'at' | 'printed' | 'values'>> = {},
): DraftPoint {
  return { kind, topic, place, printed: '', values: {}, ...more };
}

/** Words of the source that go into no file: told in full. */
export function leftPoint(kind: 'left' | 'layout', text: DraftText): DraftPoint {
  return point(kind, kind, placeOf(text), { values: { text: text.text } });
}
