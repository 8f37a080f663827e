import { limits } from './limits.ts';
import { tooLarge } from './refusal.ts';

const clear = 256;
const end = 257;
const first = 258;
const mostCodes = 4096;

/** Codes of 9 to 12 bits, the highest bit first; undefined at the end of the data. */
function codeReader(bytes: Uint8Array): (width: number) => number | undefined {
  let at = 0;
  return (width) => {
    if (at + width > bytes.length * 8) return undefined;
    let code = 0;
    for (const to = at + width; at < to; ) {
      const taken = Math.min(8 - (at % 8), to - at);
      const rest = 8 - (at % 8) - taken;
      code = (code << taken) | (((bytes[at >> 3] ?? 0) >> rest) & ((1 << taken) - 1));
      at += taken;
    }
    return code;
  };
}

function widthFor(count: number): number {
  return count < 512 ? 9 : count < 1024 ? 10 : count < 2048 ? 11 : 12;
}

/** A run of what was written so far. */
interface Sequence {
  readonly from: number;
  readonly length: number;
}

/** Written letters, and the sequences that codes from 258 on stand for. */
interface State {
  out: Buffer<ArrayBuffer>;
  size: number;
  readonly from: Int32Array;
  readonly length: Int32Array;
  count: number;
  before: Sequence | undefined;
}

/** Room for what is written; throws `Refused` past the limit on one part. */
function makeRoom(s: State, more: number): void {
  const needed = s.size + more;
  if (needed > limits.part) throw tooLarge('part');
  if (needed <= s.out.length) return;
  const larger = Buffer.alloc(Math.min(limits.part, Math.max(needed, 2 * s.out.length)));
  s.out.copy(larger);
  s.out = larger;
}

function sequenceOf(s: State, code: number): Sequence | undefined {
  if (code < clear) return { from: s.size, length: 1 };
  if (code < s.count) return { from: s.from[code] ?? 0, length: s.length[code] ?? 0 };
  // A code that is just being made: the sequence before and its first letter again.
  return s.before && code === s.count ? { from: s.before.from, length: s.before.length + 1 } : undefined;
}

/** Writes what a code stands for; false where it stands for nothing. */
function write(s: State, code: number): boolean {
  const sequence = sequenceOf(s, code);
  if (!sequence) return false;
  const { from, length } = sequence;
  makeRoom(s, length);
  if (code < clear) s.out[s.size] = code;
  else for (let i = 0; i < length; i++) s.out[s.size + i] = s.out[from + i] ?? 0;
  if (s.before && s.count < mostCodes) {
    // The sequence before and the letter behind it, which is the first of this one.
    s.from[s.count] = s.before.from;
    s.length[s.count] = s.before.length + 1;
    s.count++;
  }
  s.before = { from: s.size, length };
  s.size += length;
  return true;
}

/**
 * LZWDecode (ISO 32000-1, 7.4.4). `early`: codes grow a bit one code early, as nearly all writers have it. What comes after
 * damage is left out.
 */
export function lzw(bytes: Uint8Array, early = true): Buffer {
  const next = codeReader(bytes);
  const s: State = {
    out: Buffer.alloc(Math.max(1024, bytes.length)),
    size: 0,
    from: new Int32Array(mostCodes),
    length: new Int32Array(mostCodes),
    count: first,
    before: undefined,
  };
  for (;;) {
    const code = next(widthFor(s.count + (early ? 1 : 0)));
    if (code === clear) {
      s.count = first;
      s.before = undefined;
    } else if (code === undefined || code === end || !write(s, code)) break;
  }
  return s.out.subarray(0, s.size);
}
