import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { limits } from '../../src/read/limits.ts';
import { lzw } from '../../src/read/pdf-lzw.ts';
import { Refused } from '../../src/read/refusal.ts';
import { lzwPacked } from '../support/lzw.ts';

const hex = (text: string): Uint8Array => Buffer.from(text.replaceAll(' ', ''), 'hex');
const textOf = (bytes: Uint8Array, early = true): string => lzw(bytes, early).toString('latin1');

describe('LZWDecode', () => {
  test('the example of the standard (ISO 32000-1, 7.4.4.2)', () => {
    expect(textOf(hex('80 0B 60 50 22 0C 0C 85 01'))).toBe('-----A---B');
  });

  test('cut off or followed by other bytes: what is there', () => {
    expect(textOf(hex('80 0B 60 50 22 0C 0C'))).toBe('-----A---');
    expect(textOf(hex('80 0B 60 50 22 0C 0C 85 01 FF FF'))).toBe('-----A---B');
    expect(textOf(hex(''))).toBe('');
  });

  test('a code that stands for nothing ends it', () => {
    expect(textOf(hex('80 7F FF'))).toBe('');
  });

  // Long enough for codes of 9 to 12 bits and for starting over with an empty table.
  const long = Buffer.from(Array.from({ length: 60_000 }, (_, i) => ((i * i) >> 3) % 97));
  test.each([true, false])('codes of every width, over several tables (early change: %s)', (early) => {
    expect(lzw(lzwPacked(long, early), early).equals(long)).toBe(true);
  });

  test('property: what was packed comes back', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 3000 }), fc.boolean(), (data, early) => {
        expect(lzw(lzwPacked(data, early), early).equals(Buffer.from(data))).toBe(true);
      }),
    );
  });

  test('property: any bytes end', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 500 }), (data) => lzw(data).length <= limits.part));
  });

  /** Zeros, every code one longer than the one before: 7.4 MB for each full table. */
  function zeros(tables: number): Uint8Array {
    const codes = [0, ...Array.from({ length: 4096 - 258 }, (_, i) => 258 + i)];
    const width = (at: number): number => Math.min(12, Math.max(9, (257 + at + 1).toString(2).length));
    const table = codes.map((code, at) => code.toString(2).padStart(at === 0 ? 9 : width(at), '0')).join('');
    const clear = (256).toString(2);
    const bits = Array.from({ length: tables }, (_, i) => clear.padStart(i === 0 ? 9 : 12, '0') + table).join(
      '',
    );
    return Uint8Array.from(bits.match(/.{8}/g) ?? [], (b) => Number.parseInt(b, 2));
  }

  test('more than one part may hold is refused', () => {
    const four = lzw(zeros(4));
    expect([four.length > 29_000_000, four.every((b) => b === 0)]).toEqual([true, true]);
    expect(() => lzw(zeros(5))).toThrow(Refused);
  });
});
