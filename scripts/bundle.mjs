// How the bundle in dist/ is made: one place for the build and for the list of what it contains.
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

/** Options for esbuild; `define` gives the names that the source leaves open. */
export const bundleOptions = (define) => ({
  absWorkingDir: root,
  entryPoints: { main: 'src/cli/main.ts', 'parse-process': 'src/read/parse-process.ts' },
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
  plugins: [unreached],
  banner: {
    js: 'import{createRequire as __cr}from"node:module";const require=__cr(import.meta.url);',
  },
});
