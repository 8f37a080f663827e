import { describe, expect, test } from 'vitest';
import { civilDate } from '../../src/model/civil-date.ts';
import type { Standing, StandingKind } from '../../src/model/standing.ts';
import { measuresByGroup, measuresOf } from '../../src/register/measures.ts';
import { smallPlan, smallUnit } from '../support/plan.ts';
import {
  type Draft,
  data,
  exempted,
  extended,
  listOn,
  nil,
  registerOf,
  returned,
} from '../support/register.ts';

const on = (asOf: string, drafts: readonly Draft[]) => listOn(asOf, registerOf(drafts));

function many(kind: StandingKind, n: number, group = 'xa'): readonly Standing[] {
  const unit = smallUnit('x', 'UBND xã Mẫu', group);
  return Array.from({ length: n }, () => ({ unit, kind, arrivals: [], notes: [], strictOnly: false }));
}

describe('which standing counts in which measure', () => {
  test.each<[StandingKind, number, number, number]>([
    ['not-yet-due', 1, 0, 0],
    ['open', 1, 0, 0],
    ['overdue', 1, 0, 0],
    ['extended', 1, 0, 0],
    ['on-time', 1, 1, 1],
    ['late', 1, 1, 0],
    ['confirm-arrival', 1, 1, 0],
    ['returned', 1, 0, 0],
    ['exempt', 0, 0, 0],
    ['not-owing', 0, 0, 0],
  ])('%s: expected %i, received %i, on time %i', (kind, expected, received, onTime) => {
    expect(measuresOf(many(kind, 1))).toMatchObject({ expected, received, onTime });
  });
});

describe('a nil is received, and on time if answered by the last on-time day', () => {
  test.each([
    ['answered on it', nil('2026-06-30', { answered: '2026-06-19' }), 1],
    ['answered after it', nil('2026-06-30', { answered: '2026-06-20' }), 0],
    ['no answer’s day: by the decision', nil('2026-06-30', { decided: '2026-06-19' }), 1],
    ['neither: by the recording', nil('2026-06-20'), 0],
  ])('%s', (_name, event, onTime) => {
    expect(on('2026-07-01', [event]).measures).toMatchObject({ received: 1, onTime });
  });

  test('its day is the office’s decision, else the answer', () => {
    const day = (more: Record<string, string>) =>
      on('2026-07-01', [nil('2026-06-30', more)]).standings[2]?.decision?.date;
    expect(day({ answered: '2026-06-18' })).toBe('2026-06-18');
    expect(day({ answered: '2026-06-18', decided: '2026-06-20' })).toBe('2026-06-20');
  });

  test('with an extension, by its day', () => {
    const events = [extended('2026-06-10', '2026-06-25'), nil('2026-06-24')];
    expect(on('2026-07-01', events).measures).toMatchObject({ received: 1, onTime: 1 });
  });
});

test('a period of five units: one in time, one late, one exempt, one returned, one silent', () => {
  const [a, b, c, d] = smallPlan().units.map((u) => u.id);
  const events = [
    data('2026-06-18', { unit: a }),
    data('2026-06-22', { unit: b }),
    exempted('2026-06-10', { unit: c }),
    data('2026-06-18', { unit: d }),
    returned('2026-06-20', '2026-06-25', { unit: d }),
  ];
  const list = on('2026-07-01', events);
  expect(list.measures).toEqual({ expected: 4, received: 2, rate: 50, onTime: 1, onTimeRate: 25 });
  expect(
    measuresByGroup(list.standings).map((g) => [g.group, g.measures.received, g.measures.expected]),
  ).toEqual([
    ['so', 2, 2],
    ['xa', 0, 1],
    ['phuong', 0, 1],
  ]);
});

describe('rates', () => {
  test.each([
    [2, 1, 66.7],
    [1, 2, 33.3],
    [1, 7, 12.5],
    // 0.05 % is half: up.
    [1, 1999, 0.1],
    [5, 0, 100],
    [0, 5, 0],
  ])('%i in time and %i silent: %f %%', (sent, silent, rate) => {
    expect(measuresOf([...many('on-time', sent), ...many('overdue', silent)]).rate).toBe(rate);
  });

  test('100 % is printed only when all', () => {
    expect(measuresOf([...many('on-time', 9999), ...many('overdue', 1)]).rate).toBe(99.9);
  });

  test('none where nothing was expected', () => {
    expect(measuresOf(many('exempt', 3))).toEqual({
      expected: 0,
      received: 0,
      rate: null,
      onTime: 0,
      onTimeRate: null,
    });
  });

  test('a group of which all are exempt is listed, one that owes nothing is not', () => {
    const groups = measuresByGroup([...many('exempt', 1, 'so'), ...many('not-owing', 1, 'xa')]);
    expect(groups.map((g) => [g.group, g.measures.rate])).toEqual([['so', null]]);
  });
});

test('the denominator follows the unit’s life on the period, whatever day is judged', () => {
  const plan = smallPlan();
  const units = plan.units.map((u) => (u.id === 'xa-ha-trung' ? { ...u, to: civilDate('2026-06-30') } : u));
  for (const asOf of ['2026-01-01', '2026-06-19', '2027-01-01']) {
    expect(listOn(asOf, [], { plan: { ...plan, units } }).measures.expected).toBe(5);
  }
});
