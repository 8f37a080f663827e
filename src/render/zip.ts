import zlib from 'node:zlib';
import { Deflate, deflateSync, strToU8, unzipSync } from 'fflate';

/** One part of a package, deflated and ready to be written; may be kept and used in many files. */
export interface PackedPart {
  readonly name: string;
  readonly crc: number;
  readonly size: number;
  readonly deflated: Uint8Array;
}

const crcTable = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c;
});

/** The sum over more data, `before` being the sum so far; for Node versions whose zlib has none. */
export function crcByTable(data: Uint8Array, before = 0): number {
  let crc = ~before;
  for (let i = 0; i < data.length; i++) crc = (crcTable[(crc ^ (data[i] ?? 0)) & 0xff] ?? 0) ^ (crc >>> 8);
  return ~crc >>> 0;
}

const builtIn: ((data: Uint8Array, before?: number) => number) | undefined = zlib.crc32;
const crc32 = builtIn ?? crcByTable;

export function packPart(name: string, content: Uint8Array | string): PackedPart {
  const data = typeof content === 'string' ? strToU8(content) : content;
  return { name, crc: crc32(data), size: data.length, deflated: deflateSync(data, { level: 6 }) };
}

const pieceSize = 1 << 18;

/** Pieces gathered into few large ones, none of them empty: zlib forgets its sum over no data. */
function* gathered(pieces: Iterable<string>): Generator<string> {
  let kept = '';
  for (const piece of pieces) {
    kept += piece;
    if (kept.length < pieceSize) continue;
    yield kept;
    kept = '';
  }
  if (kept !== '') yield kept;
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((n, c) => n + c.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

/** A part that comes piece by piece: however long, its text is never whole in memory. */
export function packPieces(name: string, pieces: Iterable<string>): PackedPart {
  const source = gathered(pieces);
  const first = source.next().value ?? '';
  if (first.length < pieceSize) return packPart(name, first);
  const deflated: Uint8Array[] = [];
  const stream = new Deflate({ level: 3 }, (chunk) => deflated.push(chunk.slice()));
  let crc = 0;
  let size = 0;
  const push = (text: string): void => {
    const data = strToU8(text);
    crc = crc32(data, crc);
    size += data.length;
    stream.push(data);
  };
  push(first);
  for (const piece of source) push(piece);
  stream.push(new Uint8Array(0), true);
  return { name, crc, size, deflated: joined(deflated) };
}

// 1 January 1980, 00:00: the first moment a zip can name.
const dosDate = 0x21;
const utf8Names = 0x0800;
const deflateMethod = 8;

/** The fields that local header and directory entry share, from "version needed" to the lengths of name and extra. */
function commonHeader(view: DataView, at: number, part: PackedPart, nameLength: number): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, utf8Names, true);
  view.setUint16(at + 4, deflateMethod, true);
  view.setUint16(at + 8, dosDate, true);
  view.setUint32(at + 10, part.crc, true);
  view.setUint32(at + 14, part.deflated.length, true);
  view.setUint32(at + 18, part.size, true);
  view.setUint16(at + 22, nameLength, true);
}

function rank(name: string): number {
  return name === '[Content_Types].xml' ? 0 : name === '_rels/.rels' ? 1 : 2;
}

function packageOrder(a: PackedPart, b: PackedPart): number {
  return rank(a.name) - rank(b.name) || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);
}

/** A zip whose bytes follow from its parts alone: fixed times, fixed order, no platform marks. */
export function zip(parts: readonly PackedPart[]): Uint8Array {
  const entries = parts.toSorted(packageOrder).map((part) => ({ part, name: strToU8(part.name) }));
  const size = entries.reduce((sum, e) => sum + 76 + 2 * e.name.length + e.part.deflated.length, 22);
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  const offsets: number[] = [];
  let at = 0;
  for (const { part, name } of entries) {
    offsets.push(at);
    view.setUint32(at, 0x04034b50, true);
    commonHeader(view, at + 4, part, name.length);
    bytes.set(name, at + 30);
    bytes.set(part.deflated, at + 30 + name.length);
    at += 30 + name.length + part.deflated.length;
  }
  const directory = at;
  for (const [i, { part, name }] of entries.entries()) {
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, 20, true);
    commonHeader(view, at + 6, part, name.length);
    view.setUint32(at + 42, offsets[i] ?? 0, true);
    bytes.set(name, at + 46);
    at += 46 + name.length;
  }
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return bytes;
}

/** Parts of a package that we made ourselves. Never for files from outside: no limits, no check of sums. */
export function unzipOwn(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  return new Map(Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith('/')));
}
