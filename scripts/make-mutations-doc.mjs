// Writes docs/plan-mutations.md: every mutation of test/plan/mutations done to the shipped plan, and what `plan check` says of it.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { bundleOptions } from './bundle.mjs';

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

const made = mkdtempSync(at('node_modules/.mutations-'));
try {
  await build({
    ...bundleOptions({})[1],
    entryPoints: { page: 'test/support/mutations-page.ts' },
    outdir: made,
    outExtension: { '.js': '.mjs' },
    minify: false,
  });
  const { mutationsPage } = await import(pathToFileURL(join(made, 'page.mjs')));
  writeFileSync(at('docs/plan-mutations.md'), await mutationsPage(at('plan')));
} finally {
  rmSync(made, { recursive: true });
}
console.log('docs/plan-mutations.md');
