import { describe, expect, test } from 'vitest';
import { formPoints } from '../../../src/check/document-form/all.ts';
import { base, baseNames, inspected, pointsOf } from '../../support/draft-sample.ts';
import { formCases } from './cases/all.ts';

test.each(baseNames)('a draft of ours departs from nothing: %s', async (name) => {
  const { departures, measured } = inspected(await base(name));
  expect(departures).toEqual([]);
  expect(measured).toBeGreaterThan(100);
});

describe.each(Object.entries(formCases))('%s', (_family, cases) => {
  test.each(cases.map((c) => [c.point, c] as const))('%s', async (point, c) => {
    const bytes = await base(c.base);
    expect(pointsOf(c.departs(bytes))).toEqual([point, ...(c.also ?? [])].toSorted());
    expect(inspected(c.neighbour(bytes)).departures).toEqual([]);
  });
});

test('every point has a case in the file that it names', () => {
  const cased = new Map(
    Object.entries(formCases).map(([family, cases]) => [
      `test/check/document-form/cases/${family}.ts`,
      new Set(cases.map((c) => c.point)),
    ]),
  );
  const without = formPoints.filter((p) => !cased.get(p.test)?.has(p.id));
  expect(without.map((p) => p.id)).toEqual([]);
});

test('points are told apart, and are many', () => {
  expect(new Set(formPoints.map((p) => p.id)).size).toBe(formPoints.length);
  expect(formPoints.length).toBeGreaterThanOrEqual(45);
});
