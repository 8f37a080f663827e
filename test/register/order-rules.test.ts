import { describe, expect, test } from 'vitest';
import { nextEventId } from '../../src/model/event-id.ts';
import type { RegisterEvent } from '../../src/model/register.ts';
import { lastDecision, mayRecord } from '../../src/register/rules.ts';
import {
  closed,
  data,
  eventId,
  exempted,
  extended,
  letter,
  listOn,
  note,
  registerOf,
  returned,
  revoked,
  undone,
} from '../support/register.ts';
import { allSent, judgeNext, rule, sent } from '../support/rule-case.ts';

describe.each([
  [
    'undoing',
    [
      rule('a decision', [exempted('2026-06-15')], undone('2026-06-16', 1)),
      rule('an unknown event', [], undone('2026-06-16', 1), 'event-unknown'),
      rule(
        'twice',
        [exempted('2026-06-15'), undone('2026-06-16', 1)],
        undone('2026-06-17', 1),
        'already-undone',
      ),
      rule(
        'an undoing',
        [exempted('2026-06-15'), undone('2026-06-16', 1)],
        undone('2026-06-17', 2),
        'undo-of-undo',
      ),
      rule(
        'a receipt that a withdrawal speaks of',
        [...sent, revoked('2026-06-19', 1)],
        undone('2026-06-20', 1),
        'undo-needed-later',
      ),
      rule('that withdrawal', [...sent, revoked('2026-06-19', 1)], undone('2026-06-20', 2)),
    ],
  ],
  [
    'closing',
    [
      rule('when all have sent', allSent, closed('2026-06-18')),
      rule('on the last on-time day with some silent', [], closed('2026-06-19'), 'closing-too-early'),
      rule('the day after', [], closed('2026-06-20')),
      rule(
        'while one is extended',
        [extended('2026-06-15', '2026-06-25')],
        closed('2026-06-25'),
        'closing-too-early',
      ),
      rule('after the extension', [extended('2026-06-15', '2026-06-25')], closed('2026-06-26')),
      rule(
        'while a correction has time',
        [...sent, returned('2026-06-19', '2026-06-25')],
        closed('2026-06-25'),
        'closing-too-early',
      ),
      rule('after it', [...sent, returned('2026-06-19', '2026-06-25')], closed('2026-06-26')),
      rule(
        'on a day before something on record',
        [data('2026-06-25')],
        closed('2026-06-26', { closedOn: '2026-06-24' }),
        'closing-before-event',
      ),
      rule('twice', [closed('2026-06-26')], closed('2026-06-27'), 'period-closed'),
      rule('then receiving without the mark', [closed('2026-06-26')], data('2026-06-27'), 'period-closed'),
      rule('then receiving, marked', [closed('2026-06-26')], data('2026-06-27', { afterClosing: true })),
      rule('then a note', [closed('2026-06-26')], note('2026-06-27')),
      rule('then a letter', [closed('2026-06-26')], letter('2026-06-27')),
      rule('then undoing it', [closed('2026-06-26')], undone('2026-06-27', 1)),
      rule(
        'then undoing something earlier',
        [...sent, closed('2026-06-26')],
        undone('2026-06-27', 1),
        'period-closed',
      ),
      rule(
        'then, once undone, a decision',
        [closed('2026-06-26'), undone('2026-06-27', 1)],
        exempted('2026-06-28'),
      ),
    ],
  ],
] as const)('%s', (_what, cases) => {
  test.each([...cases])('$law: $problem', ({ before, next, problem, look }) => {
    expect(judgeNext(before, next, look)?.kind).toBe(problem);
  });
});

test('an id is never given twice, not even that of an event that was undone', () => {
  const events = registerOf([data('2026-06-18'), undone('2026-06-19', 1)]);
  expect(nextEventId('2026-06', [])).toBe('2026-06-0001');
  expect(nextEventId('2026-06', events)).toBe('2026-06-0003');
  expect(nextEventId('2026-06', events.slice(1))).toBe('2026-06-0003');
  expect(nextEventId('2026-12', events)).toBe('2026-12-0001');
  expect(nextEventId('2026-dx-01', registerOf([data('2026-03-05')], '2026-dx-01'))).toBe('2026-dx-01-0002');
  const taken = mayRecord(events, events[0] as RegisterEvent, listOn('2026-06-20', events));
  expect(taken?.kind).toBe('id-taken');
});

test('the last decision of the office is what undo takes back first, never a receipt', () => {
  const events = registerOf([
    exempted('2026-06-15'),
    note('2026-06-16'),
    data('2026-06-17'),
    undone('2026-06-18', 2),
  ]);
  expect(lastDecision(events)?.id).toBe(eventId(1));
  expect(lastDecision(registerOf(sent))).toBeUndefined();
});
