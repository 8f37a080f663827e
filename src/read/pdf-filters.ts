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
  const digits = Buffer.from(bytes).toString('latin1').split('>', 1)[0] ?? '';
  return Buffer.from(digits.replace(/[^0-9A-Fa-f]/g, ''), 'hex');
}

/** Five letters "!"…"u" for four bytes, "z" for four zeros. */
export function ascii85(bytes: Uint8Array): Buffer {
  const out: number[] = [];
  let group: number[] = [];
  const flush = (count: number): void => {
    const value = [...group, 84, 84, 84, 84].slice(0, 5).reduce((n, digit) => n * 85 + digit, 0);
    for (let i = 0; i < count; i++) out.push(Math.floor(value / 256 ** (3 - i)) % 256);
    group = [];
  };
  for (const byte of bytes) {
    if (byte === 0x7e) break;
    if (byte === 0x7a && group.length === 0) out.push(0, 0, 0, 0);
    else if (byte >= 0x21 && byte <= 0x75) group.push(byte - 0x21);
    if (group.length === 5) flush(4);
  }
  if (group.length > 1) flush(group.length - 1);
  return Buffer.from(out);
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
