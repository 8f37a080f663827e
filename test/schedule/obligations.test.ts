import { describe, expect, test } from 'vitest';
import { civilDate } from '../../src/model/civil-date.ts';
import type { Plan } from '../../src/model/plan.ts';
import type { Period } from '../../src/model/reporting.ts';
import type { Unit } from '../../src/model/unit.ts';
import { makeUp, notOwing, obligationsFor } from '../../src/schedule/obligations.ts';
import { smallPeriod, smallPlan, smallRequest, smallUnit } from '../support/plan.ts';

const plan = smallPlan();
const june = smallPeriod('2026-06');

function withUnit(id: string, more: Partial<Unit>): Plan {
  return smallPlan({ units: plan.units.map((u) => (u.id === id ? { ...u, ...more } : u)) });
}

const idsOf = (p: Plan, period: Period): readonly string[] => obligationsFor(p, period).map((o) => o.unit.id);
const all = plan.units.map((u) => u.id);

describe('who owes', () => {
  test('every required unit, in plan order', () => {
    expect(idsOf(plan, june)).toEqual(all);
    expect(notOwing(plan, june)).toEqual([]);
  });

  test.each(['invited', 'none'] as const)('a unit with duty %s is neither owing nor outside', (duty) => {
    const p = withUnit('xa-ha-trung', { duty });
    expect(idsOf(p, june)).toEqual(all.filter((id) => id !== 'xa-ha-trung'));
    expect(notOwing(p, june)).toEqual([]);
    const request = smallRequest({ units: ['xa-ha-trung'] });
    expect(idsOf(p, request)).toEqual([]);
  });

  test.each([
    ['ends on the last on-time day', { to: civilDate('2026-06-19') }, true],
    ['ended the day before', { to: civilDate('2026-06-18') }, false],
    ['starts on the last on-time day', { from: civilDate('2026-06-19') }, true],
    ['starts the day after', { from: civilDate('2026-06-20') }, false],
    ['ended in the middle of the period', { to: civilDate('2026-03-31') }, false],
  ])('`from` and `to` are the first and last day of existence: a unit that %s', (_name, life, owes) => {
    const p = withUnit('xa-ha-trung', life);
    expect(idsOf(p, june).includes('xa-ha-trung')).toBe(owes);
    expect(notOwing(p, june).map((u) => u.id)).toEqual(owes ? [] : ['xa-ha-trung']);
  });

  test('the day that decides is the rolled one', () => {
    const rolling = withUnit('xa-ha-trung', { from: civilDate('2026-12-21') });
    const december = smallPeriod('2026-12');
    expect(idsOf(rolling, december)).not.toContain('xa-ha-trung');
    const reporting = {
      ...plan.reporting,
      rule: { ...plan.reporting.rule, roll: 'next-working-day' as const },
    };
    expect(idsOf({ ...rolling, reporting }, december)).toContain('xa-ha-trung');
  });
});

describe('data window', () => {
  const windowOf = (p: Plan, period = june) =>
    obligationsFor(p, period).find((o) => o.unit.id === 'xa-ha-trung')?.window;

  test('the period’s own for a unit that existed throughout', () => {
    expect(windowOf(plan)).toEqual({ from: '2025-12-15', to: '2026-06-14' });
  });

  test('not lengthened by a unit that is older than it', () => {
    expect(windowOf(withUnit('xa-ha-trung', { from: civilDate('2025-07-01') }))).toEqual({
      from: '2025-12-15',
      to: '2026-06-14',
    });
  });

  test('shortened to the life of a unit born within it', () => {
    expect(windowOf(withUnit('xa-ha-trung', { from: civilDate('2026-03-01') }))).toEqual({
      from: '2026-03-01',
      to: '2026-06-14',
    });
  });

  test('the first period keeps its short window for units that are older', () => {
    expect(windowOf(plan, smallPeriod('2025-12'))).toEqual({ from: '2025-10-06', to: '2025-12-14' });
  });

  test('none for a unit born between the window’s end and the last on-time day, which owes all the same', () => {
    const p = withUnit('xa-ha-trung', { from: civilDate('2026-06-16') });
    expect(idsOf(p, june)).toContain('xa-ha-trung');
    expect(windowOf(p)).toBeUndefined();
  });
});

describe('tasks', () => {
  const tasksOf = (unit: string, period = june) => {
    const o = obligationsFor(plan, period).find((x) => x.unit.id === unit);
    return { leads: o?.leads.map((t) => t.id), coordinates: o?.coordinates.map((t) => t.id) };
  };

  test.each([
    ['so-noi-vu', ['1.1', '3.1'], ['2.2']],
    // Named individually as lead of 2.2, it is dropped from the coordinating side, which names it by group.
    ['so-van-hoa-the-thao-va-du-lich', ['1.1', '2.2'], []],
    ['xa-ha-trung', ['1.1'], ['2.2', '3.1']],
    ['phuong-dong-tien', ['1.1'], ['2.2']],
  ])('%s leads %j and helps with %j', (unit, leads, coordinates) => {
    expect(tasksOf(unit)).toEqual({ leads, coordinates });
  });

  test('an ad hoc request asks only for the tasks it names', () => {
    const request = smallRequest({ units: [], tasks: ['2.2', '3.1'] });
    expect(tasksOf('so-noi-vu', request)).toEqual({ leads: ['3.1'], coordinates: ['2.2'] });
    expect(tasksOf('xa-ha-trung', request)).toEqual({ leads: [], coordinates: ['2.2', '3.1'] });
  });

  test('a request that names no task asks for all', () => {
    expect(tasksOf('so-noi-vu', smallRequest({ units: [], tasks: [] })).leads).toEqual(['1.1', '3.1']);
  });
});

describe('units of an ad hoc request', () => {
  test.each([
    ['a group', ['xa'], ['xa-ha-trung', 'xa-dong-tien']],
    ['units and groups, in plan order', ['phuong', 'so-noi-vu'], ['so-noi-vu', 'phuong-dong-tien']],
    ['nobody in particular: every required unit', [], all],
  ])('%s', (_name, units, expected) => {
    expect(idsOf(plan, smallRequest({ units }))).toEqual(expected);
  });

  test('a set that cuts across groups', () => {
    const p = smallPlan({
      groups: [...plan.groups, { id: 'thi-diem', name: 'Thí điểm', members: ['xa-dong-tien', 'so-noi-vu'] }],
    });
    expect(idsOf(p, smallRequest({ units: ['thi-diem'] }))).toEqual(['so-noi-vu', 'xa-dong-tien']);
  });

  test('a named unit that no longer exists is outside, one that was not named is not mentioned', () => {
    const ended = { to: civilDate('2026-01-31') };
    const p = smallPlan({
      units: [
        smallUnit('xa-cu', 'UBND xã Cũ', 'xa', ended),
        smallUnit('phuong-cu', 'UBND phường Cũ', 'phuong', ended),
        ...plan.units,
      ],
    });
    expect(notOwing(p, smallRequest({ units: ['xa'] })).map((u) => u.id)).toEqual(['xa-cu']);
  });
});

test('the make-up of N lists every group once and adds up to N', () => {
  const obligations = obligationsFor(plan, june);
  expect(makeUp(obligations)).toEqual([
    { group: 'so', units: 2 },
    { group: 'xa', units: 2 },
    { group: 'phuong', units: 1 },
  ]);
  expect(makeUp([])).toEqual([]);
});
