import { describe, test } from 'vitest';
import { confirmed, data, document, extended, returned } from '../support/register.ts';
import { checkVersions, type VersionCase } from '../support/version-case.ts';

describe('return', () => {
  const sentAndReturned = [data('2026-06-18'), returned('2026-06-22', '2026-06-26')];

  test.each<VersionCase>([
    {
      law: 'is “trả lại” from its own day',
      events: sentAndReturned,
      asOf: '2026-06-22',
      expected: { kind: 'returned' },
      accepted: null,
    },
    {
      law: 'the day before it is not',
      events: sentAndReturned,
      asOf: '2026-06-21',
      expected: { kind: 'on-time' },
      accepted: 1,
    },
    {
      law: 'from the day decided, not recorded',
      events: [data('2026-06-18'), returned('2026-06-25', '2026-06-26', { decided: '2026-06-22' })],
      asOf: '2026-06-23',
      expected: { kind: 'returned' },
      accepted: null,
    },
    {
      law: 'leaves nothing accepted: not the version before it either',
      events: [data('2026-06-17'), data('2026-06-18'), returned('2026-06-19', '2026-06-26')],
      expected: { kind: 'returned' },
      accepted: null,
    },
    {
      law: 'stays “trả lại” when its day is past, with the days since the deadline',
      events: sentAndReturned,
      asOf: '2026-06-29',
      expected: { kind: 'returned', days: 10 },
      accepted: null,
    },
    {
      law: 'corrected by the day set (inclusive): the first date is given back',
      events: [...sentAndReturned, data('2026-06-26')],
      expected: { kind: 'on-time', which: 'first-version' },
      accepted: 3,
    },
    {
      law: 'corrected later: judged by its own arrival',
      events: [...sentAndReturned, data('2026-06-27')],
      expected: { kind: 'late', days: 8, which: 'arrived' },
      accepted: 3,
    },
    {
      law: 'corrected after the day set but in time by the deadline',
      events: [data('2026-06-10'), returned('2026-06-11', '2026-06-12'), data('2026-06-15')],
      expected: { kind: 'on-time', which: 'arrived' },
      accepted: 3,
    },
    {
      law: 'first date given back to one that was late',
      events: [data('2026-06-21'), returned('2026-06-22', '2026-06-30'), data('2026-06-29')],
      expected: { kind: 'late', days: 2, which: 'first-version' },
      accepted: 3,
    },
    {
      law: 'a version of the other kind is no correction',
      events: [...sentAndReturned, document('2026-06-23')],
      expected: { kind: 'returned' },
      accepted: null,
    },
    {
      law: 'with only a document on record, a document corrects it',
      events: [
        document('2026-06-18'),
        returned('2026-06-19', '2026-06-26'),
        data('2026-06-20'),
        document('2026-06-25'),
      ],
      expected: { kind: 'on-time' },
      accepted: 3,
    },
    {
      law: 'until then nothing is accepted',
      events: [document('2026-06-18'), returned('2026-06-19', '2026-06-26'), data('2026-06-20')],
      expected: { kind: 'returned' },
      accepted: null,
    },
    {
      law: 'the document alone can be returned',
      events: [
        data('2026-06-18'),
        document('2026-06-18'),
        returned('2026-06-19', '2026-06-26', { form: 'document' }),
        document('2026-06-22'),
      ],
      expected: { kind: 'on-time' },
      accepted: 1,
    },
    {
      law: 'the correction is the first version after it; a further one only supersedes',
      events: [...sentAndReturned, data('2026-06-24'), data('2026-06-30')],
      expected: { kind: 'on-time', which: 'first-version' },
      accepted: 4,
    },
    {
      law: 'after a late correction a further version changes no date',
      events: [...sentAndReturned, data('2026-06-28'), data('2026-06-29', { arrived: '2026-06-19' })],
      expected: { kind: 'late', days: 9 },
      accepted: 3,
    },
    {
      law: 'the correction is what was recorded after the return, whenever it arrived',
      events: [
        data('2026-06-18'),
        returned('2026-06-22', '2026-06-26'),
        data('2026-06-30', { arrived: '2026-06-21' }),
      ],
      expected: { kind: 'on-time' },
      accepted: 3,
    },
    {
      law: 'a version recorded before the return is no correction',
      events: [
        data('2026-06-18'),
        data('2026-06-23'),
        returned('2026-06-25', '2026-06-30', { decided: '2026-06-22' }),
      ],
      expected: { kind: 'returned' },
      accepted: null,
    },
    {
      law: 'a correction without an arrival date counts if recorded by the day set',
      events: [...sentAndReturned, data('2026-06-26', { arrived: null })],
      expected: { kind: 'on-time', which: 'first-version' },
      accepted: 3,
    },
    {
      law: 'recorded after it, its day is to be confirmed',
      events: [...sentAndReturned, data('2026-06-29', { arrived: null })],
      expected: { kind: 'confirm-arrival' },
      accepted: 3,
    },
    {
      law: 'confirmed within the day set, the first date is given back',
      events: [
        ...sentAndReturned,
        data('2026-06-29', { arrived: null }),
        confirmed('2026-06-30', 3, '2026-06-26'),
      ],
      expected: { kind: 'on-time', which: 'first-version' },
      accepted: 3,
    },
    {
      law: 'returned twice and corrected twice in time',
      events: [
        ...sentAndReturned,
        data('2026-06-25'),
        returned('2026-06-27', '2026-06-30'),
        data('2026-06-30'),
      ],
      expected: { kind: 'on-time', which: 'first-version' },
      accepted: 5,
    },
    {
      law: 'a second return gives back the date of a late first correction, not more',
      events: [
        ...sentAndReturned,
        data('2026-06-28'),
        returned('2026-06-29', '2026-07-03'),
        data('2026-07-02'),
      ],
      expected: { kind: 'late', days: 9, which: 'first-version' },
      accepted: 5,
    },
    {
      law: 'extended while returned: judged by the extended day',
      events: [...sentAndReturned, extended('2026-06-23', '2026-06-30'), data('2026-06-28')],
      expected: { kind: 'on-time', which: 'arrived' },
      accepted: 4,
    },
  ])('$law', checkVersions);
});
