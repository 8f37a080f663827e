import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, civilDate } from '../../src/model/civil-date.ts';
import type { CalendarYear } from '../../src/model/office.ts';
import type { Plan } from '../../src/model/plan.ts';
import { deadlineFor } from '../../src/schedule/deadline.ts';
import { addWorkingDays, isWorkingDay, onwardDeadline, restOn } from '../../src/schedule/working-days.ts';
import { smallPeriod, smallPlan } from '../support/plan.ts';

const listed = (date: string, kind: 'holiday' | 'make-up' | 'worked') => ({
  date: civilDate(date),
  kind,
  name: 'mẫu',
  confirm: false,
});
const calendar: readonly CalendarYear[] = [
  {
    year: 2026,
    days: [listed('2026-01-01', 'holiday'), listed('2026-01-02', 'make-up'), listed('2026-01-10', 'worked')],
  },
];

test.each([
  ['2026-01-01', 'holiday'],
  ['2026-01-02', 'make-up'],
  ['2026-01-03', 'weekend'],
  ['2026-01-04', 'weekend'],
  ['2026-01-05', undefined],
  ['2026-01-10', undefined],
  ['2026-01-11', 'weekend'],
])('%s rests because of: %s', (date, why) => {
  expect(restOn(civilDate(date), calendar)).toBe(why);
});

test('a holiday that falls on a weekend is named as a holiday', () => {
  const year = [{ year: 2026, days: [listed('2026-05-02', 'holiday')] }];
  expect(restOn(civilDate('2026-05-02'), year)).toBe('holiday');
});

test.each([
  ['2025-12-31', 1, '2026-01-05'],
  ['2026-01-09', 1, '2026-01-10'],
  ['2026-01-09', 2, '2026-01-12'],
  ['2026-01-03', 1, '2026-01-05'],
  ['2026-01-03', 0, '2026-01-03'],
])('%s + %i working days is %s: the first day is not counted', (from, n, to) => {
  expect(addWorkingDays(civilDate(from), n, calendar)).toBe(to);
});

test('exactly n working days lie in (from, to], and the last is one', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 1, max: 40 }), (offset, n) => {
      const from = addDays(civilDate('2025-11-01'), offset);
      const to = addWorkingDays(from, n, calendar);
      let counted = 0;
      for (let d = addDays(from, 1); d <= to; d = addDays(d, 1)) counted += isWorkingDay(d, calendar) ? 1 : 0;
      expect(counted).toBe(n);
      expect(isWorkingDay(to, calendar)).toBe(true);
    }),
  );
});

describe('the report to the Chairman', () => {
  const onward = (days: number, kind: 'working' | 'calendar'): Plan => {
    const plan = smallPlan();
    return { ...plan, reporting: { ...plan.reporting, onward: { days, kind, basis: 'mẫu' } } };
  };
  const deadline = deadlineFor(smallPeriod('2026-06'), smallPlan().reporting.rule, []);

  test('working days are counted from the last on-time day, Friday 19/6', () => {
    expect(onwardDeadline(onward(5, 'working'), deadline)).toBe('2026-06-26');
  });

  test('calendar days are counted as they come', () => {
    expect(onwardDeadline(onward(5, 'calendar'), deadline)).toBe('2026-06-24');
  });
});
