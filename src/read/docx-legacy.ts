import { severityOf } from '../model/codes.ts';
import type { Finding } from '../model/finding.ts';
import type { LegacyText } from '../model/submission.ts';
import { tidy } from '../text/canonical.ts';
import { encodingOfFont, fromLegacy, type LegacyKind, readLegacyPieces } from '../text/legacy.ts';
import { docPlace, type ReadDoc } from './docx-model.ts';
import type { DocAnswer } from './submission-docx-answers.ts';

export type FoundKind = LegacyText['kind'];

/** Text of one font in one paragraph: words are often torn over several runs. */
export interface FontText {
  readonly paragraph: number;
  readonly font: string | undefined;
  readonly text: string;
}

/** Encoding by paragraph and font, where it is not Unicode. */
export type FontKinds = ReadonlyMap<string, FoundKind>;

/** Letters that no sign of the old encodings shows as. */
export const vietnameseOnly = /[ăĂđĐĩĨũŨơƠưƯ\u1ea0-\u1ef9]/u;
const anySign = /[\u00a1-\u00ff\uf020-\uf0ff]/;

/** `doubtful`: by its font, or by signs that Vietnamese in Unicode hardly does without the others. */
export function atFirstSight(text: string, font: string | undefined): 'unicode' | 'doubtful' | 'plain' {
  if (vietnameseOnly.test(text)) return 'unicode';
  return anySign.test(text) || encodingOfFont(font) !== undefined ? 'doubtful' : 'plain';
}

/** So much of a paragraph tells its encoding, and no letter has more paragraphs. */
export const longestSample = 1000;
const mostTexts = 5000;

/** In a text that is Unicode for the most part, only the font casts doubt. */
export function worthReading(texts: readonly FontText[], modern: number): readonly FontText[] {
  const byFont = texts.filter((t) => encodingOfFont(t.font) !== undefined);
  const wanted = byFont.length > 0 || texts.length <= modern ? byFont : texts;
  return wanted.slice(0, mostTexts).map((t) => ({ ...t, text: t.text.slice(0, longestSample) }));
}

const keyOf = (paragraph: number, font: string | undefined): string => `${paragraph}|${font ?? ''}`;

/** Which of the texts are in an old encoding; undefined where none is. */
export function fontKinds(texts: readonly FontText[]): FontKinds | undefined {
  const read = readLegacyPieces(
    texts.map(({ text, font }) => ({ text, ...(font === undefined ? {} : { font }) })),
  );
  const kinds = new Map<string, FoundKind>();
  read.forEach(({ kind, note }, i) => {
    const from = texts[i];
    // What looks odd by its words alone is looked at again where all answers lie side by side.
    const surely = kind !== 'unicode' && (kind !== 'unsure' || note === 'font-against-text');
    if (from && surely) kinds.set(keyOf(from.paragraph, from.font), kind);
  });
  return kinds.size === 0 ? undefined : kinds;
}

export function kindAt(
  kinds: FontKinds | undefined,
  paragraph: number,
  font: string | undefined,
): FoundKind | undefined {
  return kinds?.get(keyOf(paragraph, font));
}

/** The text in Unicode. */
export function modernText(text: string, kind: FoundKind | undefined, font: string | undefined): string {
  return kind === undefined || kind === 'unsure' ? text : fromLegacy(text, kind satisfies LegacyKind, font);
}

/** Every text of the document that was in an old encoding, with its place and the answer it belongs to. */
export function legacyTextsOf(
  doc: ReadDoc,
  file: string,
  answers: readonly DocAnswer[],
): readonly LegacyText[] {
  const marked = doc.paragraphs.filter(({ paragraph }) => paragraph.legacy !== undefined);
  if (marked.length === 0) return [];
  const ids = new Map(answers.map((a) => [JSON.stringify(a.place), a.id]));
  return marked.flatMap(({ paragraph, cell }) => {
    if (paragraph.legacy === undefined) return [];
    const place = docPlace(file, cell, paragraph.number);
    const answer = ids.get(JSON.stringify(place));
    return [
      { kind: paragraph.legacy, place, text: paragraph.text, ...(answer === undefined ? {} : { answer }) },
    ];
  });
}

const names = { tcvn3: 'TCVN3 (ABC)', vni: 'VNI', unsure: '' } as const;

/** One note on what was converted in a letter. What could not be stays as it is: no figure is taken from a letter. */
export function convertedNote(doc: ReadDoc, file: string): readonly Finding[] {
  const texts = legacyTextsOf(doc, file, []).filter((t) => t.kind !== 'unsure');
  const [first] = texts;
  if (!first) return [];
  const code = 'text-legacy-converted';
  const encoding = [...new Set(texts.map((t) => names[t.kind]))].join(', ');
  const values = { encoding, count: texts.length, value: tidy(first.text).slice(0, 80) };
  return [{ code, severity: severityOf(code), place: first.place, values }];
}
