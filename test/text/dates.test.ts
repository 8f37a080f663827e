import fc from 'fast-check';
import { expect, test } from 'vitest';
import { civilDate, fromDayNumber } from '../../src/model/civil-date.ts';
import { readDate, swappedDayAndMonth } from '../../src/text/dates.ts';
import { longDay, shortDay } from '../../src/text/print.ts';

test.each([
  '5/6/2026',
  '05/06/2026',
  '5-6-2026',
  '5.6.2026',
  '05 / 6 / 2026',
  'ngày 5/6/2026',
  'ngày 5 tháng 6 năm 2026',
  'Ngày 05 tháng 06 năm 2026.',
  '5 tháng 6 năm 2026',
  'Hà Trung, ngày 05 tháng 6 năm 2026',
  'thứ Sáu, ngày 5/6/2026',
  '2026-06-05',
  '2026-06-05T00:00:00',
  '2026-06-05 00:00:00',
  '2026/6/5',
])('%j is 5 June 2026', (text) => {
  expect(readDate(text)).toEqual({ kind: 'date', date: '2026-06-05' });
});

test.each([
  ['5/6/26', 'two-digit-year'],
  ['31/6/2026', 'no-such-day'],
  ['6/19/2026', 'no-such-day'],
  ['29/2/2026', 'no-such-day'],
  ['5/6', 'no-year'],
  ['5 tháng 6', 'no-year'],
  ['giữa tháng 6', 'unreadable'],
  ['46178', 'unreadable'],
  ['5/6-2026', 'unreadable'],
  ['05062026', 'unreadable'],
  ['15/6/2026 đến 19/6/2026', 'unreadable'],
])('%j is not a date: %s', (text, why) => {
  expect(readDate(text)).toEqual({ kind: 'problem', why });
});

test('blank is blank', () => {
  expect(readDate(' \u00a0')).toEqual({ kind: 'blank' });
});

test('every day that is printed is read back', () => {
  fc.assert(
    fc.property(fc.integer({ min: -20000, max: 40000 }), (n) => {
      const date = fromDayNumber(n);
      expect(readDate(shortDay(date))).toEqual({ kind: 'date', date });
      expect(readDate(longDay(date))).toEqual({ kind: 'date', date });
      expect(readDate(date)).toEqual({ kind: 'date', date });
    }),
  );
});

test('day and month changed over', () => {
  expect(swappedDayAndMonth(civilDate('2026-12-06'))).toBe('2026-06-12');
  expect(swappedDayAndMonth(civilDate('2026-06-06'))).toBeUndefined();
  expect(swappedDayAndMonth(civilDate('2026-06-19'))).toBeUndefined();
});
