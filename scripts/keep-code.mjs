// Lays the compiled code of the everyday bundle beside it, after the commands typed every hour have run once: V8 compiles a
// function when it is first called, and what was not called is not in the code.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const { keptCode, load, loaded } = require('../bin/load.js');
const { main } = require('../dist/main.cjs');
const root = fileURLToPath(new URL('..', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'dondoc-'));
const workspace = join(scratch, 'lam-viec');

const moment = '2026-12-15T08:00:00+07:00';

/** In another process: what reads files sets V8's flags, and code is good only under the flags it was compiled with. */
function prepare(cwd, ...argv) {
  const env = { ...process.env, DONDOC_NOW: moment };
  const tool = [join(root, 'bin/dondoc.js'), ...argv];
  const { status, stderr } = spawnSync(process.execPath, tool, { cwd, env, encoding: 'utf8' });
  // 1 says that there is something to look at.
  if (status !== 0 && status !== 1) throw new Error(`dondoc ${argv.join(' ')}: ${status}\n${stderr}`);
}

/** As a clerk with the output in a file would. */
function run(...argv) {
  return main({
    argv,
    env: {},
    cwd: workspace,
    columns: 100,
    inIsTerminal: false,
    outIsTerminal: false,
    errIsTerminal: false,
    user: 'dondoc',
    out: () => {},
    err: () => {},
    ask: async () => '',
    moment: () => moment,
  });
}

try {
  prepare(scratch, 'init', 'lam-viec');
  prepare(workspace, 'receive', join(root, 'examples/xem-thu'));
  prepare(workspace, 'status');
  for (let round = 0; round < 2; round++) {
    await run();
    await run('status');
    await run('plan', 'check');
  }
  for (const name of ['english.cjs', 'colour.cjs']) load(name);
  for (const [name, { script, source }] of loaded)
    writeFileSync(join(root, 'dist', `${name}.code`), keptCode(source, script.createCachedData()));
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
