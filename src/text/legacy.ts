import { isSyllable } from './legacy-syllable.ts';
import { fromTcvn3, tcvn3Letter } from './legacy-tcvn3.ts';
import { fromVni } from './legacy-vni.ts';
import { remembered } from './remembered.ts';

export type LegacyKind = 'tcvn3' | 'vni';

/**
 * `unicode` nothing to do, the text is as given · `tcvn3`, `vni` converted · `unsure` it looks like an old encoding, but
 * not surely like one of them: as given, and nobody should rely on it.
 */
export interface LegacyReading {
  readonly kind: 'unicode' | LegacyKind | 'unsure';
  readonly text: string;
  readonly note: LegacyNote;
}

/** What the reading rests on. `capitals`: the font showed capitals for the same signs (.VnTimeH). */
export type LegacyNote =
  | ''
  | 'font'
  | 'capitals'
  | 'statistics'
  | 'font-against-text'
  | 'too-little'
  | 'two-ways';

const vietnameseOnly = /[ăĂđĐĩĨũŨơƠưƯ\u1ea0-\u1ef9]|[\u0300\u0301\u0303\u0309\u0323]/u;
const high = /[\u00a1-\u00ff]/u;
// Signs that TCVN3 uses as letters belong to the word they stand in.
const wordPattern = /[\p{L}\p{M}\u00a1-\u00ff]+/gu;
const symbolFont = /[\uf020-\uf0ff]/g;

/** Shares of words: from here on a reading is believed, up to here it is not. */
const surely = 0.8;
const hardly = 0.6;
const rather = 0.5;
const enoughSigns = 3;

/** The old encoding that a font stands for: ".VnTime" and the like, "VNI-Times" and the like. */
export function encodingOfFont(font: string | undefined): LegacyKind | undefined {
  const name = font?.trim() ?? '';
  if (/^\.vn/i.test(name)) return 'tcvn3';
  return /^vni[- ]/i.test(name) ? 'vni' : undefined;
}

/** Fonts such as .VnTimeH show every letter as a capital. */
function showsCapitals(font: string | undefined): boolean {
  return /^\.vn.*h$/i.test(font?.trim() ?? '');
}

/** Of the words that an encoding would change: how many read as Vietnamese in it, and how many as they stand. */
interface Fit {
  readonly legacy: number;
  readonly unicode: number;
}

interface Evidence {
  /** Signs above ASCII inside words. */
  readonly signs: number;
  readonly tcvn3: Fit;
  readonly vni: Fit;
}

/** A soft hyphen inside a word is no letter in Unicode. */
function asUnicode(word: string): boolean {
  return !word.includes('\u00ad') && isSyllable(word);
}

function asTcvn3(word: string): boolean {
  return [...word].every((s) => !high.test(s) || tcvn3Letter(s) !== undefined) && isSyllable(fromTcvn3(word));
}

function share(words: readonly string[], reads: (word: string) => boolean): number {
  return words.length === 0 ? 0 : words.filter(reads).length / words.length;
}

function fitOf(
  words: readonly string[],
  convert: (word: string) => string,
  reads: (word: string) => boolean,
): Fit {
  const changed = words.filter((w) => convert(w) !== w);
  // Signs that the encoding does not know speak against it as much as words it cannot make.
  const legacy = share(changed, reads) * (1 - share(words, (w) => !asUnicode(w) && convert(w) === w));
  return { legacy, unicode: share(changed, asUnicode) };
}

function evidenceOf(text: string): Evidence {
  const words = (text.match(wordPattern) ?? []).filter((w) => high.test(w) && /\p{L}/u.test(w));
  return {
    signs: words.join('').match(/[\u00a1-\u00ff]/gu)?.length ?? 0,
    tcvn3: fitOf(words, fromTcvn3, asTcvn3),
    vni: fitOf(words, fromVni, (w) => isSyllable(fromVni(w))),
  };
}

type Verdict = Pick<LegacyReading, 'kind' | 'note'>;
const unicode: Verdict = { kind: 'unicode', note: '' };

function believed({ legacy, unicode: u }: Fit): boolean {
  return legacy >= surely && u <= hardly;
}

function byStatistics(e: Evidence): Verdict {
  const kinds = (['tcvn3', 'vni'] as const).filter((kind) => believed(e[kind]));
  const [kind, other] = kinds;
  if (kind === undefined) return unicode;
  if (other !== undefined) return { kind: 'unsure', note: 'two-ways' };
  return e.signs < enoughSigns ? { kind: 'unsure', note: 'too-little' } : { kind, note: 'statistics' };
}

/** The font decides, unless the text reads as Unicode as it stands. */
function byFont(font: LegacyKind, e: Evidence): Verdict {
  const { legacy, unicode: u } = e[font];
  if (u < surely && legacy >= rather) return { kind: font, note: 'font' };
  return legacy < rather ? unicode : { kind: 'unsure', note: 'font-against-text' };
}

function verdictOn(text: string, font: string | undefined): Verdict {
  if (vietnameseOnly.test(text)) return unicode;
  const encoding = encodingOfFont(font);
  const evidence = evidenceOf(text);
  if (evidence.signs === 0) return encoding ? { kind: encoding, note: 'font' } : unicode;
  return encoding ? byFont(encoding, evidence) : byStatistics(evidence);
}

/** Converts for certain: by an encoding already settled. Unicode text stays as it is. */
export function fromLegacy(text: string, kind: LegacyKind, font?: string): string {
  const signs = text.replace(symbolFont, (c) => String.fromCharCode(c.charCodeAt(0) - 0xf000));
  if (vietnameseOnly.test(signs)) return text;
  const converted = (kind === 'tcvn3' ? fromTcvn3(signs) : fromVni(signs)).normalize('NFC');
  return showsCapitals(font) ? converted.toUpperCase() : converted;
}

/**
 * Text of a run or cell in an old Vietnamese encoding → Unicode. The name of its font is the best sign, else the
 * words decide: those that read as Vietnamese in one encoding and not in Unicode. Unicode text is never touched.
 */
export function readLegacy(text: string, fontName?: string): LegacyReading {
  const signs = text.replace(symbolFont, (c) => String.fromCharCode(c.charCodeAt(0) - 0xf000));
  const { kind, note } = verdictOn(signs, fontName);
  if (kind === 'unicode' || kind === 'unsure') return { kind, text, note };
  const converted = fromLegacy(text, kind, fontName);
  if (converted === text) return { kind: 'unicode', text, note: '' };
  return { kind, text: converted, note: showsCapitals(fontName) ? 'capitals' : note };
}

/** So many characters of one font tell its encoding. */
const longestPool = 100_000;

/** A text with the font it stands in, where that is known. */
export interface LegacyPiece {
  readonly text: string;
  readonly font?: string;
}

/** What a text alone leaves open, the other texts in the same font settle; never what reads as Unicode as it stands. */
function settled(piece: LegacyPiece, own: LegacyReading, pool: LegacyReading['kind']): LegacyReading {
  if (own.kind !== 'unsure' || own.note === 'font-against-text') return own;
  if (pool === 'unicode' || pool === 'unsure') return own;
  if (evidenceOf(piece.text)[pool].legacy < surely) return own;
  return { kind: pool, text: fromLegacy(piece.text, pool, piece.font), note: 'statistics' };
}

/** What all texts in one font are together. */
function poolKind(pieces: readonly LegacyPiece[], font: string | undefined): LegacyReading['kind'] {
  const pool = pieces.filter((p) => (p.font ?? '') === (font ?? '') && !vietnameseOnly.test(p.text));
  return readLegacy(
    pool
      .map((p) => p.text)
      .join('\n')
      .slice(0, longestPool),
    font === '' ? undefined : font,
  ).kind;
}

/** Labels and headings are met in every file. */
const readWithoutFont: (text: string) => LegacyReading = remembered((text) => readLegacy(text));

/** Reads the texts of one document together: a short one is read like its neighbours in the same font. */
export function readLegacyPieces(pieces: readonly LegacyPiece[]): readonly LegacyReading[] {
  const kinds = new Map<string, LegacyReading['kind']>();
  const kindIn = (font = ''): LegacyReading['kind'] => {
    const kind = kinds.get(font) ?? poolKind(pieces, font);
    kinds.set(font, kind);
    return kind;
  };
  return pieces.map((piece) => {
    const { text, font } = piece;
    const own = font === undefined ? readWithoutFont(text) : readLegacy(text, font);
    // Nearly every text is clear by itself; the others are only then read together.
    return own.kind === 'unsure' ? settled(piece, own, kindIn(font)) : own;
  });
}
