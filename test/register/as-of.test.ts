import { describe, expect, test } from 'vitest';
import {
  confirmed,
  type Draft,
  data,
  exempted,
  letter,
  listOn,
  nil,
  note,
  registerOf,
  revoked,
  standingOn,
  undone,
} from '../support/register.ts';

interface Case {
  readonly law: string;
  readonly events: readonly Draft[];
  readonly asOf: string;
  /** With all that is known now, and as the register stood that evening. */
  readonly now: string;
  readonly thatEvening: string;
  readonly later: number;
}

describe('as-of uses all that the register knows now; as-recorded only what it knew that evening', () => {
  test.each<Case>([
    {
      law: 'a paper that arrived by the day but was recorded later',
      events: [data('2026-06-25', { arrived: '2026-06-18' })],
      asOf: '2026-06-20',
      now: 'on-time',
      thatEvening: 'overdue',
      later: 1,
    },
    {
      law: 'a paper that arrived after the day',
      events: [data('2026-06-22')],
      asOf: '2026-06-21',
      now: 'overdue',
      thatEvening: 'overdue',
      later: 0,
    },
    {
      law: 'no date: recorded by the day',
      events: [data('2026-06-22', { arrived: null })],
      asOf: '2026-06-22',
      now: 'confirm-arrival',
      thatEvening: 'confirm-arrival',
      later: 0,
    },
    {
      law: 'no date: recorded after the day',
      events: [data('2026-06-22', { arrived: null })],
      asOf: '2026-06-21',
      now: 'overdue',
      thatEvening: 'overdue',
      later: 0,
    },
    {
      law: 'a decision dated by the day but recorded later',
      events: [exempted('2026-06-25', { decided: '2026-06-16' })],
      asOf: '2026-06-18',
      now: 'exempt',
      thatEvening: 'open',
      later: 1,
    },
    {
      law: 'a decision without a date counts from its recording',
      events: [exempted('2026-06-25')],
      asOf: '2026-06-18',
      now: 'open',
      thatEvening: 'open',
      later: 0,
    },
    {
      law: 'an arrival confirmed later is known now',
      events: [data('2026-06-22', { arrived: null }), confirmed('2026-06-25', 1, '2026-06-18')],
      asOf: '2026-06-22',
      now: 'on-time',
      thatEvening: 'confirm-arrival',
      later: 1,
    },
    {
      law: 'an undoing recorded later',
      events: [exempted('2026-06-16'), undone('2026-06-25', 1)],
      asOf: '2026-06-18',
      now: 'open',
      thatEvening: 'exempt',
      later: 1,
    },
    {
      law: 'what was recorded and undone later never was',
      events: [data('2026-06-25', { arrived: '2026-06-18' }), undone('2026-06-26', 1)],
      asOf: '2026-06-20',
      now: 'overdue',
      thatEvening: 'overdue',
      later: 0,
    },
    {
      law: 'a nil answered by the day but recorded later',
      events: [nil('2026-06-25', { answered: '2026-06-18' })],
      asOf: '2026-06-20',
      now: 'nil',
      thatEvening: 'overdue',
      later: 1,
    },
    {
      law: 'notes and letters recorded later change no standing and are not counted',
      events: [note('2026-06-25', { decided: '2026-06-18' }), letter('2026-06-25', { date: '2026-06-18' })],
      asOf: '2026-06-20',
      now: 'overdue',
      thatEvening: 'overdue',
      later: 0,
    },
    {
      law: 'a withdrawal dated later does not reach back',
      events: [data('2026-06-18'), revoked('2026-06-25', 1)],
      asOf: '2026-06-20',
      now: 'on-time',
      thatEvening: 'on-time',
      later: 0,
    },
  ])('$law', ({ events, asOf, now, thatEvening, later }) => {
    expect(standingOn(asOf, events).kind).toBe(now);
    expect(standingOn(asOf, events, { asRecorded: true }).kind).toBe(thatEvening);
    expect(listOn(asOf, registerOf(events)).recordedLater).toBe(later);
    expect(listOn(asOf, registerOf(events), { asRecorded: true }).recordedLater).toBe(0);
  });

  test('an undoing of the same evening was known that evening', () => {
    const events = registerOf([exempted('2026-06-16'), undone('2026-06-18', 1)]);
    expect(listOn('2026-06-18', events).recordedLater).toBe(0);
    expect(listOn('2026-06-17', events).recordedLater).toBe(1);
  });

  test('events of another period are not looked at', () => {
    const others = registerOf([data('2026-12-18')], '2026-12');
    expect(listOn('2026-12-31', others).measures.received).toBe(0);
  });
});
