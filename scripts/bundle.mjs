// How the bundle in dist/ is made: one place for the build and for the list of what it contains.
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * exceljs loads these for its streaming reader and writer and for CSV, none of which is used here. Left out, the bundle
 * is a quarter smaller and free of some 140 packages, one of them without a licence. tmp is called while exceljs loads.
 */
const unreached = {
  name: 'unreached',
  setup(build) {
    build.onResolve({ filter: /^(archiver|fast-csv|tmp|unzipper)$/ }, ({ path }) => ({
      path,
      namespace: 'unreached',
    }));
    build.onLoad({ filter: /.*/, namespace: 'unreached' }, ({ path }) => ({
      contents: path === 'tmp' ? 'exports.setGracefulCleanup = () => {};' : 'module.exports = {};',
    }));
  },
};

const shared = (define) => ({
  absWorkingDir: root,
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  minify: true,
  legalComments: 'none',
  logLevel: 'warning',
  define,
});

/** Loaded one by one, when a command asks for them. */
const onDemand = {
  'all-commands': 'src/cli/all-commands.ts',
};

/** What is loaded on demand stays in the bundle of all commands: this one knows only its name. */
const leftOutside = {
  name: 'left-outside',
  setup(build) {
    build.onResolve({ filter: /^\.\.?\// }, ({ kind, path, resolveDir }) => {
      if (kind !== 'dynamic-import') return undefined;
      const file = relative(root, join(resolveDir, path));
      const [name] = Object.entries(onDemand).find(([, entry]) => entry === file) ?? [];
      return name === undefined ? undefined : { path: `./${name}.js`, external: true };
    });
  },
};

/**
 * Options for esbuild, of two bundles in one folder; `define` gives the names that the source leaves open. The first holds
 * what starts and the commands typed every hour, in few files; the second all commands, split by what each needs.
 * No value of one bundle's classes reaches the other.
 */
export const bundleOptions = (define) => [
  {
    ...shared(define),
    entryPoints: { main: 'src/cli/main.ts' },
    chunkNames: 'every-[hash]',
    plugins: [leftOutside],
  },
  {
    ...shared(define),
    entryPoints: { ...onDemand, 'parse-process': 'src/read/parse-process.ts' },
    plugins: [unreached],
    banner: {
      js: 'import{createRequire as __cr}from"node:module";const require=__cr(import.meta.url);',
    },
  },
];
