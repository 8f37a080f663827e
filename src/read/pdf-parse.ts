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

/** Reads one value after the other. What is malformed ends the value, never the program. */
export function pdfReader(text: string, start = 0): PdfReader {
  let at = start;

  const match = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    if (found !== undefined) at += found.length;
    return found;
  };

  const skipBlanks = (): void => {
    for (; at < text.length; at++) {
      const c = text.charCodeAt(at);
      if (c === 0x25) while (at < text.length && !/[\r\n]/.test(text[at] ?? '')) at++;
      else if (!(c === 0x20 || (c >= 9 && c <= 13) || c === 0)) return;
    }
  };

  const readLiteral = (): PdfText => {
    const pieces: string[] = [];
    let open = 1;
    for (at++; at < text.length && open > 0; at++) {
      let c = text[at] ?? '';
      if (c === '(') open++;
      else if (c === ')' && --open === 0) continue;
      else if (c === '\\') {
        at++;
        const code = match(octal);
        if (code !== undefined) at--;
        const next = text[at] ?? '';
        c =
          code !== undefined
            ? String.fromCharCode(Number.parseInt(code, 8) & 0xff)
            : (escapes[next] ?? (/[\r\n]/.test(next) ? '' : next));
      }
      pieces.push(c);
    }
    return { kind: 'string', text: pieces.join('') };
  };

  const readHex = (): PdfText => {
    const end = text.indexOf('>', at);
    const to = end < 0 ? text.length : end;
    const digits = text.slice(at + 1, to).replace(/[^0-9A-Fa-f]/g, '');
    at = to + 1;
    return {
      kind: 'string',
      text: Buffer.from(digits.length % 2 ? `${digits}0` : digits, 'hex').toString('latin1'),
    };
  };

  const readItems = (close: string, depth: number): readonly PdfValue[] => {
    const items: PdfValue[] = [];
    for (;;) {
      skipBlanks();
      if (at >= text.length) return items;
      if (text.startsWith(close, at)) {
        at += close.length;
        return items;
      }
      const before = at;
      const item = readAt(depth + 1);
      if (item !== undefined) items.push(item);
      // A bracket that does not belong here: passed over.
      if (at === before) at++;
    }
  };

  const readDict = (depth: number): PdfDict => {
    at += 2;
    const items = readItems('>>', depth);
    const entries = new Map<string, PdfValue>();
    for (let i = 0; i + 1 < items.length; i += 2) {
      const [key, value] = [items[i], items[i + 1]];
      if (typeof key === 'object' && key.kind === 'name' && value !== undefined) entries.set(key.name, value);
    }
    return { kind: 'dict', entries };
  };

  const readNumber = (found: string): PdfValue => {
    if (/^\d{1,10}$/.test(found) && match(reference) !== undefined)
      return { kind: 'ref', number: Number(found) };
    return Number(found);
  };

  const readAt = (depth: number): PdfValue | undefined => {
    skipBlanks();
    if (at >= text.length || depth > deepest) {
      at = Math.min(text.length, at + (depth > deepest ? 1 : 0));
      return undefined;
    }
    const c = text[at];
    if (c === '/') {
      at++;
      const name = match(regular) ?? '';
      const decoded = name.replace(hexPair, (_all, hex: string) =>
        String.fromCharCode(Number.parseInt(hex, 16)),
      );
      return { kind: 'name', name: decoded };
    }
    if (c === '(') return readLiteral();
    if (c === '<') return text[at + 1] === '<' ? readDict(depth) : readHex();
    if (c === '[') {
      at++;
      return { kind: 'array', items: readItems(']', depth) };
    }
    const found = match(number);
    if (found !== undefined) return readNumber(found);
    const word = match(regular);
    return word === undefined ? undefined : { kind: 'word', word };
  };

  return {
    position: () => at,
    moveTo: (to) => {
      at = to;
    },
    read: () => readAt(0),
  };
}
