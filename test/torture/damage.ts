import { below } from './seeded.ts';

export const byteDamages = ['bit', 'ten', 'zeros', 'cut', 'doubled'] as const;
export type ByteDamage = (typeof byteDamages)[number];

/** A file after something happened to its bytes. */
export interface Damaged {
  readonly bytes: Uint8Array;
  readonly what: string;
  /** Whether the byte at that place of the file before is no longer what it was. */
  readonly touched: (offset: number) => boolean;
}

type Random = () => number;

function bit(bytes: Uint8Array, random: Random): Damaged {
  const at = below(random, bytes.length);
  const mask = 1 << below(random, 8);
  const out = Uint8Array.from(bytes);
  out[at] = (out[at] ?? 0) ^ mask;
  return { bytes: out, what: `byte ${at} đảo bit ${mask}`, touched: (o) => o === at };
}

function ten(bytes: Uint8Array, random: Random): Damaged {
  const places = new Set(Array.from({ length: 10 }, () => below(random, bytes.length)));
  const out = Uint8Array.from(bytes);
  for (const at of places) out[at] = below(random, 256);
  return { bytes: out, what: `mười byte tại ${[...places].join(', ')}`, touched: (o) => places.has(o) };
}

/** A sector of a disk that came back empty. */
function zeros(bytes: Uint8Array, random: Random): Damaged {
  const at = 512 * below(random, Math.ceil(bytes.length / 512));
  const out = Uint8Array.from(bytes).fill(0, at, at + 512);
  return { bytes: out, what: `512 byte 0 từ ${at}`, touched: (o) => o >= at && o < at + 512 };
}

function cut(bytes: Uint8Array, random: Random): Damaged {
  const at = 1 + below(random, bytes.length - 1);
  return { bytes: bytes.slice(0, at), what: `cắt còn ${at} byte`, touched: (o) => o >= at };
}

/** A block sent twice. */
function doubled(bytes: Uint8Array, random: Random): Damaged {
  const size = Math.min(bytes.length, 1 + below(random, 1024));
  const at = below(random, bytes.length - size + 1);
  const end = at + size;
  const out = new Uint8Array(bytes.length + size);
  out.set(bytes.subarray(0, end));
  out.set(bytes.subarray(at), end);
  return { bytes: out, what: `lặp ${size} byte từ ${at}`, touched: (o) => o === end || o === end - 1 };
}

const ways: Readonly<Record<ByteDamage, (bytes: Uint8Array, random: Random) => Damaged>> = {
  bit,
  ten,
  zeros,
  cut,
  doubled,
};

export function damage(kind: ByteDamage, bytes: Uint8Array, random: Random): Damaged {
  return ways[kind](bytes, random);
}
