// Bundles the torture run from its sources and runs it: node test/torture/run.mjs --help
import { mkdirSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = `${root}node_modules/.cache/torture`;

/** Sources go on finding the files that lie beside them. */
const ownPlaces = {
  name: 'own-places',
  setup(build) {
    build.onLoad({ filter: /[\\/](src|test|bench|examples)[\\/].*\.(ts|mjs)$/ }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8')).replaceAll(
        'import.meta.url',
        JSON.stringify(pathToFileURL(path).href),
      ),
      loader: path.endsWith('.ts') ? 'ts' : 'js',
    }));
  },
};

mkdirSync(folder, { recursive: true });
const made = `${folder}/main-${process.pid}.mjs`;
await build({
  absWorkingDir: root,
  entryPoints: ['test/torture/main.ts'],
  outfile: made,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  packages: 'external',
  logLevel: 'warning',
  plugins: [ownPlaces],
});
const { main } = await import(pathToFileURL(made).href);
rmSync(made);
process.exitCode = await main(process.argv.slice(2), root);
