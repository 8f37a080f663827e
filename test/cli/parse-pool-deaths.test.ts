import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import type { ParseResult } from '../../src/cli/parse-pool.ts';
import { childLimits } from '../../src/read/limits.ts';
import { parseAll } from './parse-all.ts';

// Reading processes of our own making, each bad in its own way: one bad file costs itself and nothing else.

const dir = mkdtempSync(join(tmpdir(), 'dondoc-pool-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const before = { ...childLimits };
afterEach(() => Object.assign(childLimits, before));

let count = 0;
/** A reading process that does `act` for a job and else answers with the job's name. */
function childThat(act: string): string {
  const script = join(dir, `con-${count++}.mjs`);
  writeFileSync(
    script,
    `let seen = 0;
     const reply = (job, more) => process.send({ id: job.id, rss: 0, ...more });
     process.on('message', (job) => {
       seen += 1;
       ${act}
       reply(job, { reading: { value: null, findings: [{ code: job.name }] } });
     });
     process.send({ began: true });`,
  );
  return script;
}

/** What came of each file: "read", or how its process ended. */
async function outcomes(script: string, names: readonly string[]): Promise<readonly string[]> {
  const results: string[] = [];
  const jobs = names.map((name) => ({ name, sha256: name, bytes: new Uint8Array([1]) }));
  await parseAll(
    jobs,
    ({ name }, { reading, death }: ParseResult) => {
      const own = (reading?.findings[0]?.code as string | undefined) === name;
      results.push(`${name}: ${own ? 'read' : (death ?? 'nothing')}`);
    },
    script,
  );
  return results;
}

const names = ['a', 'xấu', 'b'];

describe('a reading process', () => {
  test('answers each file, in order', async () => {
    expect(await outcomes(childThat(''), ['a', 'b', 'c'])).toEqual(['a: read', 'b: read', 'c: read']);
  });

  test('that ends quietly, exit code 0, has not read its file; those beside it are read', async () => {
    const quiet = childThat("if (job.name === 'xấu') process.exit(0);");
    expect(await outcomes(quiet, names)).toEqual(['a: read', 'xấu: ended', 'b: read']);
  });

  test('that says its reader failed', async () => {
    const failing = childThat("if (job.name === 'xấu') return reply(job, { failed: true });");
    expect(await outcomes(failing, names)).toEqual(['a: read', 'xấu: ended', 'b: read']);
  });

  test('that was ended from outside', async () => {
    const killed = childThat("if (job.name === 'xấu') process.kill(process.pid, 'SIGKILL');");
    expect(await outcomes(killed, names)).toEqual(['a: read', 'xấu: killed', 'b: read']);
  });

  test('that ends over a file after others may have ended for theirs: a fresh one reads it', async () => {
    const spent = childThat('if (seen === 2) process.exit(0);');
    expect(await outcomes(spent, names)).toEqual(['a: read', 'xấu: read', 'b: read']);
  });

  test('that falls silent is not waited for', { timeout: 20_000 }, async () => {
    Object.assign(childLimits, { wallMs: 400 });
    const silent = childThat("if (job.name === 'xấu') return;");
    expect(await outcomes(silent, names)).toEqual(['a: read', 'xấu: silent', 'b: read']);
  });
});

describe.skipIf(process.platform !== 'linux')('where the system tells what a process uses', () => {
  test('one that reckons without end is stopped', { timeout: 20_000 }, async () => {
    Object.assign(childLimits, { cpuMs: 500 });
    const busy = childThat("while (job.name === 'xấu') seen += 1;");
    expect(await outcomes(busy, names)).toEqual(['a: read', 'xấu: time', 'b: read']);
  });

  test('one that takes too much memory, buffers too', { timeout: 20_000 }, async () => {
    Object.assign(childLimits, { memory: 150 * 1024 * 1024 });
    const heavy = childThat(
      "if (job.name === 'xấu') { globalThis.kept = Buffer.alloc(200 * 1024 * 1024, 1); return setTimeout(() => {}, 1e6); }",
    );
    expect(await outcomes(heavy, names)).toEqual(['a: read', 'xấu: memory', 'b: read']);
  });
});
