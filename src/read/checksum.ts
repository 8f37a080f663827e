import zlib from 'node:zlib';

function tableEntry(n: number): number {
  let c = n;
  for (let bit = 0; bit < 8; bit++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c >>> 0;
}

const table = Uint32Array.from({ length: 256 }, (_, n) => tableEntry(n));

/** CRC-32 as in zip; for Node versions whose zlib has none. */
export function crc32ByTable(bytes: Uint8Array): number {
  let c = 0xffffffff;
  for (const byte of bytes) c = (table[(c ^ byte) & 0xff] ?? 0) ^ (c >>> 8);
  return (c ^ 0xffffffff) >>> 0;
}

const builtIn: ((bytes: Uint8Array) => number) | undefined = zlib.crc32;

export function crc32(bytes: Uint8Array): number {
  return builtIn ? builtIn(bytes) >>> 0 : crc32ByTable(bytes);
}
