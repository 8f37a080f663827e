import { expect, test } from 'vitest';
import { compareWithBaseline } from '../../src/check/known-problems.ts';
import { readBaseline } from '../../src/read/baseline.ts';
import { planFinding } from '../support/report.ts';
import { baselineCases } from './baseline-cases.ts';

const finding = planFinding(3);
const entry = {
  scope: 'plan',
  fingerprint: 'aaaa',
  code: 'unit-unknown',
  place: 'plan/appendix.yaml:3:7',
  why: 'chờ',
};
const named = [{ finding, fingerprint: 'aaaa' }];

test('a listed finding is known with its reason; another one is open', () => {
  const other = { finding: planFinding(4), fingerprint: 'bbbb' };
  const { open, known, stale } = compareWithBaseline([...named, other], [entry], 'da-biet.json');
  expect(open).toEqual([other]);
  expect(known).toEqual([{ ...named[0], why: 'chờ' }]);
  expect(stale).toEqual([]);
});

test('an entry whose problem is gone is an error at its line', () => {
  const { stale } = compareWithBaseline([], [{ ...entry, line: 7, unit: 'xa-ha-trung' }], 'da-biet.json');
  expect(stale).toMatchObject([
    {
      code: 'baseline-stale',
      severity: 'error',
      place: { kind: 'text', file: 'da-biet.json', line: 7 },
      unit: 'xa-ha-trung',
    },
  ]);
});

test('the case and its neighbour', () => {
  const { yields, neighbour } = baselineCases['baseline-stale']!;
  expect(yields().map((f) => f.code)).toEqual(['baseline-stale']);
  expect(neighbour()).toEqual([]);
});

test('the file is read with the line of each entry', () => {
  const text = JSON.stringify({ version: 1, known: [{ ...entry, unit: 'xa-ha-trung' }] }, null, 2);
  expect(readBaseline(`\ufeff${text}`)).toEqual([{ ...entry, unit: 'xa-ha-trung', line: 6 }]);
  expect(readBaseline('{"version":1,"known":[]}')).toEqual([]);
});

test('what cannot be read in full excuses nothing', () => {
  const { why: _why, ...bare } = entry;
  for (const bad of [
    '',
    '[]',
    'null',
    '{"known":[]}',
    '{"version":2,"known":[]}',
    '{"version":1}',
    '{"version":1,"known":[null]}',
    JSON.stringify({ version: 1, known: [entry, bare] }),
    JSON.stringify({ version: 1, known: [{ ...entry, why: '' }] }),
  ])
    expect([bad, readBaseline(bad)]).toEqual([bad, undefined]);
});
