import { describe, expect, test } from 'vitest';
import {
  closed,
  confirmed,
  data,
  eventId,
  exempted,
  extended,
  file,
  nil,
  note,
  refused,
  returned,
  revoked,
  undone,
} from '../support/register.ts';
import { allSent, ended, judgeNext, rule, sent } from '../support/rule-case.ts';

describe.each([
  [
    'receiving',
    [
      rule('a first file', [], data('2026-06-18')),
      rule('a newer file', sent, data('2026-06-19', { file: file('b') })),
      rule('the identical file', sent, data('2026-06-19', { file: file('a', 'khac.xlsx') }), 'same-file'),
      rule(
        'the identical file of another unit',
        sent,
        data('2026-06-19', { file: file('a'), unit: 'so-noi-vu' }),
        'same-file',
      ),
      rule(
        'the identical file after its receipt was undone',
        [...sent, undone('2026-06-18', 1)],
        data('2026-06-19', { file: file('a') }),
      ),
      rule('a file refused before', [refused('2026-06-17')], data('2026-06-18', { file: file('r') })),
      rule('a unit that no longer owes', [], data('2026-06-18'), 'unit-not-owing', ended),
      rule('a unit that is not in the plan', [], data('2026-06-18', { unit: 'xa-la' }), 'unit-unknown'),
      rule('an exempt unit', [exempted('2026-06-10')], data('2026-06-18')),
      rule(
        'an arrival after its recording',
        [],
        data('2026-06-18', { arrived: '2026-06-19' }),
        'day-after-recording',
      ),
      rule(
        'a document dated after its recording',
        [],
        data('2026-06-18', { documentDate: '2026-06-19' }),
        'day-after-recording',
      ),
    ],
  ],
  [
    'refusing at a gate',
    [
      rule('a file of nobody known', [], refused('2026-06-18', { unit: null })),
      rule('the same file for the same reason', [refused('2026-06-17')], refused('2026-06-18'), 'same-file'),
      rule(
        'the same file for another reason',
        [refused('2026-06-17')],
        refused('2026-06-18', { codes: ['form-other-plan'] }),
      ),
      rule('a file on record', [data('2026-06-17', { file: file('r') })], refused('2026-06-18'), 'same-file'),
    ],
  ],
  [
    'returning',
    [
      rule('what was sent', sent, returned('2026-06-19', '2026-06-25')),
      rule('nothing', [], returned('2026-06-19', '2026-06-25'), 'nothing-received'),
      rule(
        'a document where only data came',
        sent,
        returned('2026-06-19', '2026-06-25', { form: 'document' }),
        'nothing-received',
      ),
      rule(
        'what was withdrawn',
        [...sent, revoked('2026-06-19', 1)],
        returned('2026-06-20', '2026-06-25'),
        'nothing-received',
      ),
      rule(
        'twice',
        [...sent, returned('2026-06-19', '2026-06-25')],
        returned('2026-06-20', '2026-06-30'),
        'already-returned',
      ),
      rule(
        'a correction',
        [...sent, returned('2026-06-19', '2026-06-25'), data('2026-06-22')],
        returned('2026-06-23', '2026-06-30'),
      ),
      rule('with a day already past', sent, returned('2026-06-19', '2026-06-18'), 'correct-by-past'),
      rule('for the same day', sent, returned('2026-06-19', '2026-06-19')),
      rule(
        'to an exempt unit',
        [...sent, exempted('2026-06-18')],
        returned('2026-06-19', '2026-06-25'),
        'unit-exempt',
      ),
    ],
  ],
  [
    'extending',
    [
      rule('past the last on-time day', [], extended('2026-06-15', '2026-06-20')),
      rule('to the last on-time day', [], extended('2026-06-15', '2026-06-19'), 'extension-not-later'),
      rule(
        'again, to a shorter day',
        [extended('2026-06-15', '2026-06-30')],
        extended('2026-06-16', '2026-06-22'),
      ),
      rule('after it was sent', [data('2026-06-22')], extended('2026-06-23', '2026-06-25')),
      rule(
        'after closing',
        [...allSent, closed('2026-06-25')],
        extended('2026-06-26', '2026-06-30'),
        'period-closed',
      ),
      rule(
        'dated ahead',
        [],
        extended('2026-06-15', '2026-06-25', { decided: '2026-06-16' }),
        'day-after-recording',
      ),
      rule('a unit outside', [], extended('2026-06-15', '2026-06-25'), 'unit-not-owing', ended),
    ],
  ],
  [
    'exempting and nil',
    [
      rule('exempting', [], exempted('2026-06-15')),
      rule('exempting twice', [exempted('2026-06-15')], exempted('2026-06-16'), 'unit-exempt'),
      rule('nil', [], nil('2026-06-15')),
      rule('nil twice', [nil('2026-06-15')], nil('2026-06-16'), 'already-nil'),
      rule('nil with a report on record', sent, nil('2026-06-19'), 'report-on-record'),
      rule('nil after the report was withdrawn', [...sent, revoked('2026-06-18', 1)], nil('2026-06-19')),
      rule('nil of an exempt unit', [exempted('2026-06-15')], nil('2026-06-16'), 'unit-exempt'),
    ],
  ],
  [
    'withdrawing and confirming',
    [
      rule('a receipt', sent, revoked('2026-06-19', 1)),
      rule('an unknown event', sent, revoked('2026-06-19', 7), 'event-unknown'),
      rule(
        'a receipt that was undone',
        [...sent, undone('2026-06-18', 1)],
        revoked('2026-06-19', 1),
        'event-unknown',
      ),
      rule(
        'something that is no receipt',
        [note('2026-06-18')],
        revoked('2026-06-19', 1),
        'event-not-received',
      ),
      rule(
        'another unit’s receipt',
        sent,
        revoked('2026-06-19', 1, { unit: 'so-noi-vu' }),
        'event-of-other-unit',
      ),
      rule('twice', [...sent, revoked('2026-06-18', 1)], revoked('2026-06-19', 1), 'already-revoked'),
      rule('confirming an arrival', sent, confirmed('2026-06-19', 1, '2026-06-17')),
      rule(
        'confirming an arrival of nothing',
        sent,
        confirmed('2026-06-19', 7, '2026-06-17'),
        'event-unknown',
      ),
      rule(
        'confirming a finding',
        sent,
        confirmed('2026-06-19', 1, '2026-06-17', { event: null, arrived: null, code: 'window-mismatch' }),
      ),
    ],
  ],
] as const)('%s', (_what, cases) => {
  test.each([...cases])('$law: $problem', ({ before, next, problem, look }) => {
    expect(judgeNext(before, next, look)?.kind).toBe(problem);
  });
});

test('a problem carries what its sentence needs', () => {
  expect(judgeNext([], extended('2026-06-15', '2026-06-19'))?.values).toEqual({
    until: '2026-06-19',
    lastOnTimeDay: '2026-06-19',
  });
  expect(judgeNext(sent, data('2026-06-19', { file: file('a') }))?.values).toEqual({
    event: eventId(1),
    unit: 'xa-ha-trung',
  });
});
