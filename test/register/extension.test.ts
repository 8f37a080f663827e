import { describe, expect, test } from 'vitest';
import { data, extended, standingOn } from '../support/register.ts';
import { type Case, check } from '../support/standing-case.ts';

describe('extension', () => {
  test.each<Case>([
    {
      law: 'printed from the decision on',
      events: [extended('2026-06-22', '2026-06-30')],
      asOf: '2026-06-21',
      kind: 'overdue',
      days: 2,
    },
    {
      law: 'from its own day, not the day of recording',
      events: [extended('2026-06-25', '2026-06-30', { decided: '2026-06-18' })],
      asOf: '2026-06-18',
      kind: 'extended',
    },
    {
      law: 'while the day is not past: inclusive',
      events: [extended('2026-06-10', '2026-06-25')],
      asOf: '2026-06-25',
      kind: 'extended',
    },
    {
      law: 'sent by then is on time',
      events: [extended('2026-06-10', '2026-06-25'), data('2026-06-25')],
      asOf: '2026-06-30',
      kind: 'on-time',
    },
    {
      law: 'sent after it: days after the extended day',
      events: [extended('2026-06-10', '2026-06-25'), data('2026-06-28')],
      asOf: '2026-06-30',
      kind: 'late',
      days: 3,
    },
    {
      law: 'not rolled: Saturday 27/6 stays',
      events: [extended('2026-06-10', '2026-06-27'), data('2026-06-28')],
      asOf: '2026-06-30',
      kind: 'late',
      days: 1,
    },
    {
      law: 'for past arrivals too',
      events: [data('2026-06-22'), extended('2026-06-24', '2026-06-23')],
      asOf: '2026-06-24',
      kind: 'on-time',
    },
    {
      law: 'the last extension counts, also where it is shorter',
      events: [extended('2026-06-10', '2026-06-30'), extended('2026-06-11', '2026-06-22')],
      asOf: '2026-06-23',
      kind: 'overdue',
      days: 1,
    },
    {
      law: 'last is the day of the decision, not the order of recording',
      events: [
        extended('2026-06-12', '2026-06-22'),
        extended('2026-06-13', '2026-06-30', { decided: '2026-06-10' }),
      ],
      asOf: '2026-06-23',
      kind: 'overdue',
      days: 1,
    },
  ])('$law', check);

  test('the extended day is shown as the last on-time day', () => {
    const s = standingOn('2026-06-24', [extended('2026-06-10', '2026-06-25', { reason: 'mưa lũ' })]);
    expect(s).toMatchObject({
      lastOnTimeDay: '2026-06-25',
      extendedUntil: '2026-06-25',
      decision: { reason: 'mưa lũ' },
    });
  });
});
