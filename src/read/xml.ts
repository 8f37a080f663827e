import { SaxesParser } from 'saxes';
import { limits } from './limits.ts';
import { damaged, Refused, tooLarge } from './refusal.ts';

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

function decode(part: Part): string {
  try {
    return new TextDecoder(encodingOf(part.bytes), { fatal: true }).decode(part.bytes);
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

/** Reads one part from start to end; throws `Refused`. No DTD, no entity but XML's own five. */
export function readXml(part: Part, handler: XmlHandler): void {
  const text = decode(part);
  try {
    guardedParser(part, handler).write(text).close();
  } catch (error) {
    if (error instanceof Refused) throw error;
    // saxes throws plain errors only for text that is not well-formed; all else is a bug of ours.
    if (error instanceof Error && error.constructor === Error) throw damaged('xml', part.name);
    throw error;
  }
}
