import { describe, test } from 'vitest';
import { confirmed, data, exempted, extended, nil, returned, revoked, undone } from '../support/register.ts';
import { checkVersions, type VersionCase } from '../support/version-case.ts';

describe('undo: the event never was', () => {
  test.each<VersionCase>([
    {
      law: 'of a receipt',
      events: [data('2026-06-18'), undone('2026-06-20', 1)],
      expected: { kind: 'overdue' },
      accepted: null,
    },
    {
      law: 'of a return',
      events: [data('2026-06-18'), returned('2026-06-19', '2026-06-22'), undone('2026-06-23', 2)],
      expected: { kind: 'on-time', which: 'arrived' },
      accepted: 1,
    },
    {
      law: 'of an extension: the one before counts again',
      events: [
        extended('2026-06-10', '2026-06-25'),
        extended('2026-06-11', '2026-06-30'),
        undone('2026-06-12', 2),
        data('2026-06-27'),
      ],
      expected: { kind: 'late', days: 2 },
      accepted: 4,
    },
    {
      law: 'of an exemption',
      events: [exempted('2026-06-10'), undone('2026-06-11', 1), data('2026-06-18')],
      expected: { kind: 'on-time' },
      accepted: 3,
    },
    {
      law: 'of a nil',
      events: [nil('2026-06-10'), undone('2026-06-11', 1)],
      expected: { kind: 'overdue' },
      accepted: null,
    },
    {
      law: 'of a withdrawal',
      events: [data('2026-06-18'), revoked('2026-06-19', 1), undone('2026-06-20', 2)],
      expected: { kind: 'on-time' },
      accepted: 1,
    },
    {
      law: 'of a confirmed arrival',
      events: [
        data('2026-06-25', { arrived: null }),
        confirmed('2026-06-26', 1, '2026-06-18'),
        undone('2026-06-27', 2),
      ],
      expected: { kind: 'confirm-arrival' },
      accepted: 1,
    },
    {
      law: 'for days before the undoing too',
      events: [exempted('2026-06-10'), undone('2026-06-20', 1)],
      asOf: '2026-06-16',
      expected: { kind: 'open' },
      accepted: null,
    },
    {
      law: 'an undoing that was itself taken back takes nothing back',
      events: [data('2026-06-18'), undone('2026-06-20', 1), undone('2026-06-21', 2)],
      expected: { kind: 'on-time' },
      accepted: 1,
    },
  ])('$law', checkVersions);
});
