import { describe, expect, test } from 'vitest';
import { type ArrivalCase, byRule, checkArrival, judged } from '../support/arrival-case.ts';
import { confirmed, data, document, extended, file, standingOn } from '../support/register.ts';

const asOf = '2026-07-01';
const byDocument = byRule({ counts: 'document' });

describe('on time is judged on the earliest arrival, document or data file', () => {
  test.each<ArrivalCase>([
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
  ])('$law', checkArrival);
});

describe('three dates are kept apart: recording late is not arriving late', () => {
  test.each<ArrivalCase>([
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
  ])('$law', checkArrival);

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

  test('the file that came is named', () => {
    expect(standingOn(asOf, [data('2026-06-18', { file: file('a') })]).dataFile?.file).toEqual(file('a'));
  });

  test('the document and the data file are two facts', () => {
    const s = standingOn(asOf, [document('2026-06-18')]);
    expect([s.signedDocument?.arrived, s.dataFile, s.accepted]).toEqual(['2026-06-18', undefined, undefined]);
  });
});

describe('with `document` counting', () => {
  test.each<ArrivalCase>([
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
      law: 'or by its arrival where its document is dated after that',
      events: [data('2026-06-18', { documentDate: '2026-06-30' })],
      expected: { kind: 'on-time', judgedBy: judged('2026-06-18', 'arrived') },
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
  ])('$law', checkArrival);
});
