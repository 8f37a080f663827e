import { crc32, deflateRawSync } from 'node:zlib';

/** One entry of a zip that a test writes byte by byte, so that it may lie. */
export interface SampleEntry {
  readonly name: string;
  readonly content: Uint8Array | string;
  readonly stored?: boolean;
  /** What the directory claims, where it differs from the truth. */
  readonly size?: number;
  readonly packed?: number;
  readonly crc?: number;
  readonly flags?: number;
  readonly method?: number;
  /** Already packed data, for bombs. */
  readonly data?: Uint8Array;
  /** Points at the data of the entry with this index instead of its own. */
  readonly sameAs?: number;
}

const unset = 0xffffffff;

function numbers(...list: readonly (readonly [width: 2 | 4 | 8, value: number])[]): Buffer {
  return Buffer.concat(
    list.map(([width, value]) => {
      const bytes = Buffer.alloc(8);
      bytes.writeBigUInt64LE(BigInt(value));
      return bytes.subarray(0, width);
    }),
  );
}

interface Written {
  readonly entry: SampleEntry;
  readonly header: Buffer;
  readonly name: Buffer;
  readonly data: Uint8Array;
}

/** The fields that the entry's own header and the directory share. */
function describe(entry: SampleEntry): Written {
  const content = typeof entry.content === 'string' ? Buffer.from(entry.content) : entry.content;
  const data = entry.data ?? (entry.stored ? content : deflateRawSync(content));
  const name = Buffer.from(entry.name);
  const header = numbers(
    [2, 20],
    [2, (entry.flags ?? 0) | 0x800],
    [2, entry.method ?? (entry.stored ? 0 : 8)],
    [4, 0x21],
    [4, entry.crc ?? crc32(content)],
    [4, entry.packed ?? data.length],
    [4, entry.size ?? content.length],
    [2, name.length],
  );
  return { entry, header, name, data };
}

export interface ZipOptions {
  readonly before?: Uint8Array;
  readonly after?: Uint8Array;
  /** Entries claimed by the end record. */
  readonly count?: number;
  /** Writes the directory's sizes and the end record in their 64-bit shape. */
  readonly zip64?: boolean;
}

/** The directory's sizes in extra field 1, as writers do for large files. */
function as64(written: Written, offset: number): Buffer {
  const header = Buffer.from(written.header);
  const size = header.readUInt32LE(18);
  const packed = header.readUInt32LE(14);
  header.writeUInt32LE(unset, 14);
  header.writeUInt32LE(unset, 18);
  const extra = numbers([2, 1], [2, 24], [8, size], [8, packed], [8, offset]);
  const middle = numbers([2, extra.length], [2, 0], [2, 0], [2, 0], [4, 0], [4, unset]);
  return Buffer.concat([numbers([4, 0x02014b50], [2, 20]), header, middle, written.name, extra]);
}

function as32(written: Written, offset: number): Buffer {
  const middle = numbers([2, 0], [2, 0], [2, 0], [2, 0], [4, 0], [4, offset]);
  return Buffer.concat([numbers([4, 0x02014b50], [2, 20]), written.header, middle, written.name]);
}

/** A zip package written by hand. */
export function rawZip(entries: readonly SampleEntry[], options: ZipOptions = {}): Uint8Array {
  const written = entries.map(describe);
  const locals = written.map((w) =>
    Buffer.concat([numbers([4, 0x04034b50]), w.header, numbers([2, 0]), w.name, w.data]),
  );
  const before = options.before?.length ?? 0;
  const offsets = locals.map((_, i) => before + locals.slice(0, i).reduce((n, l) => n + l.length, 0));
  const directory = written.map((w, i) => {
    const offset = offsets[w.entry.sameAs ?? i] ?? 0;
    return options.zip64 ? as64(w, offset) : as32(w, offset);
  });
  const start = before + locals.reduce((n, l) => n + l.length, 0);
  const size = directory.reduce((n, d) => n + d.length, 0);
  const count = options.count ?? entries.length;
  const end64 = Buffer.concat([
    numbers(
      [4, 0x06064b50],
      [8, 44],
      [2, 45],
      [2, 45],
      [4, 0],
      [4, 0],
      [8, count],
      [8, count],
      [8, size],
      [8, start],
    ),
    numbers([4, 0x07064b50], [4, 0], [8, start + size], [4, 1]),
  ]);
  const end = options.zip64
    ? numbers([4, 0x06054b50], [4, 0], [2, 0xffff], [2, 0xffff], [4, unset], [4, unset], [2, 0])
    : numbers([4, 0x06054b50], [4, 0], [2, count], [2, count], [4, size], [4, start], [2, 0]);
  return Buffer.concat([
    options.before ?? Buffer.alloc(0),
    ...locals,
    ...directory,
    ...(options.zip64 ? [end64] : []),
    end,
    options.after ?? Buffer.alloc(0),
  ]);
}

/** `megabytes` of zeros as raw deflate data, made a megabyte at a time. */
export function packedZeros(megabytes: number): Uint8Array {
  return deflateRawSync(Buffer.alloc(megabytes * 1024 * 1024), { level: 9 });
}
