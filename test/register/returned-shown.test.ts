import { expect, test } from 'vitest';
import { data, returned, standingOn } from '../support/register.ts';

const sentAndReturned = [data('2026-06-18'), returned('2026-06-22', '2026-06-26')];

test('both dates are printed: of the first version and of the correction', () => {
  const s = standingOn('2026-07-15', [...sentAndReturned, data('2026-06-26')]);
  expect(s.judgedBy).toEqual({ date: '2026-06-18', which: 'first-version' });
  expect(s.arrivals.map((a) => [a.arrived, a.state])).toEqual([
    ['2026-06-18', 'returned'],
    ['2026-06-26', 'current'],
  ]);
});

test('the days since the deadline are counted from the day after the one set', () => {
  expect(standingOn('2026-06-26', sentAndReturned).days).toBeUndefined();
  expect(standingOn('2026-06-27', sentAndReturned).days).toBe(8);
});

test('while it is open, the day set and the decision are shown', () => {
  const s = standingOn('2026-06-24', [
    data('2026-06-18'),
    returned('2026-06-22', '2026-06-26', { documentNumber: '7/SVHTTDL' }),
  ]);
  expect(s).toMatchObject({
    correctBy: '2026-06-26',
    decision: { reason: 'lý do mẫu', documentNumber: '7/SVHTTDL', date: '2026-06-22' },
    judgedBy: { date: '2026-06-18' },
    dataFile: { state: 'returned' },
  });
  expect(s.days).toBeUndefined();
});
