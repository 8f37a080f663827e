// Writes docs/score-card.md: what the message of every code has, judged by the cases in test/. Run it after changing a code, a sentence or a case.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const made = at(`node_modules/.cache/score-card-${process.pid}.mjs`);

mkdirSync(at('node_modules/.cache'), { recursive: true });
await build({
  entryPoints: [at('test/support/score-card.ts')],
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  outfile: made,
  logLevel: 'warning',
  // The samples read their files from beside the source.
  plugins: [{ name: 'own-url', setup: (b) => b.onLoad({ filter: /test\/support\/.*\.ts$/ }, ownUrl) }],
});

async function ownUrl({ path }) {
  const { readFile } = await import('node:fs/promises');
  const text = await readFile(path, 'utf8');
  return {
    contents: text.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href)),
    loader: 'ts',
  };
}

try {
  const { scoreCardPage, scores } = await import(pathToFileURL(made).href);
  writeFileSync(at('docs/score-card.md'), scoreCardPage(scores()));
  console.log('docs/score-card.md');
} finally {
  rmSync(made, { force: true });
}
