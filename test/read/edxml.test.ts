import { describe, expect, test } from 'vitest';
import { organKey, readEdxml } from '../../src/read/edxml.ts';
import { limits } from '../../src/read/limits.ts';
import { type SampleMessage, sampleEdxml } from '../support/envelope.ts';

const message: SampleMessage = {
  from: 'UBND xã Ví Dụ',
  number: '15',
  notation: 'BC-UBND',
  date: '2026/06/18',
};
const sample = (more: Partial<SampleMessage> = {}): string =>
  Buffer.from(sampleEdxml({ ...message, ...more })).toString();
const read = (text: string) => readEdxml(Buffer.from(text), 'van-ban.edxml');
const envelopeOf = (text: string) => read(text).value?.envelope;

describe('header', () => {
  test('what it says of the document; filler is nothing', () => {
    expect(envelopeOf(sample({ subject: 'Báo cáo 6 tháng (mẫu)' }))).toEqual({
      fromOrganId: '000.00.99.H56',
      fromName: 'UBND xã Ví Dụ',
      number: '15/BC-UBND',
      date: '2026-06-18',
      subject: 'Báo cáo 6 tháng (mẫu)',
      signer: 'Nguyễn Văn Mẫu',
      business: 'new',
      replaces: [],
    });
    expect(envelopeOf(sample())?.subject).toBeUndefined();
  });

  test.each<[string, (xml: string) => string]>([
    ['a default namespace', (x) => x.replaceAll('edXML:', '').replace('xmlns:edXML', 'xmlns')],
    ['another prefix', (x) => x.replaceAll('edXML:', 'ed:').replace('xmlns:edXML', 'xmlns:ed')],
    ['Business in its right spelling', (x) => x.replaceAll('Bussiness', 'Business')],
    ['Author in place of SignerInfo', (x) => x.replaceAll('SignerInfo', 'Author')],
    ['a date with its hour', (x) => x.replace('2026/06/18', '2026/06/18 08:30:00')],
  ])('%s', (_name, change) => {
    expect(envelopeOf(change(sample()))).toEqual(envelopeOf(sample()));
  });

  test.each([
    [0, 'new'],
    [1, 'revocation'],
    [2, 'update'],
    [3, 'replacement'],
  ])('business %i', (business, kind) => {
    const replaces = ['000.00.99.H56,2026/06/10,12/BC-UBND'];
    expect(envelopeOf(sample({ business, replaces, reason: 'Sai số liệu' }))).toMatchObject({
      business: kind,
      replaces,
      reason: 'Sai số liệu',
    });
  });

  test('an impossible date is no date', () => {
    expect(envelopeOf(sample({ date: '2026/02/31' }))?.date).toBeUndefined();
  });
});

describe('files', () => {
  test('decoded, with names for display', () => {
    const { value } = read(
      sample({
        files: [
          { name: '../a.xlsx', bytes: Uint8Array.of(0, 200, 255) },
          { name: '', bytes: Uint8Array.of(1) },
        ],
      }),
    );
    expect(value?.parts.map((p) => [p.name, [...p.bytes]])).toEqual([
      ['a.xlsx', [0, 200, 255]],
      ['(không tên)', [1]],
    ]);
  });

  test('too many', () => {
    const files = Array.from({ length: limits.parts + 1 }, (_, i) => ({
      name: `${i}`,
      bytes: Uint8Array.of(1),
    }));
    expect(read(sample({ files: files.slice(1) })).value?.parts).toHaveLength(limits.parts);
    expect(read(sample({ files })).findings).toMatchObject([
      { code: 'file-too-large', values: { limit: 'parts' } },
    ]);
  });
});

describe('what is refused', () => {
  test.each([
    ['another XML', '<hoadon/>', 'file-unknown-kind'],
    ['a document type', '<!DOCTYPE edXML [<!ENTITY a "b">]><edXML>&a;</edXML>', 'file-damaged'],
    ['an entity of its own', '<edXML>&a;</edXML>', 'file-damaged'],
    ['cut off', sample().slice(0, -20), 'file-damaged'],
    ['elements without end', '<a>'.repeat(100_000), 'file-too-large'],
  ])('%s', (_name, text, code) => {
    expect(read(text).findings.map((f) => f.code)).toEqual([code]);
  });
});

test.each([
  ['000.00.05.H56', 'H56.05'],
  ['H56.05', 'H56.05'],
  ['h56.05.12', 'H56.05.12'],
  ['000.12.05.H56', 'H56.05.12'],
  ['000.00.00.H56', 'H56'],
])('organisation %s is %s', (id, key) => {
  expect(organKey(id)).toBe(key);
});
