import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isDash, isNoneWord, readNumberCell, readNumberText } from '../../src/text/numbers.ts';
import { vietnameseNumber } from '../../src/text/print.ts';

const figures: readonly [string, number][] = [
  ['45.000', 45000],
  ['1.568', 1568],
  ['27,0', 27],
  ['69,85', 69.85],
  ['1.250,5', 1250.5],
  ['1.250,568', 1250.568],
  ['1234,568', 1234.568],
  ['0,568', 0.568],
  ['1.234.567', 1234567],
  ['45 000', 45000],
  ['45\u00a0000', 45000],
  [' 12 \u200b', 12],
  ['１２．５００', 12500],
  ['05', 5],
  ['0', 0],
  ['0,0', 0],
  ['-5', -5],
  ['−5', -5],
];

test.each(figures)('%j is %d', (text, value) => {
  expect(readNumberText(text)).toEqual({ kind: 'number', value });
});

const others: readonly [string, string][] = [
  ['', 'blank'],
  [' \u00a0 ', 'blank'],
  ['-', 'dash'],
  ['–', 'dash'],
  ['- -', 'dash'],
  ['không', 'none-word'],
  ['Không có.', 'none-word'],
  ['CHƯA', 'none-word'],
  ['Chưa có số liệu', 'none-word'],
  ['không phát sinh', 'none-word'],
  ['trên 14.000', 'estimate'],
  ['Khoảng 52.000 người', 'estimate'],
  ['hơn 100', 'estimate'],
  ['gần 3.000', 'estimate'],
  ['~ 20', 'estimate'],
  ['>14.000', 'estimate'],
  ['10-15', 'estimate'],
  ['100 trở lên', 'estimate'],
  ['50+', 'estimate'],
  ['12 bài', 'with-words'],
  ['1,5 triệu', 'with-words'],
  ['12 m²', 'with-words'],
  ['1e5', 'with-words'],
  ['0x10', 'with-words'],
  ['69,85%', 'percent'],
  ['69,85 %', 'percent'],
  ['1,250.5', 'ambiguous'],
  ['1,250,000', 'ambiguous'],
  ['1,568', 'ambiguous'],
  ['1.25', 'ambiguous'],
  ['0.568', 'ambiguous'],
  ['1.5', 'ambiguous'],
  ['12.34.567', 'ambiguous'],
  ['nhiều', 'unreadable'],
  ['12²', 'unreadable'],
  ['12/15', 'unreadable'],
  ['(5)', 'unreadable'],
  ['45.', 'unreadable'],
  ['12 34', 'unreadable'],
  ['99999999999999999999', 'unreadable'],
];

test.each(others)('%j is not used: %s', (text, kind) => {
  expect(readNumberText(text).kind).toBe(kind);
});

test('a word that only begins like "không" is not an answer of nothing', () => {
  expect(isNoneWord('không gian số')).toBe(false);
  expect(isNoneWord('Không có gì')).toBe(true);
  expect(isDash('—')).toBe(true);
  expect(isDash('-5')).toBe(false);
});

describe('what is printed is read back', () => {
  test('whole numbers and two decimals', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }),
        fc.constantFrom(1, 10, 100),
        (n, d) => {
          const value = n / d;
          expect(readNumberText(vietnameseNumber(value))).toEqual({
            kind: 'number',
            value: value === 0 ? 0 : value,
          });
        },
      ),
    );
  });

  test('three decimals are read back or reported, never read as another number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000 }), (n) => {
        const reading = readNumberText(vietnameseNumber(n / 1000, 3));
        if (reading.kind === 'number') expect(reading.value).toBe(n / 1000);
        else expect(reading.kind).toBe('ambiguous');
      }),
    );
  });

  test('any text gives a reading, and a figure only from digits and their signs', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789.,- %~abkhôngư/') }), (text) => {
        if (readNumberText(text).kind === 'number') expect(text).toMatch(/^[\d.,\s-]+$/);
      }),
    );
  });
});

describe('numeric cells', () => {
  const cell = (value: number, percent?: boolean) =>
    readNumberCell({ value, text: String(value), ...(percent === undefined ? {} : { percent }) });

  test('a whole number, a fraction and a stored residue', () => {
    expect(cell(1568)).toEqual({ kind: 'number', value: 1568 });
    expect(cell(1.25)).toEqual({ kind: 'number', value: 1.25 });
    expect(cell(45.00000000000001)).toEqual({ kind: 'number', value: 45 });
  });

  test('three decimals below 1000 may have been meant as thousands', () => {
    expect(cell(1.568).kind).toBe('three-decimals');
    expect(cell(999.001).kind).toBe('three-decimals');
    expect(cell(1000.568).kind).toBe('number');
    expect(cell(0.568).kind).toBe('number');
  });

  test('a bare number in YAML keeps the zeros it was written with', () => {
    expect(readNumberCell({ value: 45, text: '45.000' }).kind).toBe('three-decimals');
    expect(readNumberCell({ value: 45, text: '45.0' })).toEqual({ kind: 'number', value: 45 });
  });

  test('a percentage is not a figure', () => {
    expect(cell(0.6985, true).kind).toBe('percent');
    expect(cell(Number.NaN).kind).toBe('unreadable');
  });
});
