// One whole process, measured from outside: wall time, processor time and the largest memory of any process in it.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const note = join(mkdtempSync(join(tmpdir(), 'do-')), 'time.txt');

/** `{ wall, cpu }` in seconds, `memory` in MB, `out`, `status`. Needs Debian's `time`. `may`: exit codes that are no failure. */
export function measure([program, ...args], { cwd, env = {}, may = [0] } = {}) {
  const started = performance.now();
  const done = spawnSync('/usr/bin/time', ['-q', '-f', '%U %S %M', '-o', note, program, ...args], {
    cwd,
    env: { ...process.env, NO_COLOR: '1', ...env },
    encoding: 'utf8',
    maxBuffer: 1 << 29,
  });
  const wall = (performance.now() - started) / 1000;
  if (done.error) throw done.error;
  if (!may.includes(done.status))
    throw new Error(`${program} ${args.join(' ')}: ${done.status}\n${done.stderr}\n${done.stdout}`);
  const [user, system, memory] = readFileSync(note, 'utf8').trim().split(/\s+/).map(Number);
  return { wall, cpu: user + system, memory: memory / 1024, out: done.stdout, status: done.status };
}

export function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
