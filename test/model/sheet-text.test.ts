import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cellName, columnLetters, columnRange, onSheet } from '../../src/model/sheet-text.ts';

it('names columns as spreadsheets do', () => {
  expect([0, 25, 26, 51, 52, 701, 702].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
  fc.assert(
    fc.property(fc.nat({ max: 16_383 }), (index) => {
      const back = [...columnLetters(index)].reduce((n, c) => n * 26 + c.charCodeAt(0) - 64, 0);
      expect(back - 1).toBe(index);
    }),
  );
});

it('names cells and ranges, also on another sheet', () => {
  expect(cellName(2, 6)).toBe('C7');
  expect(columnRange(2, 6, 9)).toBe('C7:C10');
  expect(columnRange(2, 6, 6)).toBe('C7');
  expect(onSheet("Sổ 'mẫu'", 'C7')).toBe("'Sổ ''mẫu'''!C7");
});
