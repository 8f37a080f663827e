// How the bundle in dist/ is made: one place for the build and for the list of what it contains.
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * exceljs loads these for its streaming reader and writer and for CSV, none of which is used here. Left out, the bundle
 * is a quarter smaller and free of some 140 packages, one of them without a licence. tmp is called while exceljs loads.
 * commander starts other programs only for commands that are programs of their own; Node loads a dozen files to be able to.
 */
const unreached = {
  name: 'unreached',
  setup(build) {
    build.onResolve({ filter: /^(archiver|fast-csv|tmp|unzipper)$/ }, ({ path }) => ({
      path,
      namespace: 'unreached',
    }));
    build.onResolve({ filter: /^node:child_process$/ }, ({ path, importer }) =>
      /[\\/]commander[\\/]/.test(importer) ? { path, namespace: 'unreached' } : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: 'unreached' }, ({ path }) => ({
      contents: path === 'tmp' ? 'exports.setGracefulCleanup = () => {};' : 'module.exports = {};',
    }));
  },
};

const shared = (define) => ({
  absWorkingDir: root,
  outdir: 'dist',
  bundle: true,
  platform: 'node',
  target: 'node20',
  minify: true,
  legalComments: 'none',
  logLevel: 'warning',
  define,
});

/** Of the bundle of all commands: what the everyday ones ask for only where it is needed. */
const onDemand = {
  'all-commands': 'src/cli/all-commands.ts',
  'fresh-answers': 'src/cli/fresh-answers.ts',
  'fresh-plan': 'src/cli/fresh-plan.ts',
  'past-plan': 'src/cli/past-plan.ts',
  'plan-checking': 'src/cli/plan-checking.ts',
  'plan-report': 'src/cli/plan-report.ts',
  program: 'src/cli/program.ts',
  'status-book': 'src/cli/status-book.ts',
};

/** Files of the everyday bundle beside the one that starts. */
const beside = {
  arguments: 'src/cli/arguments.ts',
  everyday: 'src/cli/everyday-commands.ts',
  english: 'src/messages/en/cli.ts',
  colour: 'src/cli/colour.ts',
};

const nameIn = (entries, file) => Object.entries(entries).find(([, entry]) => entry === file)?.[0];

/** Each file of the everyday bundle knows of the others, and of the bundle of all commands, only their names: bin/load.js gets them. */
const leftOutside = {
  name: 'left-outside',
  setup(build) {
    build.onResolve({ filter: /^\.\.?\// }, ({ kind, path, resolveDir }) => {
      if (kind !== 'dynamic-import') return undefined;
      const file = relative(root, join(resolveDir, path));
      const [near, far] = [nameIn(beside, file), nameIn(onDemand, file)];
      if (near !== undefined) return { path: `${near}.cjs`, namespace: 'near' };
      return far === undefined ? undefined : { path: `${far}.js`, namespace: 'far' };
    });
    build.onResolve({ filter: /load\.js$/ }, ({ path, namespace }) =>
      ['near', 'far'].includes(namespace) ? { path, external: true } : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: 'near' }, ({ path }) => ({
      contents: `module.exports = require('../bin/load.js').load('${path}');`,
    }));
    // Whoever waits for a thing with a `then` waits for what that one brings.
    build.onLoad({ filter: /.*/, namespace: 'far' }, ({ path }) => ({
      contents: `const module_ = require('../bin/load.js').loadModule('${path}');
module.exports = { then: (done, failed) => module_.then(done, failed) };`,
    }));
  },
};

/**
 * Options for esbuild, of two bundles in one folder; `define` gives the names that the source leaves open. The first holds
 * what starts and the commands typed every hour, in one file each and without Node's loader of modules, which takes longer
 * than they do; the second all commands, split by what each needs. No value of one bundle's classes reaches the other.
 */
export const bundleOptions = (define) => [
  {
    ...shared({ ...define, 'import.meta.url': '__file' }),
    entryPoints: { main: 'src/cli/main.ts', ...beside },
    format: 'cjs',
    outExtension: { '.js': '.cjs' },
    banner: { js: 'const __file=require("node:url").pathToFileURL(__filename).href;' },
    plugins: [leftOutside, unreached],
  },
  {
    ...shared(define),
    entryPoints: { ...onDemand, 'parse-process': 'src/read/parse-process.ts' },
    splitting: true,
    format: 'esm',
    plugins: [unreached],
    banner: {
      js: 'import{createRequire as __cr}from"node:module";const require=__cr(import.meta.url);',
    },
  },
];
