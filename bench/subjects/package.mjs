// The least that any reader of a zip package must do: find the parts, inflate them, hold the checksum against the bytes.
import zlib from 'node:zlib';

const endMark = 0x06054b50;

function directoryOf(bytes) {
  for (let at = bytes.length - 22; at >= 0; at--) {
    if (bytes.readUInt32LE(at) === endMark)
      return { entries: bytes.readUInt16LE(at + 10), at: bytes.readUInt32LE(at + 16) };
  }
  throw new Error('no end of directory');
}

/** Name → how to get the part's text. */
export function partsOf(bytes) {
  const parts = new Map();
  let { entries, at } = directoryOf(bytes);
  for (; entries > 0; entries--) {
    const [crc, packed, size] = [16, 20, 24].map((o) => bytes.readUInt32LE(at + o));
    const [name, extra, comment] = [28, 30, 32].map((o) => bytes.readUInt16LE(at + o));
    const method = bytes.readUInt16LE(at + 10);
    const local = bytes.readUInt32LE(at + 42);
    parts.set(bytes.toString('utf8', at + 46, at + 46 + name), () => {
      const data = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
      const raw = bytes.subarray(data, data + packed);
      const content = method === 8 ? zlib.inflateRawSync(raw, { maxOutputLength: Math.max(1, size) }) : raw;
      if (content.length !== size || zlib.crc32(content) !== crc) throw new Error('damaged part');
      return content.toString('utf8');
    });
    at += 46 + name + extra + comment;
  }
  return parts;
}
