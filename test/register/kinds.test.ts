import { describe, expect, test } from 'vitest';
import { civilDate } from '../../src/model/civil-date.ts';
import { smallRequest } from '../support/plan.ts';
import { type Draft, data, note, standingOn } from '../support/register.ts';
import { type Case, check } from '../support/standing-case.ts';

const nothing: readonly Draft[] = [];

describe('“Chưa đến hạn” through the last day of the data window, then open through the last on-time day, then overdue', () => {
  test.each<Case>([
    { law: 'first day of the window', events: nothing, asOf: '2025-12-15', kind: 'not-yet-due' },
    { law: 'last day of the window', events: nothing, asOf: '2026-06-14', kind: 'not-yet-due' },
    { law: 'day after the window', events: nothing, asOf: '2026-06-15', kind: 'open' },
    { law: 'last on-time day', events: nothing, asOf: '2026-06-19', kind: 'open' },
    {
      law: 'n = calendar days after the last on-time day',
      events: nothing,
      asOf: '2026-06-20',
      kind: 'overdue',
      days: 1,
    },
    {
      law: '“quá hạn” counts to asOf, weekends too',
      events: nothing,
      asOf: '2026-07-01',
      kind: 'overdue',
      days: 12,
    },
    {
      law: 'an ad hoc request is never “chưa đến hạn”',
      events: nothing,
      asOf: '2026-03-02',
      kind: 'open',
      look: { period: smallRequest() },
    },
    {
      law: 'not even one that states a window',
      events: nothing,
      asOf: '2026-03-02',
      kind: 'open',
      look: {
        period: { ...smallRequest(), window: { from: civilDate('2026-01-01'), to: civilDate('2026-03-05') } },
      },
    },
    {
      law: 'an ad hoc request falls due by its own wording: by 10/3',
      events: nothing,
      asOf: '2026-03-11',
      kind: 'overdue',
      days: 1,
      look: { period: smallRequest() },
    },
  ])('$law', check);
});

describe('late: n = calendar days after the last on-time day', () => {
  test.each<Case>([
    {
      law: 'sent on the last on-time day',
      events: [data('2026-06-19')],
      asOf: '2026-07-01',
      kind: 'on-time',
    },
    { law: 'sent the day after', events: [data('2026-06-20')], asOf: '2026-07-01', kind: 'late', days: 1 },
    {
      law: 'the count stops at the arrival',
      events: [data('2026-06-23')],
      asOf: '2026-12-01',
      kind: 'late',
      days: 4,
    },
    {
      law: 'sent before the window ended',
      events: [data('2026-06-01')],
      asOf: '2026-06-10',
      kind: 'on-time',
    },
  ])('$law', check);
});

test('notes are listed by day, up to the day judged', () => {
  const events = [
    note('2026-06-18', { reason: 'hai' }),
    note('2026-06-19', { reason: 'một', decided: '2026-06-17' }),
    note('2026-06-20', { reason: 'hôm nay' }),
    note('2026-06-21'),
  ];
  expect(standingOn('2026-06-20', events).notes).toEqual([
    { date: '2026-06-17', text: 'một' },
    { date: '2026-06-18', text: 'hai' },
    { date: '2026-06-20', text: 'hôm nay' },
  ]);
});
