import { describe, expect, test } from 'vitest';
import {
  closed,
  confirmed,
  type Draft,
  data,
  document,
  exempted,
  extended,
  listOn,
  registerOf,
  returned,
  standingOn,
  undone,
} from '../support/register.ts';

describe('closing: from that day the list and its days stand still', () => {
  const open: readonly Draft[] = [];

  test('the count of days is frozen at the day of closing', () => {
    const events = [closed('2026-06-29')];
    expect(standingOn('2026-06-29', events)).toMatchObject({ kind: 'overdue', days: 10 });
    expect(standingOn('2026-09-30', events)).toMatchObject({ kind: 'overdue', days: 10 });
    expect(standingOn('2026-09-30', open)).toMatchObject({ kind: 'overdue', days: 103 });
  });

  test('the days since the deadline of a return stand still too', () => {
    const events = [data('2026-06-18'), returned('2026-06-20', '2026-06-22'), closed('2026-06-29')];
    expect(standingOn('2026-12-31', events)).toMatchObject({ kind: 'returned', days: 10 });
  });

  test('what is recorded after closing is shown, marked, and judged no more', () => {
    const late = data('2026-07-02', { arrived: '2026-06-18', afterClosing: true });
    const s = standingOn('2026-07-31', [closed('2026-06-29'), late]);
    expect([s.kind, s.dataFile, s.accepted]).toEqual(['overdue', undefined, undefined]);
    expect(s.arrivals).toMatchObject([{ arrived: '2026-06-18', afterClosing: true }]);
  });

  test('it is shown from the day it came', () => {
    const events = [closed('2026-06-29'), data('2026-07-02', { afterClosing: true })];
    expect(standingOn('2026-07-01', events).arrivals).toHaveLength(0);
    expect(standingOn('2026-07-02', events).arrivals).toHaveLength(1);
  });

  test('decisions recorded after closing change nothing', () => {
    const events = [data('2026-06-25', { arrived: null }), closed('2026-06-29')];
    const after = [
      exempted('2026-07-01', { decided: '2026-06-20' }),
      extended('2026-07-01', '2026-07-10', { decided: '2026-06-20' }),
      confirmed('2026-07-01', 1, '2026-06-18'),
    ];
    expect(standingOn('2026-07-31', [...events, ...after]).kind).toBe('confirm-arrival');
  });

  test('before the day of closing nothing is frozen', () => {
    const events = [closed('2026-06-29'), data('2026-07-02', { arrived: '2026-06-18', afterClosing: true })];
    expect(standingOn('2026-06-28', events).kind).toBe('on-time');
    expect(listOn('2026-06-28', registerOf(events)).closedOn).toBeUndefined();
  });

  test('the day of closing is named', () => {
    expect(listOn('2026-07-31', registerOf([closed('2026-06-29')])).closedOn).toBe('2026-06-29');
  });

  test('closing taken back: the list moves again, and what came meanwhile counts', () => {
    const events = [
      closed('2026-06-29'),
      document('2026-07-02', { arrived: '2026-06-22', afterClosing: true }),
      undone('2026-07-03', 1),
    ];
    const s = standingOn('2026-07-31', events);
    expect(s).toMatchObject({ kind: 'late', days: 3 });
    expect(s.arrivals).toMatchObject([{ afterClosing: false }]);
  });
});
