import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { mutationsPage } from '../support/mutations-page.ts';
import { page } from './pages.ts';

test('docs/plan-mutations.md tells what the command says (node scripts/make-mutations-doc.mjs)', async () => {
  const shipped = fileURLToPath(new URL('../../plan', import.meta.url));
  expect(page('docs/plan-mutations.md')).toBe(await mutationsPage(shipped));
});
