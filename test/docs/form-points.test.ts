import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { formPoints } from '../../src/check/document-form/all.ts';
import { formPointsPage } from '../support/form-points-page.ts';
import { page, root } from './pages.ts';

test('docs/the-thuc.md lists the points that are measured (node scripts/make-form-points-doc.mjs)', () => {
  expect(page('docs/the-thuc.md')).toBe(formPointsPage());
});

test('every test that the page names is there', () => {
  const named = [...new Set(formPoints.map((p) => p.test))];
  expect(named.filter((path) => !existsSync(new URL(path, root)))).toEqual([]);
});

test('every point but advice names its place in the decree', () => {
  const odd = formPoints.filter(
    (p) => p.source !== '' && !/^Phụ lục (?:I|III), (?:mục|mẫu) /u.test(p.source),
  );
  expect(odd.map((p) => p.id)).toEqual([]);
});
