// Builds what ships: validators from schemas/, then the bundles in dist/.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { bundleOptions } from './bundle.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));

/** Hash over everything that the bundle is made from. */
function buildId() {
  const hash = createHash('sha256');
  for (const folder of ['src', 'schemas']) {
    const names = readdirSync(`${root}${folder}`, { recursive: true })
      .filter((n) => /\.(ts|js|json)$/.test(n))
      .sort();
    for (const name of names) hash.update(name).update(readFileSync(`${root}${folder}/${name}`));
  }
  return `${version}-${hash.digest('hex').slice(0, 12)}`;
}

execFileSync(process.execPath, ['scripts/build-schemas.mjs'], { cwd: root, stdio: 'inherit' });
// Laid beside, then put in place: a build that breaks leaves the bundle before it standing.
const made = `dist-${process.pid}`;
try {
  const define = { DONDOC_VERSION: JSON.stringify(version), DONDOC_BUILD: JSON.stringify(buildId()) };
  await Promise.all(bundleOptions(define).map((options) => build({ ...options, outdir: made })));
  rmSync(`${root}dist`, { recursive: true, force: true });
  renameSync(`${root}${made}`, `${root}dist`);
} finally {
  rmSync(`${root}${made}`, { recursive: true, force: true });
}
// In a process of its own: what it loads is the bundle as a user's machine would.
execFileSync(process.execPath, ['scripts/keep-code.mjs'], { cwd: root, stdio: 'inherit' });
