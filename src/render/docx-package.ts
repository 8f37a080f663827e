import type { CivilDate } from '../model/civil-date.ts';
import { xmlText } from './docx-xml.ts';
import { type PackedPart, packPart, zip } from './zip.ts';

/** The parts of a .docx by path. */
export type Parts = ReadonlyMap<string, Uint8Array>;

const decoder = new TextDecoder();
const encoder = new TextEncoder();

export function partText(parts: Parts, path: string): string {
  const bytes = parts.get(path);
  return bytes === undefined ? '' : decoder.decode(bytes);
}

export const partBytes = (text: string): Uint8Array => encoder.encode(text);

interface Properties {
  readonly title: string;
  readonly creator: string;
  readonly date: CivilDate;
}

/** docProps/core.xml; the dates are the document's day, never the clock. */
export function coreProperties(p: Properties): string {
  const day = `${p.date}T00:00:00Z`;
  const time = (name: string): string =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${day}</dcterms:${name}>`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${xmlText(p.title)}</dc:title><dc:creator>${xmlText(p.creator)}</dc:creator><dc:language>vi-VN</dc:language><cp:lastModifiedBy>${xmlText(p.creator)}</cp:lastModifiedBy><cp:revision>1</cp:revision>${time('created')}${time('modified')}</cp:coreProperties>`;
}

const packed = new WeakMap<Uint8Array, PackedPart>();

/** What a template gives to every letter is packed once. */
function packedOnce(path: string, bytes: Uint8Array): PackedPart {
  const known = packed.get(bytes);
  if (known?.name === path) return known;
  const made = packPart(path, bytes);
  packed.set(bytes, made);
  return made;
}

/** One order, one time: the same parts give the same bytes. */
export function pack(parts: Parts): Uint8Array {
  return zip([...parts].map(([path, bytes]) => packedOnce(path, bytes)));
}
