// Loads TypeScript of the corpus for a script: one bundle in node_modules/.cache, every module keeping its own address.
import { mkdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Modules find templates, plan and tables by `import.meta.url`, which a bundle would change. */
const ownAddress = {
  name: 'own-address',
  setup(b) {
    b.onLoad({ filter: /\.ts$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      const contents = text.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href));
      return { contents, loader: 'ts' };
    });
  },
};

/** What `contents` exports, its imports seen from the root of the repository. */
export async function load(contents, name) {
  const folder = `${root}node_modules/.cache/corpus`;
  mkdirSync(folder, { recursive: true });
  const outfile = `${folder}/${name}.mjs`;
  await build({
    stdin: { contents, resolveDir: root },
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    plugins: [ownAddress],
    outfile,
    logLevel: 'warning',
  });
  return import(pathToFileURL(outfile).href);
}
