import { describe, expect, test } from 'vitest';
import { type Draft, data, document, nil, returned, revoked, standingOn } from '../support/register.ts';
import { checkVersions, type VersionCase } from '../support/version-case.ts';

const states = (events: readonly Draft[]): readonly string[] =>
  standingOn('2026-07-15', events).arrivals.map((a) => a.state);

describe('accepted = the latest version neither returned nor revoked', () => {
  test.each<VersionCase>([
    { law: 'the only one', events: [data('2026-06-18')], expected: { kind: 'on-time' }, accepted: 1 },
    { law: 'a late one too', events: [data('2026-06-28')], expected: { kind: 'late' }, accepted: 1 },
    {
      law: 'the newer of two',
      events: [data('2026-06-18'), data('2026-06-22')],
      expected: { kind: 'on-time' },
      accepted: 2,
    },
    {
      law: 'the later arrival, though recorded first',
      events: [data('2026-06-25', { arrived: '2026-06-18' }), data('2026-06-25', { arrived: '2026-06-17' })],
      expected: {},
      accepted: 1,
    },
    {
      law: 'of two of one day, the one recorded last',
      events: [data('2026-06-18'), data('2026-06-18')],
      expected: {},
      accepted: 2,
    },
    {
      law: 'a document is no data file',
      events: [data('2026-06-17'), document('2026-06-18')],
      expected: {},
      accepted: 1,
    },
  ])('$law', checkVersions);

  test('a new version supersedes, and the old one stays on record', () => {
    expect(states([data('2026-06-17'), document('2026-06-17'), data('2026-06-18')])).toEqual([
      'superseded',
      'current',
      'current',
    ]);
  });
});

describe('revoke', () => {
  test.each<VersionCase>([
    {
      law: 'a revoked version gives no date',
      events: [data('2026-06-18'), revoked('2026-06-20', 1)],
      expected: { kind: 'overdue', days: 26 },
      accepted: null,
    },
    {
      law: 'only from the day it is withdrawn',
      events: [data('2026-06-18'), revoked('2026-06-20', 1)],
      asOf: '2026-06-19',
      expected: { kind: 'on-time' },
      accepted: 1,
    },
    {
      law: 'the version it replaced stands again',
      events: [data('2026-06-18'), data('2026-06-22'), revoked('2026-06-23', 2)],
      expected: { kind: 'on-time' },
      accepted: 1,
    },
    {
      law: 'the date of the first goes with it',
      events: [data('2026-06-18'), data('2026-06-22'), revoked('2026-06-23', 1)],
      expected: { kind: 'late', days: 3 },
      accepted: 2,
    },
    {
      law: 'a nil shows again',
      events: [nil('2026-06-17'), data('2026-06-18'), revoked('2026-06-19', 2)],
      expected: { kind: 'nil' },
      accepted: null,
    },
    {
      law: 'a correction that is withdrawn leaves the return open',
      events: [
        data('2026-06-18'),
        returned('2026-06-19', '2026-06-26'),
        data('2026-06-22'),
        revoked('2026-06-23', 3),
      ],
      expected: { kind: 'returned' },
      accepted: null,
    },
    {
      law: 'the next version is the correction then',
      events: [
        data('2026-06-18'),
        returned('2026-06-19', '2026-06-26'),
        data('2026-06-22'),
        revoked('2026-06-23', 3),
        data('2026-06-24'),
      ],
      expected: { kind: 'on-time', which: 'first-version' },
      accepted: 5,
    },
    {
      law: 'a return of what was withdrawn returns nothing',
      events: [
        data('2026-06-18'),
        returned('2026-06-19', '2026-06-26'),
        revoked('2026-06-20', 1),
        data('2026-06-25'),
      ],
      expected: { kind: 'late', days: 6 },
      accepted: 4,
    },
  ])('$law', checkVersions);

  test('withdrawn after being superseded or returned, it is shown as withdrawn', () => {
    expect(states([data('2026-06-17'), data('2026-06-18'), revoked('2026-06-19', 2)])).toEqual([
      'current',
      'revoked',
    ]);
    const both = [
      data('2026-06-17'),
      data('2026-06-18'),
      returned('2026-06-19', '2026-06-26'),
      revoked('2026-06-20', 2),
    ];
    expect(states(both)).toEqual(['returned', 'revoked']);
  });
});
