import zlib from 'node:zlib';
import { limits } from './limits.ts';
import { tooLarge } from './refusal.ts';

/** What unpacked streams of one file may hold together; throws `Refused` past it. */
export interface StreamBudget {
  readonly spend: (bytes: number) => void;
}

export function streamBudget(): StreamBudget {
  let spent = 0;
  return {
    spend: (bytes) => {
      spent += bytes;
      if (spent > limits.total) throw tooLarge('total');
    },
  };
}

/** Unpacked as far as it goes: a stream that was cut or whose length lies still gives its beginning. */
export function inflate(packed: Uint8Array): Buffer {
  const options = { maxOutputLength: limits.part, finishFlush: zlib.constants.Z_SYNC_FLUSH };
  for (const unpack of [zlib.inflateSync, zlib.inflateRawSync]) {
    try {
      return unpack(packed, options);
    } catch (error) {
      if ((error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge('part');
    }
  }
  return Buffer.alloc(0);
}

export function asciiHex(bytes: Uint8Array): Buffer {
  const out = Buffer.alloc(Math.ceil(bytes.length / 2));
  let digits = 0;
  for (const byte of bytes) {
    if (byte === 0x3e) break;
    const digit = Number.parseInt(String.fromCharCode(byte), 16);
    if (Number.isNaN(digit)) continue;
    out[digits >> 1] = (out[digits >> 1] ?? 0) * 16 + digit;
    digits++;
  }
  return out.subarray(0, digits >> 1);
}

/** Five letters "!"…"u" for four bytes, "z" for four zeros. */
export function ascii85(bytes: Uint8Array): Buffer {
  const zeros = bytes.reduce((n, byte) => n + (byte === 0x7a ? 1 : 0), 0);
  const out = Buffer.alloc(zeros * 4 + Math.ceil(((bytes.length - zeros) * 4) / 5) + 4);
  if (out.length > limits.part) throw tooLarge('part');
  let [at, group, value] = [0, 0, 0];
  const flush = (count: number): void => {
    for (let i = 0; i < count; i++) out[at++] = Math.floor(value / 256 ** (3 - i)) % 256;
    [group, value] = [0, 0];
  };
  for (const byte of bytes) {
    if (byte === 0x7e) break;
    if (byte === 0x7a && group === 0) at += 4;
    else if (byte >= 0x21 && byte <= 0x75) {
      value = value * 85 + byte - 0x21;
      group++;
    }
    if (group === 5) flush(4);
  }
  if (group > 1) {
    const bytesLeft = group - 1;
    for (; group < 5; group++) value = value * 85 + 84;
    flush(bytesLeft);
  }
  return out.subarray(0, at);
}

export interface Predictor {
  readonly predictor: number;
  readonly colors: number;
  readonly bits: number;
  readonly columns: number;
}

function paeth(a: number, b: number, c: number): number {
  const [pa, pb, pc] = [Math.abs(b - c), Math.abs(a - c), Math.abs(a + b - 2 * c)];
  return pa <= pb && pa <= pc ? a : pb <= pc ? b : c;
}

/** Undoes the PNG predictors (each row begins with its kind), which writers use for tables of objects. */
export function unpredict(bytes: Buffer, p: Predictor): Buffer {
  if (p.predictor < 10) return bytes;
  const step = Math.max(1, Math.ceil((p.colors * p.bits) / 8));
  const width = Math.ceil((p.columns * p.colors * p.bits) / 8);
  if (!(width > 0 && width < limits.part)) return bytes;
  const rows = Math.ceil(bytes.length / (width + 1));
  const out = Buffer.alloc(rows * width);
  for (let row = 0; row < rows; row++) {
    const kind = bytes[row * (width + 1)] ?? 0;
    for (let i = 0; i < width; i++) {
      const at = row * width + i;
      const left = i >= step ? (out[at - step] ?? 0) : 0;
      const up = row > 0 ? (out[at - width] ?? 0) : 0;
      const corner = row > 0 && i >= step ? (out[at - width - step] ?? 0) : 0;
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][kind] ?? 0;
      out[at] = (bytes[row * (width + 1) + 1 + i] ?? 0) + guess;
    }
  }
  return out;
}
