import { describe, expect, test } from 'vitest';
import { civilDate } from '../../src/model/civil-date.ts';
import type { Unit } from '../../src/model/unit.ts';
import { smallPlan } from '../support/plan.ts';
import {
  data,
  exempted,
  extended,
  type Look,
  listOn,
  nil,
  note,
  refused,
  registerOf,
  returned,
  standingOn,
} from '../support/register.ts';
import { type Case, check } from '../support/standing-case.ts';

function unitWith(more: Partial<Unit>): Look {
  const plan = smallPlan();
  return {
    plan: { ...plan, units: plan.units.map((u) => (u.id === 'xa-ha-trung' ? { ...u, ...more } : u)) },
  };
}

describe('order when several fit', () => {
  test.each<Case>([
    {
      law: 'no longer owing > exempt',
      events: [exempted('2026-06-02')],
      asOf: '2026-06-30',
      kind: 'not-owing',
      look: unitWith({ to: civilDate('2026-05-31') }),
    },
    {
      law: 'not yet owing > sent',
      events: [data('2026-06-18')],
      asOf: '2026-06-30',
      kind: 'not-owing',
      look: unitWith({ from: civilDate('2026-07-01') }),
    },
    {
      law: 'exempt > sent in time',
      events: [data('2026-06-18'), exempted('2026-06-20')],
      asOf: '2026-06-30',
      kind: 'exempt',
    },
    {
      law: 'exempt > returned',
      events: [data('2026-06-18'), returned('2026-06-20', '2026-06-25'), exempted('2026-06-21')],
      asOf: '2026-06-30',
      kind: 'exempt',
    },
    {
      law: 'exempt > nil',
      events: [nil('2026-06-18'), exempted('2026-06-18')],
      asOf: '2026-06-30',
      kind: 'exempt',
    },
    { law: 'exempt > overdue', events: [exempted('2026-06-25')], asOf: '2026-06-30', kind: 'exempt' },
    {
      law: 'exempt > extended',
      events: [extended('2026-06-10', '2026-06-25'), exempted('2026-06-11')],
      asOf: '2026-06-20',
      kind: 'exempt',
    },
    {
      law: 'returned > nil',
      events: [data('2026-06-16'), returned('2026-06-17', '2026-06-25'), nil('2026-06-18')],
      asOf: '2026-06-20',
      kind: 'returned',
    },
    {
      law: 'on time > nil: a report on record beats a nil',
      events: [nil('2026-06-17'), data('2026-06-18')],
      asOf: '2026-06-30',
      kind: 'on-time',
    },
    {
      law: 'late > nil',
      events: [nil('2026-06-17'), data('2026-06-22')],
      asOf: '2026-06-30',
      kind: 'late',
      days: 3,
    },
    {
      law: 'to confirm > nil',
      events: [nil('2026-06-17'), data('2026-06-22', { arrived: null })],
      asOf: '2026-06-30',
      kind: 'confirm-arrival',
    },
    { law: 'nil > overdue', events: [nil('2026-06-25')], asOf: '2026-06-30', kind: 'nil' },
    {
      law: 'nil > extended',
      events: [extended('2026-06-10', '2026-06-25'), nil('2026-06-11')],
      asOf: '2026-06-20',
      kind: 'nil',
    },
    { law: 'nil > not yet due', events: [nil('2026-06-01')], asOf: '2026-06-02', kind: 'nil' },
    {
      law: 'overdue > extended, once its day is past',
      events: [extended('2026-06-10', '2026-06-25')],
      asOf: '2026-06-26',
      kind: 'overdue',
      days: 1,
    },
    {
      law: 'extended > open',
      events: [extended('2026-06-10', '2026-06-25')],
      asOf: '2026-06-16',
      kind: 'extended',
    },
    {
      law: 'extended > not yet due',
      events: [extended('2026-06-10', '2026-06-25')],
      asOf: '2026-06-10',
      kind: 'extended',
    },
    {
      law: 'a refused file gives nothing',
      events: [refused('2026-06-18')],
      asOf: '2026-06-30',
      kind: 'overdue',
      days: 11,
    },
    { law: 'a note gives nothing', events: [note('2026-06-18')], asOf: '2026-06-19', kind: 'open' },
  ])('$law', check);

  test('exempt stays exempt even if something is sent, and both are shown', () => {
    const s = standingOn('2026-06-30', [
      exempted('2026-06-10', { documentNumber: '9/SVHTTDL' }),
      data('2026-06-18'),
    ]);
    expect(s).toMatchObject({
      kind: 'exempt',
      decision: { reason: 'lý do mẫu', documentNumber: '9/SVHTTDL', date: '2026-06-10' },
      dataFile: { arrived: '2026-06-18', state: 'current' },
    });
  });

  test('a unit outside is listed where the plan has it, without an obligation', () => {
    const list = listOn(
      '2026-06-30',
      registerOf([data('2026-06-18')]),
      unitWith({ to: civilDate('2026-05-31') }),
    );
    expect(list.standings.map((s) => s.unit.id)).toEqual(smallPlan().units.map((u) => u.id));
    const own = list.standings.find((s) => s.unit.id === 'xa-ha-trung');
    expect(own?.obligation).toBeUndefined();
    expect(own?.accepted).toBeUndefined();
    expect(own?.arrivals).toHaveLength(1);
    expect([own?.dataFile?.arrived, own?.signedDocument]).toEqual(['2026-06-18', undefined]);
  });
});
