// Loads the files of dist/: those of the everyday bundle from the code that the build compiled, where this very Node compiled it.
const { createHash } = require('node:crypto');
const { readFileSync } = require('node:fs');
const { createRequire, wrap } = require('node:module');
const { dirname, join } = require('node:path');
const { pathToFileURL } = require('node:url');
const { Script } = require('node:vm');

const folder = join(__dirname, '../dist');
const sumBytes = 32;

/** Every file loaded so far, by its name: what the build keeps the code of. */
const loaded = new Map();

const sumOf = (source, code) => createHash('sha256').update(source).update(code).digest();

/** Code as it is kept beside its file: the sum over source and code, then the code. */
const keptCode = (source, code) => Buffer.concat([sumOf(source, code), code]);

/** V8 refuses code of another version, but takes damaged code at its word: the sum is looked at first. */
function codeOf(path, source) {
  try {
    const kept = readFileSync(`${path}.code`);
    const code = kept.subarray(sumBytes);
    return sumOf(source, code).equals(kept.subarray(0, sumBytes)) ? code : undefined;
  } catch {
    return undefined; // compiled anew, which is only slower
  }
}

function load(name) {
  const known = loaded.get(name);
  if (known) return known.module.exports;
  const path = join(folder, name);
  const source = readFileSync(path, 'utf8');
  const script = new Script(wrap(source), { filename: path, cachedData: codeOf(path, source) });
  const module = { exports: {} };
  loaded.set(name, { module, script, source });
  script
    .runInThisContext()
    .call(module.exports, module.exports, createRequire(path), module, path, dirname(path));
  return module.exports;
}

/** The same of the bundle of all commands, whose files are modules. */
const loadModule = (name) => import(pathToFileURL(join(folder, name)).href);

module.exports = { keptCode, load, loaded, loadModule };
