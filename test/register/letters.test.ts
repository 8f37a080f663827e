import { expect, test } from 'vitest';
import { civilDate } from '../../src/model/civil-date.ts';
import type { RegisterEvent } from '../../src/model/register.ts';
import { lastReminders, lettersOf } from '../../src/register/letters.ts';
import { lastDecision, mayRecord } from '../../src/register/rules.ts';
import {
  type Draft,
  eventId,
  letter,
  listOn,
  registerOf,
  speaker,
  standingOn,
  undone,
} from '../support/register.ts';

const numbered = (recorded: string, n: number, more: object = {}): Draft =>
  ({
    kind: 'numbered',
    recordedAt: `${recorded}T08:00:00+07:00`,
    event: eventId(n),
    number: '45/SVHTTDL-VP',
    date: recorded,
    ...more,
  }) as unknown as Draft;

/** What the register says to the last of the drafts. */
function objection(drafts: readonly Draft[]): string | undefined {
  const events = registerOf(drafts);
  const last = events.at(-1) as RegisterEvent;
  return mayRecord(events.slice(0, -1), last, listOn('2026-06-30', events.slice(0, -1)))?.kind;
}

test('the number typed in completes the letter; taken back it is open again', () => {
  const drafts = [letter('2026-06-22', { due: '2026-06-26' }), numbered('2026-06-23', 1)];
  expect(lettersOf(registerOf(drafts))).toMatchObject([
    { event: eventId(1), number: '45/SVHTTDL-VP', date: '2026-06-23', due: '2026-06-26' },
  ]);
  const [open] = lettersOf(registerOf([...drafts, undone('2026-06-24', 2)]));
  expect(open).not.toHaveProperty('number');
});

test('as of a day before the number came, it is not known', () => {
  const events = registerOf([letter('2026-06-22'), numbered('2026-06-24', 1)]);
  expect(lettersOf(events, civilDate('2026-06-23'))[0]).not.toHaveProperty('number');
});

test.each<[string, readonly Draft[], string | undefined]>([
  ['a number for a letter', [letter('2026-06-22'), numbered('2026-06-22', 1)], undefined],
  ['for an event that is not there', [letter('2026-06-22'), numbered('2026-06-22', 9)], 'event-unknown'],
  [
    'for a letter taken back',
    [letter('2026-06-22'), undone('2026-06-22', 1), numbered('2026-06-22', 1)],
    'event-unknown',
  ],
  [
    'for something else',
    [letter('2026-06-22'), numbered('2026-06-22', 1), numbered('2026-06-22', 2)],
    'event-not-letter',
  ],
  [
    'twice',
    [letter('2026-06-22'), numbered('2026-06-22', 1), numbered('2026-06-23', 1, { number: '46/SVHTTDL-VP' })],
    'letter-numbered',
  ],
  [
    'the number of another letter, with a leading zero or not',
    [
      letter('2026-06-22'),
      letter('2026-06-22'),
      numbered('2026-06-22', 1, { number: '05/SVHTTDL-VP' }),
      numbered('2026-06-22', 2, { number: '5/SVHTTDL-VP' }),
    ],
    'letter-number-taken',
  ],
  [
    'dated before it was made',
    [letter('2026-06-22'), numbered('2026-06-23', 1, { date: '2026-06-21' })],
    'letter-day-before',
  ],
  [
    'dated ahead of the recording',
    [letter('2026-06-22'), numbered('2026-06-23', 1, { date: '2026-06-24' })],
    'day-after-recording',
  ],
  ['to a unit of no period', [letter('2026-06-22', { units: ['xa-khong-co'] })], 'unit-unknown'],
  [
    'a letter whose number stands cannot be taken back',
    [letter('2026-06-22'), numbered('2026-06-22', 1), undone('2026-06-23', 1)],
    'undo-needed-later',
  ],
])('%s', (_law, drafts, expected) => {
  expect(objection(drafts)).toBe(expected);
});

test('undo takes back the letter last made, and then its number first', () => {
  const events = registerOf([letter('2026-06-22'), numbered('2026-06-22', 1)]);
  expect(lastDecision(events)?.kind).toBe('numbered');
  expect(lastDecision(events.slice(0, 1))?.kind).toBe('letter');
});

test('a letter is no standing of its own, but the standing tells the last one', () => {
  const drafts = [letter('2026-06-22'), numbered('2026-06-23', 1), letter('2026-06-27', { round: 2 })];
  expect(standingOn('2026-06-24', drafts)).toMatchObject({
    kind: 'overdue',
    reminded: { round: 1, date: '2026-06-23', number: '45/SVHTTDL-VP' },
  });
  expect(standingOn('2026-06-27', drafts).reminded).toEqual({ round: 2, date: '2026-06-27' });
  expect(standingOn('2026-06-21', drafts)).not.toHaveProperty('reminded');
  expect(lastReminders(registerOf([]), civilDate('2026-06-30')).get(speaker)).toBeUndefined();
});
