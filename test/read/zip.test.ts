import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { crc32, crc32ByTable } from '../../src/read/checksum.ts';
import { limits } from '../../src/read/limits.ts';
import { Refused } from '../../src/read/refusal.ts';
import { openZip } from '../../src/read/zip.ts';
import { packedZeros, rawZip, type SampleEntry, type ZipOptions } from '../support/zip.ts';

/** "code reason-or-limit" of the refusal, or "read". */
function outcome(run: () => unknown): string {
  try {
    run();
    return 'read';
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return `${error.code} ${error.values.reason ?? error.values.limit ?? ''}`.trim();
  }
}

const open = (entries: readonly SampleEntry[], options?: ZipOptions) => openZip(rawZip(entries, options));
const readAll = (entries: readonly SampleEntry[], options?: ZipOptions): string =>
  outcome(() => {
    const archive = open(entries, options);
    for (const name of archive.names) archive.read(name);
  });
const hello: SampleEntry = { name: 'a.txt', content: 'hello '.repeat(50) };

describe('what is read', () => {
  test.each([
    ['packed', [hello], {}],
    ['stored', [{ ...hello, stored: true }], {}],
    ['64-bit sizes', [hello, { ...hello, name: 'b' }], { zip64: true }],
    ['bytes after the end, as mail gateways add', [hello], { after: new Uint8Array(40) }],
    ['an empty part', [{ name: 'a.txt', content: '' }], {}],
  ] as const)('%s', (_name, entries, options) => {
    const archive = open(entries, options);
    expect(Buffer.from(archive.read('A.TXT')!).toString()).toBe(entries[0].content);
    expect(archive.read('none')).toBeUndefined();
  });

  test('names of other programs: steps written with a backslash', () => {
    expect(open([{ name: 'xl\\a.xml', content: 'x' }]).has('xl/a.xml')).toBe(true);
  });
});

describe('a package that lies about its frame', () => {
  /** The package with bytes changed at a place found from its end record. */
  const changed = (options: ZipOptions, at: (bytes: Buffer) => number, value: bigint | number): string => {
    const bytes = Buffer.from(rawZip([hello], options));
    if (typeof value === 'bigint') bytes.writeBigUInt64LE(value, at(bytes));
    else bytes.writeUInt32LE(value, at(bytes));
    return outcome(() => openZip(bytes).read('a.txt'));
  };
  const end = (bytes: Buffer): number => bytes.lastIndexOf('PK\x05\x06');
  const end64 = (bytes: Buffer): number => bytes.lastIndexOf('PK\x06\x06');
  const locator = (bytes: Buffer): number => bytes.lastIndexOf('PK\x06\x07');
  const local = (): number => 0;
  const directory = (bytes: Buffer): number => bytes.indexOf('PK\x01\x02');

  test.each<[string, ZipOptions, (b: Buffer) => number, bigint | number, string]>([
    ['directory beyond the end', {}, (b) => end(b) + 16, 0x7fffffff, 'file-damaged cut-off'],
    ['directory longer than it is', {}, (b) => end(b) + 12, 0x7fffffff, 'file-damaged cut-off'],
    ['directory that starts later', {}, (b) => end(b) + 16, 1, 'file-damaged package'],
    ['64-bit record elsewhere', { zip64: true }, (b) => locator(b) + 8, 2n ** 40n, 'file-damaged package'],
    [
      '64-bit record past every number',
      { zip64: true },
      (b) => locator(b) + 8,
      2n ** 63n,
      'file-damaged package',
    ],
    ['64-bit count', { zip64: true }, (b) => end64(b) + 32, 2n ** 40n, 'file-too-large entries'],
    ['64-bit start', { zip64: true }, (b) => end64(b) + 48, 2n ** 40n, 'file-damaged cut-off'],
    [
      '64-bit size of a part',
      { zip64: true },
      (b) => directory(b) + 46 + 5 + 4,
      2n ** 40n,
      'file-too-large part',
    ],
    [
      '64-bit packed size of a part',
      { zip64: true },
      (b) => directory(b) + 46 + 5 + 12,
      2n ** 40n,
      'file-damaged overlap',
    ],
    [
      '64-bit place of a part',
      { zip64: true },
      (b) => directory(b) + 46 + 5 + 20,
      2n ** 40n,
      'file-damaged package',
    ],
    ['header of a part that is none', {}, local, 0, 'file-damaged package'],
    ['place of a part inside another', {}, (b) => directory(b) + 42, 3, 'file-damaged package'],
  ])('%s', (_name, options, at, value, wanted) => {
    expect(changed(options, at, value)).toBe(wanted);
  });

  test('a part behind a data descriptor, whose own header tells no size, is read', () => {
    const bytes = Buffer.from(rawZip([{ ...hello, flags: 8 }]));
    bytes.fill(0, 14, 26);
    expect(openZip(bytes).read('a.txt')).toHaveLength(300);
  });

  test('é as one letter and as two is one name', () => {
    const twins = ['é.xml'.normalize('NFC'), 'é.xml'.normalize('NFD')].map((name) => ({ ...hello, name }));
    expect(outcome(() => open(twins))).toBe('file-damaged duplicate-part');
    expect(open([twins[1]!]).has('é.xml'.normalize('NFC'))).toBe(true);
  });

  test('every part that is read is held against its checksum', () => {
    const parts = ['a', 'b', 'c'].map((name, i) => ({ ...hello, name, stored: i === 1 }));
    for (const wrong of parts) {
      const archive = open(parts.map((p) => (p === wrong ? { ...p, crc: 1 } : p)));
      const read = parts.map((p) => outcome(() => archive.read(p.name)));
      expect(read).toEqual(parts.map((p) => (p === wrong ? 'file-damaged checksum' : 'read')));
    }
  });
});

describe('what is refused', () => {
  const zeros = packedZeros(300);
  const inflated = 300 * 1024 * 1024;

  test.each<[string, readonly SampleEntry[], ZipOptions, string]>([
    ['a directory that is cut off', [hello], { count: 2 }, 'file-damaged package'],
    ['two parts of one name', [hello, hello], {}, 'file-damaged duplicate-part'],
    [
      'two parts that differ in case',
      [hello, { ...hello, name: 'A.txt' }],
      {},
      'file-damaged duplicate-part',
    ],
    ['an encrypted part', [{ ...hello, flags: 1 }], {}, 'file-encrypted'],
    ['another way of packing', [{ ...hello, method: 12 }], {}, 'file-damaged method'],
    ['a wrong checksum', [{ ...hello, crc: 1 }], {}, 'file-damaged checksum'],
    ['a size that is too small', [{ ...hello, size: 100 }], {}, 'file-damaged size'],
    ['a size that is too large', [{ ...hello, size: 301 }], {}, 'file-damaged size'],
    ['packed data longer than the file', [{ ...hello, packed: 5000 }], {}, 'file-damaged overlap'],
    ['parts over the same bytes', [hello, { ...hello, name: 'b', sameAs: 0 }], {}, 'file-damaged overlap'],
    ['300 MB of zeros', [{ name: 'a', content: '', data: zeros, size: inflated }], {}, 'file-too-large part'],
    [
      '300 MB that claim 100 bytes',
      [{ name: 'a', content: '', data: zeros, size: 100 }],
      {},
      'file-damaged size',
    ],
    [
      'a start that is shifted',
      [hello],
      { before: new Uint8Array(0), count: 0xfffe },
      'file-too-large entries',
    ],
  ])('%s', (_name, entries, options, wanted) => {
    expect(readAll(entries, options)).toBe(wanted);
  });

  test('a part nobody asks for is never unpacked', () => {
    const archive = open([hello, { name: 'bomb', content: '', data: zeros, size: inflated }]);
    expect(archive.read('a.txt')).toHaveLength(300);
  });

  test('every cut and every flipped bit is refused or changes nothing', () => {
    const whole = rawZip([hello, { name: 'b.txt', content: 'Thanh Hóa '.repeat(30), stored: true }]);
    const contents = (bytes: Uint8Array): string => {
      const archive = openZip(bytes);
      return ['a.txt', 'b.txt'].map((n) => Buffer.from(archive.read(n) ?? []).toString()).join('|');
    };
    const right = contents(whole);
    for (let cut = 0; cut < whole.length; cut++) {
      expect(outcome(() => contents(whole.subarray(0, cut)))).toMatch(/^file-/);
    }
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.nat(7), (at, bit) => {
        const bytes = Uint8Array.from(whole);
        bytes[at] = bytes[at]! ^ (1 << bit);
        let read = '';
        const result = outcome(() => {
          read = contents(bytes);
        });
        // A part renamed by the damage is missing, not changed: the reader of the package says so.
        if (result === 'read')
          expect(right.split('|')).toEqual(expect.arrayContaining(read.split('|').filter(Boolean)));
      }),
    );
  });
});

describe('both sides of each limit', () => {
  const many = (n: number): SampleEntry[] =>
    Array.from({ length: n }, (_, i) => ({ name: `p${i}`, content: 'x', stored: true }));

  test('entries', () => {
    expect(readAll(many(limits.entries))).toBe('read');
    expect(readAll(many(limits.entries + 1))).toBe('file-too-large entries');
  });

  test('size of the file', () => {
    const padded = (length: number): Uint8Array =>
      rawZip([hello], { before: new Uint8Array(length - rawZip([hello]).length) });
    expect(outcome(() => openZip(padded(limits.file)))).toBe('read');
    expect(outcome(() => openZip(padded(limits.file + 1)))).toBe('file-too-large file');
  });

  test('size of one part and of all parts together', () => {
    // Stored, so that the ratio has no say; one buffer serves every part.
    const part = (name: string, size: number): SampleEntry => ({
      name,
      content: new Uint8Array(size).fill(32),
    });
    const pack = (size: number): SampleEntry => {
      const noise = Buffer.alloc(size);
      for (let i = 0; i + 4 <= size; i += 64) noise.writeUInt32LE((i * 2654435761) >>> 0, i);
      return { name: 'a', content: noise };
    };
    expect(readAll([pack(limits.part)])).toBe('read');
    expect(readAll([pack(limits.part + 1)])).toBe('file-too-large part');
    const half = pack(limits.total / 2);
    expect(readAll([half, { ...half, name: 'b' }])).toBe('read');
    expect(readAll([half, { ...half, name: 'b' }, part('c', 1)])).toBe('file-too-large total');
  });

  test('ratio, and only above the size from which it counts', () => {
    const spaces = (size: number): SampleEntry => ({ name: 'a', content: new Uint8Array(size).fill(32) });
    expect(readAll([spaces(limits.ratioFrom)])).toBe('read');
    expect(readAll([spaces(limits.ratioFrom + 1)])).toBe('file-too-large ratio');
  });
});

test('the checksum without zlib is the same', () => {
  expect(crc32ByTable(Buffer.from('123456789'))).toBe(0xcbf43926);
  fc.assert(fc.property(fc.uint8Array(), (bytes) => crc32ByTable(bytes) === crc32(bytes)));
});
