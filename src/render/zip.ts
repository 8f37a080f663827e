import zlib from 'node:zlib';
import { Deflate, deflateSync, strToU8, unzipSync } from 'fflate';
import { directoryEntry, endOfZip, localHeader } from './zip-records.ts';

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
export const crc32 = builtIn ?? crcByTable;

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

/** A part that comes piece by piece: however long, its text is never whole in memory. `short` packs one of a single piece. */
export function packPieces(
  name: string,
  pieces: Iterable<string>,
  short: (name: string, text: string) => PackedPart = packPart,
): PackedPart {
  const source = gathered(pieces);
  const first = source.next().value ?? '';
  if (first.length < pieceSize) return short(name, first);
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

function rank(name: string): number {
  return name === '[Content_Types].xml' ? 0 : name === '_rels/.rels' ? 1 : 2;
}

function packageOrder(a: PackedPart, b: PackedPart): number {
  return rank(a.name) - rank(b.name) || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);
}

/** A zip whose bytes follow from its parts alone: fixed times, fixed order, no platform marks. */
export function zip(parts: readonly PackedPart[]): Uint8Array {
  const entries = parts.toSorted(packageOrder).map((part) => ({
    deflated: part.deflated,
    facts: {
      name: strToU8(part.name),
      method: 'deflated' as const,
      crc: part.crc,
      packed: part.deflated.length,
      size: part.size,
    },
  }));
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const { facts, deflated } of entries) {
    const header = localHeader(facts);
    directory.push(directoryEntry(facts, at));
    pieces.push(header, deflated);
    at += header.length + deflated.length;
  }
  const size = directory.reduce((n, d) => n + d.length, 0);
  return joined([...pieces, ...directory, endOfZip({ entries: entries.length, start: at, size })]);
}

/** Parts of a package that we made ourselves, or one of them. Never for files from outside: no limits, no check of sums. */
export function unzipOwn(bytes: Uint8Array, only?: string): ReadonlyMap<string, Uint8Array> {
  const parts = unzipSync(bytes, { filter: ({ name }) => only === undefined || name === only });
  return new Map(Object.entries(parts).filter(([name]) => !name.endsWith('/')));
}
