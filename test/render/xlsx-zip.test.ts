import fc from 'fast-check';
import { expect, test } from 'vitest';
import { crcByTable, packPart, packPieces, unzipOwn, zip } from '../../src/render/zip.ts';

test('parts come back as they went in', () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.stringMatching(/^[a-zđ]{1,12}\.xml$/), fc.uint8Array({ maxLength: 300 }), {
        minKeys: 1,
      }),
      (parts) => {
        const back = unzipOwn(zip(Object.entries(parts).map(([name, data]) => packPart(name, data))));
        expect(Object.fromEntries([...back].map(([k, v]) => [k, [...v]]))).toEqual(
          Object.fromEntries(Object.entries(parts).map(([k, v]) => [k, [...v]])),
        );
      },
    ),
    { numRuns: 50 },
  );
});

test('bytes follow from the parts alone: order given and the hour do not matter', () => {
  const parts = ['xl/b.xml', '[Content_Types].xml', 'xl/a.xml', '_rels/.rels'].map((n) =>
    packPart(n, `<a>${n}</a>`),
  );
  const bytes = zip(parts);
  expect(Buffer.compare(bytes, zip(parts.toReversed()))).toBe(0);
  expect([...unzipOwn(bytes).keys()]).toEqual(['[Content_Types].xml', '_rels/.rels', 'xl/a.xml', 'xl/b.xml']);
});

test('the check sum is CRC-32', () => {
  // The check value that the algorithm is published with.
  expect(packPart('a', new TextEncoder().encode('123456789')).crc).toBe(0xcbf43926);
});

test('a long part that comes in pieces is the same part', () => {
  const cells = Array.from({ length: 9000 }, (_, i) => `<c r="A${i}"><v>Đã gửi ${i * 7919}</v></c>`);
  // The last piece is long: nothing is left over after it.
  const pieces = [...cells, cells.join('')];
  const [whole, piecewise] = [packPart('a.xml', pieces.join('')), packPieces('a.xml', pieces)];
  expect([piecewise.crc, piecewise.size]).toEqual([whole.crc, whole.size]);
  expect(new TextDecoder().decode(unzipOwn(zip([piecewise])).get('a.xml'))).toBe(pieces.join(''));
});

test('sums are those of the standard, however the data is cut', () => {
  const data = new TextEncoder().encode('123456789');
  expect(crcByTable(data)).toBe(0xcbf43926);
  expect(crcByTable(data.subarray(4), crcByTable(data.subarray(0, 4)))).toBe(0xcbf43926);
  expect(packPart('a', data).crc).toBe(0xcbf43926);
});
