import { constants, crc32, deflateRawSync } from 'node:zlib';
import { rawZip, type SampleEntry } from '../support/zip.ts';

/** A part that may be far larger than any buffer: `unit` as often as `times` says, by its number where it is a function. */
export interface Repeated {
  readonly head?: string;
  readonly unit: string | ((i: number) => string);
  readonly times: number;
  readonly tail?: string;
}
export type Content = string | Uint8Array | Repeated;

const isRepeated = (content: Content): content is Repeated =>
  typeof content === 'object' && 'times' in content;

/** Small blocks keep the ratio under the one that is refused: the other limits are to be met. */
const block = 4096;
/** Units that differ are packed so many at a time. */
const chunk = 262_144;

interface Packed {
  readonly data: Uint8Array[];
  size: number;
  crc: number;
}

/** Packed so that it can stand anywhere in a stream and be repeated: it ends at a byte and leans on nothing before it. */
function packPiece(piece: Buffer): Buffer {
  return deflateRawSync(piece, { level: 1, finishFlush: constants.Z_FULL_FLUSH });
}

function add(to: Packed, piece: Buffer, packed: Uint8Array = packPiece(piece)): void {
  to.data.push(packed);
  to.size += piece.length;
  // zlib starts anew on an empty piece.
  if (piece.length > 0) to.crc = crc32(piece, to.crc);
}

function addSame(to: Packed, unit: string, times: number): void {
  const width = Buffer.byteLength(unit);
  const each = Math.max(1, Math.floor(block / Math.max(1, width)));
  const piece = Buffer.from(unit.repeat(Math.min(each, times)));
  const packed = packPiece(piece);
  for (let i = 0; i < Math.floor(times / each); i++) add(to, piece, packed);
  if (times % each > 0) add(to, Buffer.from(unit.repeat(times % each)));
}

function addDifferent(to: Packed, unit: (i: number) => string, times: number): void {
  let text = '';
  for (let i = 0; i < times; i++) {
    text += unit(i);
    if (text.length < chunk) continue;
    add(to, Buffer.from(text));
    text = '';
  }
  add(to, Buffer.from(text));
}

/** A part as a zip entry, packed piece by piece. */
export function repeatedEntry(name: string, { head = '', unit, times, tail = '' }: Repeated): SampleEntry {
  const to: Packed = { data: [], size: 0, crc: 0 };
  add(to, Buffer.from(head));
  if (typeof unit === 'string') addSame(to, unit, times);
  else addDifferent(to, unit, times);
  const last = Buffer.from(tail);
  add(to, last, deflateRawSync(last));
  return { name, content: '', data: Buffer.concat(to.data), size: to.size, crc: to.crc };
}

/** A package of parts, some of them far larger unpacked than packed. */
export function packBomb(parts: Readonly<Record<string, Content>>): Uint8Array {
  return rawZip(
    Object.entries(parts).map(([name, content]) =>
      isRepeated(content) ? repeatedEntry(name, content) : { name, content },
    ),
  );
}

export type Parts = Readonly<Record<string, string | Uint8Array>>;

/** The parts with `repeated` put into one of them just before `mark`. */
export function withRepeated(
  parts: Parts,
  part: string,
  mark: string,
  repeated: Repeated,
): Record<string, Content> {
  const text = textOf(parts, part);
  const at = text.indexOf(mark);
  if (at < 0) throw new Error(`${part} has no ${mark}`);
  const { head = '', tail = '' } = repeated;
  return {
    ...parts,
    [part]: { ...repeated, head: text.slice(0, at) + head, tail: tail + text.slice(at) },
  };
}

export function textOf(parts: Parts, part: string): string {
  const found = parts[part];
  if (found === undefined) throw new Error(`no ${part} among ${Object.keys(parts).join(' ')}`);
  return typeof found === 'string' ? found : Buffer.from(found).toString();
}
