import zlib from 'node:zlib';
import { crc32 } from './checksum.ts';
import { limits } from './limits.ts';
import { damaged, tooLarge } from './refusal.ts';
import { partKey, readZipDirectory, type ZipEntry } from './zip-directory.ts';

/** A zip package, opened but not unpacked. `read` unpacks one part and throws `Refused` when it is not what it says. */
export interface Archive {
  readonly names: readonly string[];
  readonly has: (name: string) => boolean;
  readonly read: (name: string) => Uint8Array | undefined;
}

function inflate(entry: ZipEntry, packed: Buffer): Buffer {
  try {
    return zlib.inflateRawSync(packed, {
      maxOutputLength: Math.max(1, entry.size),
      chunkSize: Math.min(Math.max(64, entry.size), 1 << 20),
    });
  } catch (error) {
    const longer = (error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE';
    throw damaged(longer ? 'size' : 'checksum', entry.name);
  }
}

/** Forms made from one base share most of their parts: what was unpacked from the very same bytes is known. */
const known = new Map<number, { readonly packed: Buffer; readonly content: Buffer }>();
const mostKnown = 64;
const largestKnown = 16 * 1024;

function unpack(bytes: Buffer, entry: ZipEntry): Buffer {
  const packed = bytes.subarray(entry.data, entry.data + entry.packed);
  if (entry.method !== 8 || entry.size > largestKnown) return unpacked(entry, packed);
  const before = known.get(entry.crc);
  if (before?.content.length === entry.size && before.packed.equals(packed)) return before.content;
  const content = unpacked(entry, packed);
  if (known.size >= mostKnown) known.clear();
  known.set(entry.crc, { packed: Buffer.from(packed), content });
  return content;
}

function unpacked(entry: ZipEntry, packed: Buffer): Buffer {
  if (entry.method !== 0 && entry.method !== 8) throw damaged('method', entry.name);
  const content = entry.method === 0 ? packed : inflate(entry, packed);
  if (content.length !== entry.size) throw damaged('size', entry.name);
  if (crc32(content) !== entry.crc) throw damaged('checksum', entry.name);
  return content;
}

function refuseBomb(entry: ZipEntry): void {
  if (entry.size > limits.part) throw tooLarge('part', entry.name, entry.size);
  if (entry.size > limits.ratioFrom && entry.size > entry.packed * limits.ratio) {
    throw tooLarge('ratio', entry.name, Math.floor(entry.size / Math.max(1, entry.packed)));
  }
}

/** Reads the directory of a zip package; throws `Refused`. Parts nobody asks for are never unpacked. */
export function openZip(bytes: Uint8Array): Archive {
  if (bytes.length > limits.file) throw tooLarge('file', '', bytes.length);
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = readZipDirectory(buffer);
  let total = 0;
  return {
    names: [...entries.values()].map((e) => e.name),
    has: (name) => entries.has(partKey(name)),
    read: (name) => {
      const entry = entries.get(partKey(name));
      if (!entry) return undefined;
      refuseBomb(entry);
      total += entry.size;
      if (total > limits.total) throw tooLarge('total', entry.name, total);
      return unpack(buffer, entry);
    },
  };
}
