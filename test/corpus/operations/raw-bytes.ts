import type { Operations } from './operation.ts';
import { replaced } from './package.ts';

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const utf8 = (t: string): Uint8Array => new TextEncoder().encode(t);

const letters1258: Readonly<Record<string, number>> = {
  ...{ ă: 0xe3, â: 0xe2, ê: 0xea, ô: 0xf4, ơ: 0xf5, ư: 0xfd, đ: 0xf0 },
  ...{ Ă: 0xc3, Â: 0xc2, Ê: 0xca, Ô: 0xd4, Ơ: 0xd5, Ư: 0xdd, Đ: 0xd0 },
  ...{ '\u0300': 0xcc, '\u0309': 0xd2, '\u0303': 0xde, '\u0301': 0xec, '\u0323': 0xf2 },
  ...{ '“': 0x93, '”': 0x94, '…': 0x85, '–': 0x96, '²': 0xb2 },
};

/** A letter as Windows for Viet Nam stores it: letter and tone apart. */
function codes1258(letter: string): readonly number[] {
  const [tone = ''] = /[\u0300\u0301\u0303\u0309\u0323]/.exec(letter.normalize('NFD')) ?? [];
  const bare = letter.normalize('NFD').replace(tone, '').normalize('NFC');
  return [...bare, ...tone].map((c) => letters1258[c] ?? c.charCodeAt(0));
}

/** Changes of a file as one run of bytes or letters. */
export const rawBytes: Operations = {
  crlf: (bytes) => utf8(text(bytes).replace(/\r?\n/g, '\r\n')),
  byteOrderMark: (bytes) => utf8(`\ufeff${text(bytes)}`),
  utf16: (bytes) => Buffer.from(`\ufeff${text(bytes)}`, 'utf16le'),
  nfd: (bytes) => utf8(text(bytes).normalize('NFD')),
  windows1258: (bytes) => Buffer.from([...text(bytes)].flatMap(codes1258)),
  replaceText: (bytes, args) => utf8(replaced(text(bytes), args.text('from'), args.text('to'))),
  prepend: (bytes, args) => Buffer.concat([utf8(args.text('text')), bytes]),
  append: (bytes, args) => Buffer.concat([bytes, utf8(args.text('text'))]),
  cut: (bytes, args) => bytes.slice(0, Math.floor((bytes.length * args.number('percent')) / 100)),
  /** Zeros up to this many megabytes. */
  padTo: (bytes, args) =>
    Buffer.concat([bytes, Buffer.alloc(args.number('megabytes') * 1024 * 1024 - bytes.length)]),
  /** Wrapped into an OLE container, as Office does with a password. The inside is not really encrypted. */
  encrypt: (bytes) =>
    compoundFile([
      { name: 'EncryptionInfo', content: Buffer.from('4000400000000000', 'hex') },
      { name: 'EncryptedPackage', content: Buffer.concat([Buffer.alloc(8), bytes.subarray(0, 4096)]) },
    ]),
};

interface Stream {
  readonly name: string;
  readonly content: Uint8Array;
}

const sector = 512;
const endOfChain = 0xfffffffe;
const free = 0xffffffff;

function directoryEntry(
  name: string,
  kind: number,
  child: number,
  start: number,
  size: number,
  right = free,
): Buffer {
  const entry = Buffer.alloc(128);
  entry.write(name, 0, 'utf16le');
  entry.writeUInt16LE(name === '' ? 0 : (name.length + 1) * 2, 64);
  entry.writeUInt8(kind, 66);
  entry.writeUInt8(1, 67);
  entry.writeUInt32LE(free, 68);
  entry.writeUInt32LE(right, 72);
  entry.writeUInt32LE(child, 76);
  entry.writeUInt32LE(start, 116);
  entry.writeUInt32LE(size, 120);
  return entry;
}

/** An OLE compound file with streams of 4,096 bytes or more (shorter ones are filled up with zeros). */
export function compoundFile(streams: readonly Stream[]): Uint8Array {
  const filled = streams.map((s) => {
    const size = Math.max(4096, Math.ceil(s.content.length / sector) * sector);
    return { name: s.name, data: Buffer.concat([s.content, Buffer.alloc(size - s.content.length)]) };
  });
  const table = Buffer.alloc(sector, 0xff);
  table.writeUInt32LE(0xfffffffd, 0);
  table.writeUInt32LE(endOfChain, 4);
  let next = 2;
  const starts = filled.map(({ data }) => {
    const start = next;
    for (let i = 0; i < data.length / sector; i++, next++) {
      table.writeUInt32LE(i === data.length / sector - 1 ? endOfChain : next + 1, next * 4);
    }
    return start;
  });
  if (next > sector / 4) throw new Error('too large for one table');
  const entries = filled.map((s, i) =>
    directoryEntry(s.name, 2, free, starts[i]!, s.data.length, i + 1 < filled.length ? i + 2 : free),
  );
  const directory = Buffer.concat([directoryEntry('Root Entry', 5, 1, endOfChain, 0), ...entries]);
  const header = Buffer.alloc(sector, 0);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(header);
  header.writeUInt16LE(0x3e, 24);
  header.writeUInt16LE(3, 26);
  header.writeUInt16LE(0xfffe, 28);
  header.writeUInt16LE(9, 30);
  header.writeUInt16LE(6, 32);
  header.writeUInt32LE(1, 44);
  header.writeUInt32LE(1, 48);
  header.writeUInt32LE(4096, 56);
  header.writeUInt32LE(endOfChain, 60);
  header.writeUInt32LE(endOfChain, 68);
  header.fill(0xff, 76);
  header.writeUInt32LE(0, 76);
  const fullDirectory = Buffer.concat([directory, Buffer.alloc(sector - directory.length)]);
  return Buffer.concat([header, table, fullDirectory, ...filled.map((s) => s.data)]);
}
