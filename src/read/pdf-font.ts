import { encodingOfFont } from '../text/legacy.ts';
import { limits } from './limits.ts';
import { type CodeMap, readCodeMap } from './pdf-cmap.ts';
import type { PdfFile } from './pdf-file.ts';
import { glyphText } from './pdf-glyphs.ts';
import type { PdfDict, PdfValue } from './pdf-parse.ts';
import { tooLarge } from './refusal.ts';

/** One letter (or several, of one glyph) as the font shows it. `width` in thousandths of the font size. */
export interface Glyph {
  readonly text: string;
  readonly width: number;
  /** A space of one byte: the only one that word spacing widens. */
  readonly space: boolean;
}

export interface PdfFont {
  readonly glyphs: (bytes: string) => readonly Glyph[];
  /** Its name, where that stands for an old Vietnamese encoding (".VnTime"). */
  readonly legacy?: string;
}

const windows1252 = new TextDecoder('windows-1252');
const macRoman = new TextDecoder('macintosh');
const utf16be = new TextDecoder('utf-16be');
const unreadable = '\ufffd';
const defaultWidth = 500;

function nameOf(value: PdfValue | undefined): string | undefined {
  return typeof value === 'object' && value.kind === 'name' ? value.name : undefined;
}

const numberOr = (value: PdfValue | undefined, otherwise: number): number =>
  typeof value === 'number' ? value : otherwise;

/** `Differences`: a number, then the names of the glyphs from that code on. */
function differences(file: PdfFile, encoding: PdfDict | undefined): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  let code = 0;
  for (const item of file.items(encoding?.entries.get('Differences'))) {
    const value = file.resolve(item);
    if (typeof value === 'number') code = value;
    else {
      const text = glyphText(nameOf(value) ?? '');
      if (text !== undefined) found.set(code, text);
      code++;
    }
  }
  return found;
}

function toUnicode(file: PdfFile, font: PdfDict): CodeMap | undefined {
  const data = file.data(font.entries.get('ToUnicode'));
  return data && readCodeMap(data);
}

/** A font whose codes are single bytes (Type 1, TrueType, Type 3). */
function simpleFont(file: PdfFile, font: PdfDict): PdfFont {
  const map = toUnicode(file, font)?.text;
  const encoding = file.get(font, 'Encoding');
  const own = differences(file, file.dict(encoding));
  const base = nameOf(encoding) ?? nameOf(file.get(file.dict(encoding), 'BaseEncoding'));
  const decoder = base === 'MacRomanEncoding' ? macRoman : windows1252;
  const first = numberOr(file.get(font, 'FirstChar'), 0);
  const widths = file.items(font.entries.get('Widths')).map((w) => numberOr(file.resolve(w), defaultWidth));
  const glyph = (byte: number): Glyph => ({
    text: map?.get(byte) ?? own.get(byte) ?? decoder.decode(Uint8Array.of(byte)),
    width: widths[byte - first] || defaultWidth,
    space: byte === 32,
  });
  const known = new Map<number, Glyph>();
  const glyphOf = (byte: number): Glyph => {
    const found = known.get(byte) ?? glyph(byte);
    known.set(byte, found);
    return found;
  };
  return { glyphs: (bytes) => [...bytes].map((c) => glyphOf(c.charCodeAt(0))) };
}

/** `W`: "code [w w w]" or "code code w". Ranges are kept as ranges. */
function cidWidths(file: PdfFile, descendant: PdfDict | undefined): (cid: number) => number {
  const items = file.items(descendant?.entries.get('W')).map((i) => file.resolve(i));
  const single = new Map<number, number>();
  const ranges: { from: number; to: number; width: number }[] = [];
  let told = 0;
  for (let i = 0; i < items.length; ) {
    const [from, second, third] = [items[i], items[i + 1], items[i + 2]];
    if (typeof from !== 'number') i++;
    else if (typeof second === 'number') {
      if (ranges.length < 1000) ranges.push({ from, to: second, width: numberOr(third, defaultWidth) });
      i += 3;
    } else {
      const widths = file.items(second);
      // One long list may stand for many codes.
      told += widths.length;
      if (told > limits.pdfCodes) throw tooLarge('pdfCodes');
      for (const [n, width] of widths.entries())
        single.set(from + n, numberOr(file.resolve(width), defaultWidth));
      i += 2;
    }
  }
  const otherwise = numberOr(file.get(descendant, 'DW'), 1000);
  return (cid) => {
    const width = single.get(cid) ?? ranges.find((r) => r.from <= cid && cid <= r.to)?.width ?? otherwise;
    single.set(cid, width);
    return width;
  };
}

/** Length in bytes of the code that begins here: as the map declares, else two. */
function codeLength(map: CodeMap | undefined, bytes: string, at: number): number {
  if (!map || map.lengths.length === 0) return 2;
  let code = 0;
  for (let length = 1; length <= 4 && at + length <= bytes.length; length++) {
    code = code * 256 + bytes.charCodeAt(at + length - 1);
    const value = code;
    if (map.lengths.some((l) => l.bytes === length && l.from <= value && value <= l.to)) return length;
  }
  return 2;
}

/** A font whose codes are of several bytes (Type 0). Without a map its codes are numbers of glyphs that mean nothing outside it. */
function compositeFont(file: PdfFile, font: PdfDict): PdfFont {
  const map = toUnicode(file, font);
  const width = cidWidths(file, file.dict(file.items(font.entries.get('DescendantFonts'))[0]));
  const unicode = /UTF16|UCS2/.test(nameOf(file.get(font, 'Encoding')) ?? '');
  return {
    glyphs: (bytes) => {
      const glyphs: Glyph[] = [];
      for (let at = 0; at < bytes.length; ) {
        const length = codeLength(map, bytes, at);
        const own = bytes.slice(at, at + length);
        const code = [...own].reduce((n, c) => n * 256 + c.charCodeAt(0), 0);
        const meant = unicode ? utf16be.decode(Buffer.from(own, 'latin1')) : unreadable;
        glyphs.push({
          text: map?.text.get(code) ?? meant,
          width: width(code),
          space: length === 1 && code === 32,
        });
        at += length;
      }
      return glyphs;
    },
  };
}

/** "ABCDEF+.VnTimeH,Bold" → ".VnTimeH"; writers set a mark before the name of a font they took only in part, and some lose the dot. */
function legacyName(name: string): string | undefined {
  const bare = name
    .replace(/^[A-Z]{6}\+/, '')
    .replace(/(?:,.*|-(?:Bold|Italic|Regular|Oblique|Roman)\w*)$/i, '')
    .replace(/^(?=Vn[A-Z])/, '.');
  return encodingOfFont(bare) ? bare : undefined;
}

/** How a font turns the bytes of a string into letters. */
export function readFont(file: PdfFile, font: PdfDict): PdfFont {
  const read = nameOf(file.get(font, 'Subtype')) === 'Type0' ? compositeFont : simpleFont;
  const legacy = legacyName(nameOf(file.get(font, 'BaseFont')) ?? '');
  return { ...read(file, font), ...(legacy !== undefined && { legacy }) };
}
