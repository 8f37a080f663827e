import { describe, expect, test } from 'vitest';
import { civilDate } from '../../src/model/civil-date.ts';
import { lettersOf } from '../../src/register/letters.ts';
import { remindingFor } from '../../src/register/reminding.ts';
import {
  confirmed,
  type Draft,
  data,
  document,
  exempted,
  extended,
  letter,
  listOn,
  nil,
  registerOf,
  returned,
  speaker,
  undone,
} from '../support/register.ts';

// 2026-06: window to 14/6, last on-time day 19/6.
function on(asOf: string, drafts: readonly Draft[], missing: readonly string[] = [], office = 'nobody') {
  const events = registerOf(drafts);
  const day = civilDate(asOf);
  const found = remindingFor({
    standings: listOn(asOf, events).standings,
    letters: lettersOf(events, day),
    asOf: day,
    lastOnTimeDay: civilDate('2026-06-19'),
    missing: new Map(missing.length > 0 ? [[speaker, missing]] : []),
    office,
  });
  const own = found.reminded.find((r) => r.standing.unit.id === speaker);
  const spared = found.spared.find((r) => r.standing.unit.id === speaker);
  if (own) return { state: own.state, round: own.round };
  return spared ? { state: spared.state, why: spared.why, ...(spared.until && { until: spared.until }) } : {};
}

describe('what a unit still owes', () => {
  test.each<[string, readonly Draft[], object]>([
    ['nothing sent', [], { state: 'nothing', round: 1 }],
    ['document only', [document('2026-06-18')], { state: 'document-only', round: 1 }],
    ['data only, in time or late', [data('2026-06-25')], { state: 'data-only', round: 1 }],
    ['both: nothing is owed', [document('2026-06-18'), data('2026-06-18')], {}],
    ['both late: nothing is owed any more', [document('2026-06-25'), data('2026-06-25')], {}],
    [
      'both, the day of arrival not known',
      [document('2026-06-25', { arrived: null }), data('2026-06-25', { arrived: null })],
      { state: 'confirm-arrival', round: 1 },
    ],
    [
      'its day confirmed: nothing is owed',
      [
        document('2026-06-25', { arrived: null }),
        data('2026-06-25', { arrived: null }),
        confirmed('2026-06-26', 1, '2026-06-19'),
      ],
      {},
    ],
    [
      'returned, the day set has passed',
      [document('2026-06-18'), data('2026-06-18'), returned('2026-06-20', '2026-06-25')],
      { state: 'returned', round: 1 },
    ],
    ['nil is an answer', [nil('2026-06-18')], {}],
    ['exempt units are not asked', [exempted('2026-06-10')], {}],
  ])('%s', (_law, events, expected) => {
    expect(on('2026-06-30', events)).toEqual(expected);
  });

  test('required answers are missing in what was accepted', () => {
    const sent = [document('2026-06-18'), data('2026-06-18')];
    expect(on('2026-06-30', sent, ['nhiệm vụ 1.1: tình trạng'])).toEqual({ state: 'partial', round: 1 });
  });
});

describe('a day of the unit’s own comes first', () => {
  test('an extension: none until its last day, a first letter the day after', () => {
    const events = [extended('2026-06-18', '2026-06-25')];
    expect(on('2026-06-25', events)).toEqual({ state: 'nothing', why: 'extended', until: '2026-06-25' });
    expect(on('2026-06-26', events)).toEqual({ state: 'nothing', round: 1 });
  });

  test('a correction: none until the day set', () => {
    const events = [document('2026-06-18'), data('2026-06-18'), returned('2026-06-20', '2026-06-25')];
    expect(on('2026-06-25', events)).toMatchObject({ why: 'correcting', until: '2026-06-25' });
  });

  test('the office does not write to itself', () => {
    expect(on('2026-06-30', [], [], speaker)).toEqual({ state: 'nothing', why: 'own-office' });
  });
});

describe('the ladder', () => {
  const first = letter('2026-06-22', { due: '2026-06-26' });
  const second = letter('2026-06-29', { round: 2, due: '2026-07-03' });

  test('before the deadline: one reminder of the same thing, however many days lie between', () => {
    expect(on('2026-06-19', [])).toEqual({ state: 'nothing', round: 0 });
    const made = letter('2026-06-10', { round: 0, states: { [speaker]: 'nothing' } });
    const told = { state: 'nothing', why: 'told-early', until: '2026-06-10' };
    expect(on('2026-06-10', [made])).toEqual(told);
    expect(on('2026-06-11', [made])).toEqual(told);
    expect(on('2026-06-19', [made])).toEqual(told);
    expect(on('2026-06-10', [made, document('2026-06-10')])).toEqual({ state: 'document-only', round: 0 });
  });

  test('before the deadline: another day set for the period, or another return, is something new', () => {
    const states = { [speaker]: 'nothing' } as const;
    const other = letter('2026-06-10', { round: 0, states, due: '2026-06-17' });
    expect(on('2026-06-11', [other])).toEqual({ state: 'nothing', round: 0 });
    const same = letter('2026-06-10', { round: 0, states, due: '2026-06-19' });
    expect(on('2026-06-11', [same])).toMatchObject({ why: 'told-early' });
    const sent = (day: string): readonly Draft[] => [document(day), data(day), returned(day, day)];
    const back = letter('2026-06-12', { round: 0, states: { [speaker]: 'returned' } });
    expect(on('2026-06-13', [...sent('2026-06-11'), back])).toMatchObject({ why: 'told-early' });
    expect(on('2026-06-17', [...sent('2026-06-11'), back, ...sent('2026-06-15')])).toEqual({
      state: 'returned',
      round: 0,
    });
  });

  test('the one before the deadline is no first reminder', () => {
    expect(on('2026-06-22', [letter('2026-06-10', { round: 0 })])).toEqual({ state: 'nothing', round: 1 });
  });

  test('none while the day of the first letter runs, then the second, then the report', () => {
    expect(on('2026-06-22', [first])).toMatchObject({ why: 'waiting', until: '2026-06-26' });
    expect(on('2026-06-26', [first])).toMatchObject({ why: 'waiting' });
    expect(on('2026-06-27', [first])).toEqual({ state: 'nothing', round: 2 });
    expect(on('2026-07-03', [first, second])).toMatchObject({ why: 'waiting', until: '2026-07-03' });
    expect(on('2026-07-04', [first, second])).toEqual({ state: 'nothing', round: 3 });
    const report = letter('2026-07-06', { round: 3 });
    expect(on('2026-07-20', [first, second, report])).toEqual({ state: 'nothing', why: 'reported' });
  });

  test('a letter to others, or one taken back, counts for nothing', () => {
    expect(on('2026-06-27', [letter('2026-06-22', { units: ['xa-dong-tien'] })])).toMatchObject({ round: 1 });
    expect(on('2026-06-27', [first, undone('2026-06-23', 1)])).toMatchObject({ round: 1 });
  });

  test('two letters about missing answers end the ladder: that is not reported to the Chairman', () => {
    const sent = [document('2026-06-18'), data('2026-06-18')];
    expect(on('2026-07-10', [...sent, first, second], ['nhiệm vụ 1.1'])).toEqual({
      state: 'partial',
      why: 'ladder-end',
    });
  });

  test('an event of an older register, without a day set, still is not repeated the same day', () => {
    expect(on('2026-06-22', [letter('2026-06-22')])).toMatchObject({ why: 'waiting' });
    expect(on('2026-06-23', [letter('2026-06-22')])).toMatchObject({ round: 2 });
  });

  test('a letter made later does not change what a day before it looked like', () => {
    expect(on('2026-06-20', [first])).toEqual({ state: 'nothing', round: 1 });
  });
});
