import { type Parts, partText } from './docx-package.ts';
import { holdsText } from './docx-tree.ts';

/** A font that a template names, where, and whether the file brings it along. */
export interface ForeignFont {
  readonly font: string;
  /** Names of styles; empty: set on text itself. */
  readonly styles: readonly string[];
  readonly embedded: boolean;
}

const wanted = 'times new roman';
/** Stands for the document's own default among the names of styles. */
const byDefault = 'default';
const named = /w:(?:ascii|hAnsi|eastAsia|cs)="([^"]+)"/g;

const fontsIn = (xml: string): readonly string[] =>
  [...xml.matchAll(/<w:rFonts\b[^>]*>/g)].flatMap(([tag]) => [...tag.matchAll(named)].map((m) => m[1] ?? ''));

const unescaped = (text: string): string =>
  text.replaceAll('&quot;', '"').replaceAll('&apos;', "'").replaceAll('&amp;', '&');

/** Style names by the fonts they set; the document's own default counts as one. */
function styleFonts(styles: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  const add = (name: string, xml: string): void => {
    for (const font of new Set(fontsIn(xml))) found.set(font, [...(found.get(font) ?? []), name]);
  };
  add(byDefault, /<w:docDefaults>.*?<\/w:docDefaults>/s.exec(styles)?.[0] ?? '');
  for (const [xml] of styles.matchAll(/<w:style\b.*?<\/w:style>/gs)) {
    const name = /<w:name\s[^>]*w:val="([^"]*)"/.exec(xml)?.[1];
    if (name !== undefined) add(unescaped(name), xml);
  }
  return found;
}

/** Fonts in use other than the one that the decree asks for (NĐ 30/2020, Phụ lục I, mục I.2). */
export function foreignFonts(parts: Parts): readonly ForeignFont[] {
  const byStyle = styleFonts(partText(parts, 'word/styles.xml'));
  const onText = [...parts.keys()].filter(holdsText).flatMap((path) => fontsIn(partText(parts, path)));
  const table = partText(parts, 'word/fontTable.xml');
  const embedded = (font: string): boolean =>
    new RegExp(
      `<w:font\\b[^>]*w:name="${font.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}"(?:(?!</w:font>).)*<w:embed`,
      's',
    ).test(table);
  const all = [...new Set([...byStyle.keys(), ...onText])].filter((f) => f.toLowerCase() !== wanted);
  return all
    .toSorted()
    .map((font) => ({ font: unescaped(font), styles: byStyle.get(font) ?? [], embedded: embedded(font) }));
}
