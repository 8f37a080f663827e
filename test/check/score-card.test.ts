import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { allCodes, codes } from '../../src/model/codes.ts';
import { foundElsewhere } from '../read/file-cases.ts';
import { columns, lacking, scoreCardPage, scores, withoutValue } from '../support/score-card.ts';

const all = scores();
const root = new URL('../../', import.meta.url);

test('every code has everything: place, value, expectation, remedy, its two cases and its English', () => {
  const full = Object.fromEntries(Object.keys(columns).map((key) => [key, []]));
  expect(lacking(all)).toEqual(full);
});

test('docs/score-card.md is what the cases give (node scripts/make-scorecard.mjs)', () => {
  expect(readFileSync(new URL('docs/score-card.md', root), 'utf8')).toBe(scoreCardPage(all));
});

test('the catalogue has its size', () => {
  const judged = allCodes.filter((c) => ['file', 'form', 'content', 'period'].includes(codes[c].area));
  expect(judged.length).toBeGreaterThanOrEqual(60);
});

test('a code whose case lies in another test is really tested there', () => {
  for (const [code, { test: path }] of Object.entries(foundElsewhere)) {
    const url = new URL(path, root);
    expect([code, existsSync(url) && readFileSync(url, 'utf8').includes(code)]).toEqual([code, true]);
  }
});

test('the exceptions are few', () => {
  expect(withoutValue.length / allCodes.length).toBeLessThan(0.1);
});
