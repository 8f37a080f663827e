// Writes docs/the-thuc.md from the points that `dondoc inspect` measures. Run it after changing a point or a sentence of it.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

const { outputFiles } = await build({
  entryPoints: [at('test/support/form-points-page.ts')],
  bundle: true,
  format: 'esm',
  write: false,
});
const { formPointsPage } = await import(
  `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
);
writeFileSync(at('docs/the-thuc.md'), formPointsPage());
console.log('docs/the-thuc.md');
