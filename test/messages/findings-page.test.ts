import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findingsPage } from '../../src/messages/findings-page.ts';
import { allCodes } from '../../src/model/codes.ts';

test('docs/findings.md is what the sentences give (node scripts/make-findings-doc.mjs)', () => {
  expect(readFileSync(new URL('../../docs/findings.md', import.meta.url), 'utf8')).toBe(findingsPage());
});

test('one entry per code', () => {
  const entries = [...findingsPage().matchAll(/^### .* `([a-z-]+)`$/gm)].map((m) => m[1]);
  expect(entries.toSorted()).toEqual(allCodes.toSorted());
});
