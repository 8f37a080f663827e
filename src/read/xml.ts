import { SaxesParser } from 'saxes';
import { limits } from './limits.ts';
import { damaged, Refused, tooLarge } from './refusal.ts';
import { kinds, type XmlPieces, xmlPieces } from './xml-quick.ts';

export type Attributes = Readonly<Record<string, string>>;

/** What a reader of one part wants to hear. Names come without their prefix: `x:row` and `row` are the same. */
export interface XmlHandler {
  readonly open?: (name: string, attributes: Attributes) => void;
  readonly close?: (name: string) => void;
  /** Text and CDATA alike. */
  readonly text?: (text: string) => void;
}

/** One part of a package, by name. */
export interface Part {
  readonly name: string;
  readonly bytes: Uint8Array;
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

/** The attribute by its local name: unprefixed first, else under any prefix (`r:id`, `ns0:id`). */
export function attributeOf(attributes: Attributes, name: string): string | undefined {
  if (attributes[name] !== undefined) return attributes[name];
  const key = Object.keys(attributes).find((k) => localName(k) === name);
  return key === undefined ? undefined : attributes[key];
}

/** xsd:boolean: "1" and "true" (LibreOffice) are the same. */
export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

function encodingOf(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | 'utf-8' {
  const [a, b] = bytes;
  if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0)) return 'utf-16le';
  if ((a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c)) return 'utf-16be';
  return 'utf-8';
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

function decode(part: Part): string {
  const encoding = encodingOf(part.bytes);
  try {
    const decoder = encoding === 'utf-8' ? utf8 : new TextDecoder(encoding, { fatal: true });
    return decoder.decode(part.bytes);
  } catch {
    throw damaged('encoding', part.name);
  }
}

function guardedParser(part: Part, handler: XmlHandler) {
  const parser = new SaxesParser({ xmlns: false, position: false });
  let depth = 0;
  let attributes = 0;
  let elements = 0;
  parser.on('doctype', () => {
    throw damaged('doctype', part.name);
  });
  parser.on('attribute', () => {
    if (++attributes > limits.xmlAttributes) throw tooLarge('xmlAttributes', part.name);
  });
  parser.on('opentag', (tag) => {
    attributes = 0;
    if (++elements > limits.xmlElements) throw tooLarge('xmlElements', part.name);
    if (++depth > limits.xmlDepth) throw tooLarge('xmlDepth', part.name);
    handler.open?.(localName(tag.name), tag.attributes);
  });
  parser.on('closetag', (tag) => {
    depth--;
    handler.close?.(localName(tag.name));
  });
  if (handler.text) {
    parser.on('text', handler.text);
    parser.on('cdata', handler.text);
  }
  return parser;
}

const entities: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

function letterOf(written: string): string {
  const hex = written[1] === 'x';
  return String.fromCodePoint(Number.parseInt(written.slice(hex ? 2 : 1), hex ? 16 : 10));
}

/** A text of pieces, with its references resolved. */
function resolved(text: string, from: number | undefined, to: number | undefined): string {
  const slice = text.slice(from, to);
  if (!slice.includes('&')) return slice;
  return slice.replace(/&([^;]*);/g, (_all, name: string) => entities.get(name) ?? letterOf(name));
}

const noAttributes: Attributes = Object.freeze(Object.create(null));

/** The attributes of the tag whose codes begin at `at`. */
function attributesAt({ text, codes }: XmlPieces, at: number, count: number): Attributes {
  if (count === 0) return noAttributes;
  const attributes: Record<string, string> = Object.create(null);
  for (let i = at + 2; i < at + 2 + 4 * count; i += 4) {
    attributes[text.slice(codes[i], codes[i + 1])] = resolved(text, codes[i + 2], codes[i + 3]);
  }
  return attributes;
}

/** Tells the pieces in their order, within the same limits as the full parser. */
function tellPieces(part: Part, pieces: XmlPieces, handler: XmlHandler): void {
  const { text, codes } = pieces;
  const open: string[] = [];
  let elements = 0;
  for (let at = 0; at < codes.length; ) {
    const kind = codes[at];
    if (kind === kinds.open) {
      const name = localName(pieces.names[elements] ?? '');
      if (++elements > limits.xmlElements) throw tooLarge('xmlElements', part.name);
      if (open.push(name) > limits.xmlDepth) throw tooLarge('xmlDepth', part.name);
      const count = codes[at + 1] ?? 0;
      handler.open?.(name, attributesAt(pieces, at, count));
      at += 2 + 4 * count;
    } else if (kind === kinds.close) {
      const name = open.pop() ?? '';
      handler.close?.(name);
      at++;
    } else {
      handler.text?.(resolved(text, codes[at + 1], codes[at + 2]));
      at += 3;
    }
  }
}

/** Reads one part from start to end; throws `Refused`. No DTD, no entity but XML's own five. */
export function readXml(part: Part, handler: XmlHandler): void {
  const text = decode(part);
  const pieces = xmlPieces(text);
  if (pieces) tellPieces(part, pieces, handler);
  else readFully(part, text, handler);
}

/** What is not plain XML: the parser tells the parts as they come, and where they end badly. */
function readFully(part: Part, text: string, handler: XmlHandler): void {
  try {
    guardedParser(part, handler).write(text).close();
  } catch (error) {
    if (error instanceof Refused) throw error;
    // saxes throws plain errors only for text that is not well-formed; all else is a bug of ours.
    if (error instanceof Error && error.constructor === Error) throw damaged('xml', part.name);
    throw error;
  }
}
