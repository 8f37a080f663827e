import { expect, test } from 'vitest';
import { page, root } from './pages.ts';

test('THIRD-PARTY.md names what is in the bundle (node scripts/third-party.mjs)', async () => {
  const script = new URL('scripts/third-party.mjs', root).href;
  const { thirdParty } = (await import(script)) as { thirdParty: () => Promise<string> };
  expect(page('THIRD-PARTY.md')).toBe(await thirdParty());
});
