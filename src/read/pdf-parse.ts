/** The values of a PDF (ISO 32000-1, 7.3), read from latin-1 text: a letter for a byte. */
export interface PdfName {
  readonly kind: 'name';
  readonly name: string;
}
export interface PdfText {
  readonly kind: 'string';
  readonly text: string;
}
export interface PdfRef {
  readonly kind: 'ref';
  readonly number: number;
}
export interface PdfArray {
  readonly kind: 'array';
  readonly items: readonly PdfValue[];
}
export interface PdfDict {
  readonly kind: 'dict';
  readonly entries: ReadonlyMap<string, PdfValue>;
}
/** Data of a stream: where they stand in the file, still packed. */
export interface PdfStream {
  readonly kind: 'stream';
  readonly dict: PdfDict;
  readonly from: number;
  readonly to: number;
}
/** An operator of a page's content, or a keyword such as `true`. */
export interface PdfWord {
  readonly kind: 'word';
  readonly word: string;
}
export type PdfValue = number | PdfName | PdfText | PdfRef | PdfArray | PdfDict | PdfStream | PdfWord;

const deepest = 100;
const number = /[+-]?(?:\d{1,15}(?:\.\d{0,15})?|\.\d{1,15})/y;
const regular = /[^\0\t\n\f\r ()<>[\]{}/%]+/y;
const reference = /[\0\t\n\f\r ]{1,10}\d{1,5}[\0\t\n\f\r ]{1,10}R(?![^\0\t\n\f\r ()<>[\]{}/%])/y;
const octal = /[0-7]{1,3}/y;
const hexPair = /#([0-9A-Fa-f]{2})/g;
const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

export interface PdfReader {
  readonly position: () => number;
  readonly moveTo: (at: number) => void;
  /** The next value, or undefined at the end or at a bracket that closes nothing. */
  readonly read: () => PdfValue | undefined;
}

/** Where reading stands. */
interface Cursor {
  readonly text: string;
  at: number;
}

function match(c: Cursor, pattern: RegExp): string | undefined {
  pattern.lastIndex = c.at;
  const found = pattern.exec(c.text)?.[0];
  if (found !== undefined) c.at += found.length;
  return found;
}

const percent = 0x25;

function isLineEnd(code: number): boolean {
  return code === 10 || code === 13;
}

/** A remark goes to the end of its line. */
function skipRemark(c: Cursor): void {
  while (c.at < c.text.length && !isLineEnd(c.text.charCodeAt(c.at))) c.at++;
}

function skipBlanks(c: Cursor): void {
  for (; c.at < c.text.length; c.at++) {
    const code = c.text.charCodeAt(c.at);
    if (code === percent) skipRemark(c);
    else if (!(code === 0x20 || (code >= 9 && code <= 13) || code === 0)) return;
  }
}

/** What stands for itself behind a backslash; the cursor stays on its last letter. */
function readEscape(c: Cursor): string {
  c.at++;
  const code = match(c, octal);
  if (code !== undefined) {
    c.at--;
    return String.fromCharCode(Number.parseInt(code, 8) & 0xff);
  }
  const next = c.text[c.at] ?? '';
  return escapes[next] ?? (isLineEnd(next.charCodeAt(0)) ? '' : next);
}

function readLiteral(c: Cursor): PdfText {
  const pieces: string[] = [];
  let open = 1;
  for (c.at++; c.at < c.text.length && open > 0; c.at++) {
    const sign = c.text[c.at] ?? '';
    if (sign === '(') open++;
    else if (sign === ')' && --open === 0) continue;
    pieces.push(sign === '\\' ? readEscape(c) : sign);
  }
  return { kind: 'string', text: pieces.join('') };
}

function readHex(c: Cursor): PdfText {
  const end = c.text.indexOf('>', c.at);
  const to = end < 0 ? c.text.length : end;
  const digits = c.text.slice(c.at + 1, to).replace(/[^0-9A-Fa-f]/g, '');
  c.at = to + 1;
  const whole = digits.length % 2 ? `${digits}0` : digits;
  return { kind: 'string', text: Buffer.from(whole, 'hex').toString('latin1') };
}

function readItems(c: Cursor, close: string, depth: number): readonly PdfValue[] {
  const items: PdfValue[] = [];
  for (;;) {
    skipBlanks(c);
    if (c.at >= c.text.length) return items;
    if (c.text.startsWith(close, c.at)) {
      c.at += close.length;
      return items;
    }
    const before = c.at;
    const item = readAt(c, depth + 1);
    if (item !== undefined) items.push(item);
    // A bracket that does not belong here: passed over.
    if (c.at === before) c.at++;
  }
}

function readDict(c: Cursor, depth: number): PdfDict {
  c.at += 2;
  const items = readItems(c, '>>', depth);
  const entries = new Map<string, PdfValue>();
  for (let i = 0; i + 1 < items.length; i += 2) {
    const [key, value] = [items[i], items[i + 1]];
    if (typeof key === 'object' && key.kind === 'name' && value !== undefined) entries.set(key.name, value);
  }
  return { kind: 'dict', entries };
}

function readName(c: Cursor): PdfName {
  c.at++;
  const name = match(c, regular) ?? '';
  if (!name.includes('#')) return { kind: 'name', name };
  const decoded = name.replace(hexPair, (_all, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return { kind: 'name', name: decoded };
}

function readNumberOrWord(c: Cursor): PdfValue | undefined {
  const found = match(c, number);
  if (found === undefined) {
    const word = match(c, regular);
    return word === undefined ? undefined : { kind: 'word', word };
  }
  if (/^\d{1,10}$/.test(found) && match(c, reference) !== undefined)
    return { kind: 'ref', number: Number(found) };
  return Number(found);
}

function readAt(c: Cursor, depth: number): PdfValue | undefined {
  skipBlanks(c);
  if (c.at >= c.text.length || depth > deepest) {
    c.at = Math.min(c.text.length, c.at + (depth > deepest ? 1 : 0));
    return undefined;
  }
  switch (c.text[c.at]) {
    case '/':
      return readName(c);
    case '(':
      return readLiteral(c);
    case '<':
      return c.text[c.at + 1] === '<' ? readDict(c, depth) : readHex(c);
    case '[':
      c.at++;
      return { kind: 'array', items: readItems(c, ']', depth) };
    default:
      return readNumberOrWord(c);
  }
}

/** Reads one value after the other. What is malformed ends the value, never the program. */
export function pdfReader(text: string, start = 0): PdfReader {
  const cursor: Cursor = { text, at: start };
  return {
    position: () => cursor.at,
    moveTo: (to) => {
      cursor.at = to;
    },
    read: () => readAt(cursor, 0),
  };
}
