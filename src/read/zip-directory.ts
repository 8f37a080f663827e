import { limits } from './limits.ts';
import { damaged, Refused, tooLarge } from './refusal.ts';
import { legacyZipName } from './zip-name.ts';

/** One entry of the central directory: the only list that is trusted. */
export interface ZipEntry {
  readonly name: string;
  readonly encrypted: boolean;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  /** Where the entry's own header starts, and where its data do. */
  readonly offset: number;
  readonly data: number;
}

const endSignature = 0x06054b50;
const end64Signature = 0x06064b50;
const locator64Signature = 0x07064b50;
const directorySignature = 0x02014b50;
const localSignature = 0x04034b50;
const unset32 = 0xffffffff;

interface Directory {
  readonly count: number;
  readonly start: number;
  readonly size: number;
}

/** The end record is searched backwards: a comment, or bytes that a mail gateway added, may follow it. */
function findEnd(bytes: Buffer): number {
  const first = Math.max(0, bytes.length - 22 - 0xffff);
  for (let at = bytes.length - 22; at >= first; at--) {
    if (bytes.readUInt32LE(at) === endSignature && at + 22 + bytes.readUInt16LE(at + 20) <= bytes.length)
      return at;
  }
  throw damaged('cut-off');
}

function big(bytes: Buffer, at: number): number {
  const value = bytes.readBigUInt64LE(at);
  if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw damaged('package');
  return Number(value);
}

function directory64(bytes: Buffer, end: number): Directory | undefined {
  if (end < 20 || bytes.readUInt32LE(end - 20) !== locator64Signature) return undefined;
  const at = big(bytes, end - 12);
  if (at + 56 > bytes.length || bytes.readUInt32LE(at) !== end64Signature) throw damaged('package');
  return { count: big(bytes, at + 32), size: big(bytes, at + 40), start: big(bytes, at + 48) };
}

function findDirectory(bytes: Buffer): Directory {
  if (bytes.length < 22) throw damaged('cut-off');
  const end = findEnd(bytes);
  const disk = bytes.readUInt16LE(end + 4);
  if (disk !== 0 && disk !== 0xffff) throw damaged('package');
  const directory = directory64(bytes, end) ?? {
    count: bytes.readUInt16LE(end + 10),
    size: bytes.readUInt32LE(end + 12),
    start: bytes.readUInt32LE(end + 16),
  };
  if (directory.count > limits.entries) throw tooLarge('entries', '', directory.count);
  if (directory.start + directory.size > end) throw damaged('cut-off');
  return directory;
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

function entryName(bytes: Buffer, from: number, to: number): string {
  const raw = bytes.subarray(from, to);
  try {
    return utf8.decode(raw).replaceAll('\\', '/');
  } catch {
    return legacyZipName(raw).replaceAll('\\', '/');
  }
}

interface Sizes {
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

/** Sizes that do not fit 32 bits stand in extra field 1, in this order, only those that are unset. */
function sizesOf(bytes: Buffer, at: number, extra: { readonly from: number; readonly to: number }): Sizes {
  const plain = [bytes.readUInt32LE(at + 24), bytes.readUInt32LE(at + 20), bytes.readUInt32LE(at + 42)];
  let field = extra.from;
  while (field + 4 <= extra.to && bytes.readUInt16LE(field) !== 1) field += 4 + bytes.readUInt16LE(field + 2);
  let next = field + 4;
  const full = plain.map((value) => {
    if (value !== unset32) return value;
    if (next + 8 > extra.to) throw damaged('package');
    next += 8;
    return big(bytes, next - 8);
  });
  const [size = 0, packed = 0, offset = 0] = full;
  return { packed, size, offset };
}

/** Start of the entry's data: its own header is read for nothing but its length. */
function dataStart(bytes: Buffer, offset: number, name: string): number {
  if (offset + 30 > bytes.length || bytes.readUInt32LE(offset) !== localSignature)
    throw damaged('package', name);
  return offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
}

function readEntry(bytes: Buffer, at: number, end: number): { entry: ZipEntry; next: number } {
  if (at + 46 > end || bytes.readUInt32LE(at) !== directorySignature) throw damaged('package');
  const nameEnd = at + 46 + bytes.readUInt16LE(at + 28);
  const extraEnd = nameEnd + bytes.readUInt16LE(at + 30);
  const next = extraEnd + bytes.readUInt16LE(at + 32);
  if (next > end) throw damaged('package');
  const name = entryName(bytes, at + 46, nameEnd);
  const sizes = sizesOf(bytes, at, { from: nameEnd, to: extraEnd });
  const entry = {
    name,
    encrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
    method: bytes.readUInt16LE(at + 10),
    crc: bytes.readUInt32LE(at + 16),
    ...sizes,
    data: dataStart(bytes, sizes.offset, name),
  };
  return { entry, next };
}

/** Two entries over the same bytes: a known way to unpack gigabytes from kilobytes. */
function refuseOverlap(entries: readonly ZipEntry[], directoryStart: number): void {
  const ordered = entries.toSorted((a, b) => a.offset - b.offset);
  for (const [i, entry] of ordered.entries()) {
    const next = ordered[i + 1]?.offset ?? directoryStart;
    if (entry.data + entry.packed > next) throw damaged('overlap', entry.name);
  }
}

/** Part names are compared without case (ISO/IEC 29500-2, 6.3.5); é as one letter or as two is one name. */
export function partKey(name: string): string {
  return name.normalize('NFC').replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

/** Every entry of the package by `partKey`; refuses what two programs would read differently. */
export function readZipDirectory(bytes: Buffer): ReadonlyMap<string, ZipEntry> {
  const directory = findDirectory(bytes);
  const end = directory.start + directory.size;
  const entries = new Map<string, ZipEntry>();
  let at = directory.start;
  for (let i = 0; i < directory.count; i++) {
    const { entry, next } = readEntry(bytes, at, end);
    const key = partKey(entry.name);
    if (entries.has(key)) throw damaged('duplicate-part', entry.name);
    entries.set(key, entry);
    at = next;
  }
  if (at !== end) throw damaged('package');
  refuseOverlap([...entries.values()], directory.start);
  if ([...entries.values()].some((e) => e.encrypted)) throw new Refused('file-encrypted', { kind: 'zip' });
  return entries;
}
