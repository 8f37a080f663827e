import { limits } from './limits.ts';

/**
 * XML as office programs write it, cut into its tags and texts: plain names, quoted values, the five entities and
 * numbered letters. `undefined` for everything else, well-formed or not: that is for the full parser to judge.
 */
export interface XmlPieces {
  /** Line ends already one sign, as XML wants them. */
  readonly text: string;
  /** Names of the tags in the order of their opening. */
  readonly names: readonly string[];
  /** See `kinds`. */
  readonly codes: readonly number[];
}

/**
 * What `codes` holds, one after the other: an opening tag with its number of attributes and, for each, where its name
 * and its value begin and end; the end of the tag opened last and not closed; a text from … to.
 */
export const kinds = { open: 0, close: 1, text: 2 } as const;

const longest = 4_000_000;
const declaration =
  /^<\?xml version=(["'])1\.0\1(?: encoding=(["'])[A-Za-z][\w.-]*\2)?(?: standalone=(["'])(?:yes|no)\3)?[ \t\n]*\?>/;
const oddCharacter = /[^\t\n\r -\ud7ff\ue000-\ufffd]/;
const reference = /&(?:amp|lt|gt|quot|apos|#([0-9]{1,7})|#x([0-9A-Fa-f]{1,6}));/y;
const nothing = /^[ \t\n]*$/;

/** The production Char of XML 1.0. */
function isCharacter(code: number): boolean {
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd;
  return code <= 0xd7ff || (code >= 0xe000 && code <= 0xfffd) || (code >= 0x10000 && code <= 0x10ffff);
}

/** Whether every "&" begins a reference that needs no declaration. */
function knowsReferences(text: string): boolean {
  for (let at = text.indexOf('&'); at >= 0; at = text.indexOf('&', at + 1)) {
    reference.lastIndex = at;
    const found = reference.exec(text);
    if (!found) return false;
    const [, decimal, hex] = found;
    const code =
      decimal !== undefined ? Number(decimal) : hex !== undefined ? Number.parseInt(hex, 16) : 0x20;
    if (!isCharacter(code)) return false;
  }
  return true;
}

const [tab, lineEnd, space, quote, apostrophe, slash] = [9, 10, 32, 34, 39, 47];
const [less, equals, greater] = [60, 61, 62];

const isBlank = (code: number): boolean => code === space || code === lineEnd || code === tab;

/** 1: may begin a name of plain letters; 2: may only go on with one. */
const nameSigns = Uint8Array.from({ length: 128 }, (_, code) => {
  const sign = String.fromCharCode(code);
  return /[A-Za-z_]/.test(sign) ? 1 : /[\w:.-]/.test(sign) ? 2 : 0;
});

/** Where the name that begins here ends; the same place where none does. */
function nameEnd(text: string, from: number): number {
  if (nameSigns[text.charCodeAt(from)] !== 1) return from;
  let at = from + 1;
  // Beyond the table nothing is found, as behind the end of the text.
  while ((nameSigns[text.charCodeAt(at)] ?? 0) !== 0) at++;
  return at;
}

function afterBlanks(text: string, from: number): number {
  let at = from;
  while (isBlank(text.charCodeAt(at))) at++;
  return at;
}

function sameName(text: string, codes: readonly number[], i: number, j: number): boolean {
  const [a = 0, b = 0] = [codes[i], codes[j]];
  const length = (codes[i + 1] ?? 0) - a;
  if ((codes[j + 1] ?? 0) - b !== length) return false;
  let at = 0;
  while (at < length && text.charCodeAt(a + at) === text.charCodeAt(b + at)) at++;
  return at === length;
}

/** Two attributes of one name, among those whose places stand in `codes` from `first` on. */
function hasTwin(text: string, codes: readonly number[], first: number): boolean {
  if (codes.length - first > 4 * 16) {
    const names = new Set<string>();
    for (let i = first; i < codes.length; i += 4) names.add(text.slice(codes[i], codes[i + 1]));
    return names.size * 4 < codes.length - first;
  }
  for (let i = first + 4; i < codes.length; i += 4) {
    for (let j = first; j < i; j += 4) if (sameName(text, codes, i, j)) return true;
  }
  return false;
}

/** Reads the attributes from `from` on into `codes`; where they end, or -1. */
function readAttributes(text: string, from: number, codes: number[]): number {
  const first = codes.length;
  let at = from;
  for (;;) {
    const name = afterBlanks(text, at);
    const sign = text.charCodeAt(name);
    if (sign === greater || sign === slash) {
      const count = (codes.length - first) / 4;
      if (count > limits.xmlAttributes || (count > 1 && hasTwin(text, codes, first))) return -1;
      codes[first - 1] = count;
      return name;
    }
    const end = nameEnd(text, name);
    const mark = text.charCodeAt(end + 1);
    if (name === at || end === name || text.charCodeAt(end) !== equals) return -1;
    if (mark !== quote && mark !== apostrophe) return -1;
    let close = end + 2;
    for (let code = text.charCodeAt(close); code !== mark; code = text.charCodeAt(++close)) {
      // "<" may not stand in a value, a line end means a blank there, and NaN is the end of the text.
      if (code === less || code < space || Number.isNaN(code)) return -1;
    }
    codes.push(name, end, end + 2, close);
    at = close + 1;
  }
}

/** Where the first tag or the blanks before it begin; undefined where anything but plain tags and texts stands in it. */
function plainStart(text: string): number | undefined {
  const start = declaration.exec(text)?.[0].length ?? 0;
  const first = text.charCodeAt(start);
  if (first !== less && (start === 0 || !isBlank(first))) return undefined;
  const odd = text.includes('<!') || text.includes('<?', start) || text.includes(']]>');
  return odd || !knowsReferences(text) ? undefined : start;
}

/** The parts of a well-formed text in plain XML 1.0, in order. */
export function xmlPieces(written: string): XmlPieces | undefined {
  if (written.length > longest || oddCharacter.test(written)) return undefined;
  const text = written.includes('\r') ? written.replace(/\r\n?/g, '\n') : written;
  let at = plainStart(text);
  if (at === undefined) return undefined;
  const names: string[] = [];
  const codes: number[] = [];
  const open: string[] = [];
  for (let tag = text.indexOf('<', at); tag >= 0; tag = text.indexOf('<', at)) {
    if (tag > at) {
      if (open.length === 0 && !nothing.test(text.slice(at, tag))) return undefined;
      codes.push(kinds.text, at, tag);
    }
    if (text.charCodeAt(tag + 1) === slash) {
      const name = open.pop();
      if (name === undefined || !text.startsWith(name, tag + 2)) return undefined;
      at = afterBlanks(text, tag + 2 + name.length);
      codes.push(kinds.close);
    } else {
      const end = nameEnd(text, tag + 1);
      // A second root is none.
      if (end === tag + 1 || (open.length === 0 && names.length > 0)) return undefined;
      const name = text.slice(tag + 1, end);
      names.push(name);
      codes.push(kinds.open, 0);
      at = readAttributes(text, end, codes);
      if (at < 0) return undefined;
      if (text.charCodeAt(at) !== slash) open.push(name);
      else {
        at++;
        codes.push(kinds.close);
      }
    }
    if (text.charCodeAt(at) !== greater) return undefined;
    at++;
  }
  if (open.length > 0 || names.length === 0 || !nothing.test(text.slice(at))) return undefined;
  if (at < text.length) codes.push(kinds.text, at, text.length);
  return { text, names, codes };
}
