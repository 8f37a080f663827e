import { describe, expect, test } from 'vitest';
import { limits } from '../../src/read/limits.ts';
import { unpackZip } from '../../src/read/unpack.ts';
import { packedZeros, rawZip, type SampleEntry } from '../support/zip.ts';

const read = (entries: readonly SampleEntry[]) => unpackZip(rawZip(entries), 'gui.zip');
const namesOf = (entries: readonly SampleEntry[]) => read(entries).value?.map((p) => p.name);
const file = (name: string, content = 'x'): SampleEntry => ({ name, content });

/** A name in the bytes of an old code page, as programs without Unicode wrote it. */
function withName(name: Uint8Array): Uint8Array {
  const placeholder = 'N'.repeat(name.length);
  const zip = Buffer.from(rawZip([file(placeholder)]));
  for (let at = zip.indexOf(placeholder); at >= 0; at = zip.indexOf(placeholder, at + 1)) zip.set(name, at);
  return zip;
}

describe('files in a zip', () => {
  test('each with its name and bytes, in order', () => {
    const { value, findings } = read([
      file('b/bao-cao.xlsx', 'một'),
      { ...file('a.pdf', 'hai'), stored: true },
    ]);
    expect(findings).toEqual([]);
    expect(value?.map((p) => [p.name, Buffer.from(p.bytes).toString()])).toEqual([
      ['b/bao-cao.xlsx', 'một'],
      ['a.pdf', 'hai'],
    ]);
  });

  test('folders and what programs leave behind are passed over', () => {
    const debris = [
      'bc/',
      '__MACOSX/._bc.xlsx',
      'bc/.DS_Store',
      'bc/Thumbs.db',
      'desktop.ini',
      'bc/~$bc.docx',
    ];
    const entries = debris.map((n) => file(n, n.endsWith('/') ? '' : 'x'));
    expect(namesOf([...entries, file('bc/bc.xlsx')])).toEqual(['bc/bc.xlsx']);
  });

  test('a hidden file, and one whose name ends like a folder’s, were sent and are taken', () => {
    expect(namesOf([file('bc/.an.xlsx'), file('..%2fbc.yaml'), file('bc/', 'x')])).toHaveLength(3);
  });
});

describe('names are for display only', () => {
  test.each([
    ['../../etc/passwd', 'etc/passwd'],
    ['/tuyet/doi.xlsx', 'tuyet/doi.xlsx'],
    ['C:\\Windows\\a.xlsx', 'Windows/a.xlsx'],
    ['..\\..\\a.xlsx', 'a.xlsx'],
    ['bao\u202excl.xlsx', 'bao\ufffdxcl.xlsx'],
    ['dong\nmoi.xlsx', 'dong\ufffdmoi.xlsx'],
    ['Báo cáo.xlsx'.normalize('NFD'), 'Báo cáo.xlsx'],
    [`${'d/'.repeat(300)}a.xlsx`, `…${'d/'.repeat(300)}a.xlsx`.replace(/^….*(.{150})$/, '…$1')],
  ])('%j', (written, shown) => {
    expect(namesOf([file(written)])).toEqual([shown]);
  });

  test('Vietnamese Windows writes code page 1258, old programs 437', () => {
    // "Báo cáo xã" with marks apart: a + U+0301 is EC after the letter.
    const cp1258 = Buffer.from([0x42, 0x61, 0xec, 0x6f, 0x20, 0x78, 0x61, 0xde, 0x2e, 0x70, 0x64, 0x66]);
    expect(unpackZip(withName(cp1258), 'z').value?.[0]?.name).toBe('Báo xã.pdf');
    const cp437 = Buffer.from([0x72, 0x82, 0x73, 0x75, 0x6d, 0x82, 0xb3, 0x2e, 0x70, 0x64, 0x66]);
    expect(unpackZip(withName(cp437), 'z').value?.[0]?.name).toMatch(/^r.sum/);
  });
});

describe('limits', () => {
  test('a damaged file does not spoil its neighbours', () => {
    const { value, findings } = read([file('tot.xlsx'), { ...file('hong.xlsx'), crc: 1 }, file('tot2.xlsx')]);
    expect(value?.map((p) => p.name)).toEqual(['tot.xlsx', 'tot2.xlsx']);
    expect(findings).toMatchObject([
      { code: 'file-damaged', place: { file: 'gui.zip › hong.xlsx' }, values: { reason: 'checksum' } },
    ]);
  });

  test('a bomb among them is left packed', () => {
    const bomb = { name: 'bom.xlsx', content: '', data: packedZeros(20), size: 20 * 1024 * 1024 };
    const { value, findings } = read([file('tot.xlsx'), bomb]);
    expect(value?.map((p) => p.name)).toEqual(['tot.xlsx']);
    expect(findings).toMatchObject([{ code: 'file-too-large', values: { limit: 'ratio' } }]);
  });

  test.each([
    [limits.parts, undefined],
    [limits.parts + 1, 'parts'],
    [10_000, 'entries'],
  ])('%i files', (count, limit) => {
    const { value, findings } = read(Array.from({ length: count }, (_, i) => file(`${i}.txt`)));
    expect(findings.map((f) => f.values.limit)).toEqual(limit === undefined ? [] : [limit]);
    expect(value?.length).toBe(limit === undefined ? count : undefined);
  });

  test('cut off, or encrypted: the whole file', () => {
    const zip = rawZip([file('a.txt')]);
    expect(unpackZip(zip.subarray(0, zip.length - 10), 'z').findings).toMatchObject([
      { code: 'file-damaged' },
    ]);
    expect(read([{ ...file('a.txt'), flags: 1 }]).findings).toMatchObject([{ code: 'file-encrypted' }]);
  });
});
