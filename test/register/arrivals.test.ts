import { describe, expect, test } from 'vitest';
import type { Plan } from '../../src/model/plan.ts';
import type { Standing } from '../../src/model/standing.ts';
import { smallPlan } from '../support/plan.ts';
import {
  confirmed,
  type Draft,
  data,
  document,
  extended,
  type Look,
  nil,
  standingOn,
} from '../support/register.ts';

const asOf = '2026-07-01';

function byRule(rule: Partial<Plan['reporting']['rule']>): Look {
  const plan = smallPlan();
  return { plan: { ...plan, reporting: { ...plan.reporting, rule: { ...plan.reporting.rule, ...rule } } } };
}

const byDocument = byRule({ counts: 'document' });

interface Case {
  readonly law: string;
  readonly events: readonly Draft[];
  readonly expected: Partial<Pick<Standing, 'kind' | 'days' | 'judgedBy' | 'strictOnly'>>;
  readonly look?: Look;
}

function check({ events, expected, look }: Case): void {
  expect(standingOn(asOf, events, look)).toMatchObject(expected);
}

const judged = (date: string, which: NonNullable<Standing['judgedBy']>['which']) =>
  ({ date, which }) as NonNullable<Standing['judgedBy']>;

describe('on time is judged on the earliest arrival, document or data file', () => {
  test.each<Case>([
    {
      law: 'the document came in time, the data file did not',
      events: [document('2026-06-18'), data('2026-06-25')],
      expected: { kind: 'on-time', judgedBy: judged('2026-06-18', 'arrived') },
    },
    {
      law: 'the data file came in time, the document did not',
      events: [data('2026-06-18'), document('2026-06-25')],
      expected: { kind: 'on-time', judgedBy: judged('2026-06-18', 'arrived') },
    },
    {
      law: 'a new version keeps the first arrival date',
      events: [data('2026-06-18'), data('2026-06-25')],
      expected: { kind: 'on-time', judgedBy: judged('2026-06-18', 'arrived') },
    },
    {
      law: 'recorded in the other order',
      events: [data('2026-06-25'), document('2026-06-26', { arrived: '2026-06-18' })],
      expected: { kind: 'on-time', judgedBy: judged('2026-06-18', 'arrived') },
    },
    {
      law: 'both late: by the first',
      events: [data('2026-06-25'), document('2026-06-22')],
      expected: { kind: 'late', days: 3, judgedBy: judged('2026-06-22', 'arrived') },
    },
  ])('$law', check);
});

describe('three dates are kept apart: recording late is not arriving late', () => {
  test.each<Case>([
    {
      law: 'recorded late with the day it arrived',
      events: [data('2026-06-30', { arrived: '2026-06-19' })],
      expected: { kind: 'on-time' },
    },
    {
      law: 'without an arrival date, recorded by the last on-time day: in time',
      events: [data('2026-06-19', { arrived: null })],
      expected: { kind: 'on-time', judgedBy: judged('2026-06-19', 'recorded') },
    },
    {
      law: 'without an arrival date, recorded after it: to be confirmed, not late',
      events: [data('2026-06-20', { arrived: null })],
      expected: { kind: 'confirm-arrival', judgedBy: judged('2026-06-20', 'recorded') },
    },
    {
      law: 'unless another file is known to be in time',
      events: [data('2026-06-25', { arrived: null }), document('2026-06-26', { arrived: '2026-06-19' })],
      expected: { kind: 'on-time', judgedBy: judged('2026-06-19', 'arrived') },
    },
    {
      law: 'another file known to be late does not settle it',
      events: [data('2026-06-25', { arrived: null }), document('2026-06-22')],
      expected: { kind: 'confirm-arrival' },
    },
    {
      law: 'once confirmed it counts from its true day: in time',
      events: [data('2026-06-22', { arrived: null }), confirmed('2026-06-25', 1, '2026-06-19')],
      expected: { kind: 'on-time', judgedBy: judged('2026-06-19', 'arrived') },
    },
    {
      law: 'once confirmed it counts from its true day: late',
      events: [data('2026-06-25', { arrived: null }), confirmed('2026-06-26', 1, '2026-06-22')],
      expected: { kind: 'late', days: 3 },
    },
    {
      law: 'the last confirmation counts',
      events: [
        data('2026-06-25', { arrived: null }),
        confirmed('2026-06-26', 1, '2026-06-22'),
        confirmed('2026-06-27', 1, '2026-06-19'),
      ],
      expected: { kind: 'on-time' },
    },
    {
      law: 'an extension reaches the day of recording',
      events: [data('2026-06-22', { arrived: null }), extended('2026-06-23', '2026-06-22')],
      expected: { kind: 'on-time', judgedBy: judged('2026-06-22', 'recorded') },
    },
    {
      law: 'by default the document’s date does not count',
      events: [data('2026-06-22', { documentDate: '2026-06-19' })],
      expected: { kind: 'late', days: 3 },
    },
  ])('$law', check);

  test('all three are shown', () => {
    const sent = document('2026-06-24', {
      arrived: '2026-06-22',
      documentDate: '2026-06-18',
      documentNumber: '12/BC-UBND',
    });
    expect(standingOn(asOf, [sent]).signedDocument).toMatchObject({
      documentNumber: '12/BC-UBND',
      documentDate: '2026-06-18',
      arrived: '2026-06-22',
      recorded: '2026-06-24',
    });
  });

  test('the document and the data file are two facts', () => {
    const s = standingOn(asOf, [document('2026-06-18')]);
    expect([s.signedDocument?.arrived, s.dataFile, s.accepted]).toEqual(['2026-06-18', undefined, undefined]);
  });
});

describe('with `document` counting', () => {
  test.each<Case>([
    {
      law: 'a file is judged by its document’s date',
      events: [data('2026-06-25', { documentDate: '2026-06-19' })],
      expected: { kind: 'on-time', judgedBy: judged('2026-06-19', 'document') },
      look: byDocument,
    },
    {
      law: 'also where that is later than needed',
      events: [data('2026-06-25', { documentDate: '2026-06-22' })],
      expected: { kind: 'late', days: 3 },
      look: byDocument,
    },
    {
      law: 'or by its arrival where it has none',
      events: [data('2026-06-25')],
      expected: { kind: 'late', days: 6, judgedBy: judged('2026-06-25', 'arrived') },
      look: byDocument,
    },
    {
      law: 'or, with neither, by the recording if that is in time',
      events: [data('2026-06-19', { arrived: null })],
      expected: { kind: 'on-time' },
      look: byDocument,
    },
    {
      law: 'a document’s date settles a file of unknown arrival',
      events: [data('2026-06-25', { arrived: null, documentDate: '2026-06-18' })],
      expected: { kind: 'on-time' },
      look: byDocument,
    },
  ])('$law', check);
});

describe('the strict-only group: sent, late by the rule in force, in time by `by` + `next-working-day`', () => {
  // 20/6/2026 is a Saturday: the lenient last day is Monday 22/6.
  test.each<Case>([
    { law: 'on the lenient day', events: [data('2026-06-22')], expected: { kind: 'late', strictOnly: true } },
    { law: 'the day after', events: [data('2026-06-23')], expected: { kind: 'late', strictOnly: false } },
    { law: 'in time', events: [data('2026-06-19')], expected: { kind: 'on-time', strictOnly: false } },
    { law: 'not sent', events: [], expected: { kind: 'overdue', strictOnly: false } },
    { law: 'nil', events: [nil('2026-06-22')], expected: { kind: 'nil', strictOnly: false } },
    {
      law: 'nobody is strict-only under the lenient rule itself',
      events: [data('2026-06-23')],
      expected: { kind: 'late', strictOnly: false },
      look: byRule({ wording: 'by', roll: 'next-working-day' }),
    },
    {
      law: 'late even by an extension past the lenient day',
      events: [extended('2026-06-10', '2026-06-24'), data('2026-06-25')],
      expected: { kind: 'late', strictOnly: false },
    },
  ])('$law', check);
});
