// Writes docs/findings.md from the sentences in src/messages. Run it after changing a sentence or a code.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

const { outputFiles } = await build({
  entryPoints: [at('src/messages/findings-page.ts')],
  bundle: true,
  format: 'esm',
  write: false,
});
const { findingsPage } = await import(
  `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
);
writeFileSync(at('docs/findings.md'), findingsPage());
console.log('docs/findings.md');
