import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll, describe, expect, test } from 'vitest';
import type { ParseResult, PendingJob } from '../../src/cli/parse-pool.ts';
import { childLimits } from '../../src/read/limits.ts';
import { readingOfText } from '../../src/read/submission-wire.ts';
import { parseAll } from './parse-all.ts';

// How the pool treats its children; the ways in which one may die are in parse-pool-deaths.test.ts.

const dir = mkdtempSync(join(tmpdir(), 'dondoc-pool-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

let count = 0;
/** A reading process that does `act` for a job and else answers with what it is. */
function childThat(act: string, head = ''): string {
  const script = join(dir, `con-${count++}.mjs`);
  const told = '{ pid: process.pid, flags: process.execArgv, env: Object.keys(process.env) }';
  writeFileSync(
    script,
    `${head}
     const block = (ms) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
     const kept = [];
     process.on('message', (job) => {
       let told = ${told};
       ${act}
       process.send({ id: job.id, rss: process.memoryUsage.rss(), reading: { value: null, findings: [], told } });
     });
     process.send({ began: true });`,
  );
  return script;
}

interface Told {
  readonly pid: number;
  readonly flags: readonly string[];
  readonly env: readonly string[];
}
interface Seen {
  readonly name: string;
  readonly told: Told | undefined;
  readonly death: ParseResult['death'];
}

const jobsOf = (names: readonly string[]): readonly PendingJob[] =>
  names.map((name) => ({ name, sha256: 'ab', bytes: new Uint8Array(1) }));

async function play(script: string, names: readonly string[]): Promise<readonly Seen[]> {
  const seen: Seen[] = [];
  await parseAll(
    jobsOf(names),
    ({ name }, { reading, death }) => {
      const { told } = (reading ?? {}) as { readonly told?: Told };
      seen.push({ name, told, death });
    },
    script,
  );
  return seen;
}

const numbered = (n: number): readonly string[] => Array.from({ length: n }, (_, i) => `f${i}`);
const pidsOf = (seen: readonly Seen[]): readonly (number | undefined)[] => seen.map((s) => s.told?.pid);

describe('a child is replaced', () => {
  test('after so many files', { timeout: 60_000 }, async () => {
    const pids = pidsOf(await play(childThat(''), numbered(childLimits.filesPerChild + 2)));
    expect(new Set(pids).size).toBe(2);
    expect(pids.indexOf(pids.at(-1))).toBe(childLimits.filesPerChild);
  });

  test('when it has grown, not before', { timeout: 20_000 }, async () => {
    const [a, b, c] = pidsOf(
      await play(childThat("if (job.name === 'f1') kept.push(Buffer.alloc(150 << 20, 1));"), numbered(3)),
    );
    expect(b).toBe(a);
    expect(c).not.toBe(b);
  });
});

describe('many files', () => {
  test('two children, and still the order of the files', { timeout: 120_000 }, async () => {
    const names = numbered(childLimits.filesForTwo + 1);
    const slow = childThat("if (job.name.endsWith('00')) block(20); if (job.name === 'f7') process.exit(0);");
    const seen = await play(slow, names);
    expect(seen.map((s) => s.name)).toEqual(names);
    expect(seen.filter((s) => s.death).map((s) => s.name)).toEqual(['f7']);
    // One child after the other changes only where one is worn or dead.
    const pids = pidsOf(seen);
    const changes = pids.filter((pid, i) => i > 0 && pid !== pids[i - 1]).length;
    expect(changes).toBeGreaterThan(2 * Math.ceil(names.length / childLimits.filesPerChild) + 2);
  });

  test('bytes are asked for when the turn of their file comes; an error there ends the run', async () => {
    const asked: string[] = [];
    const job = (name: string): PendingJob => ({
      name,
      sha256: 'ab',
      bytes: () => {
        asked.push(name);
        if (name === 'bad') throw new Error('gone');
        return new Uint8Array(1);
      },
    });
    const read: string[] = [];
    const run = parseAll([job('a'), job('bad'), job('c')], ({ name }) => read.push(name), childThat(''));
    await expect(run).rejects.toThrow('gone');
    expect([read, asked]).toEqual([['a'], ['a', 'bad']]);
  });
});

describe('what a child is given', () => {
  test('no environment, a small heap, no __proto__', async () => {
    const [seen] = await play(childThat(''), ['a']);
    expect(seen?.told?.env.filter((name) => !name.startsWith('NODE_CHANNEL'))).toEqual([]);
    expect(seen?.told?.flags).toContain(`--max-old-space-size=${childLimits.heapMb}`);
    expect(seen?.told?.flags).toContain('--disable-proto=delete');
  });

  test('the files of its own folder and no others, where Node can hold it to that', async () => {
    const curious = childThat(
      `told = { read: can(() => readFileSync('/etc/passwd')), write: can(() => writeFileSync(${JSON.stringify(join(dir, 'x'))}, '')) };`,
      `import { readFileSync, writeFileSync } from 'node:fs';
       const can = (work) => { try { work(); return true; } catch { return false; } };`,
    );
    const [seen] = await play(curious, ['a']);
    const known = process.allowedNodeEnvironmentFlags;
    const free = !(known.has('--permission') || known.has('--experimental-permission'));
    expect(seen?.told).toEqual({ read: free, write: free });
  });

  test('a script that cannot start under those flags is started without them', async () => {
    const outside = mkdtempSync(join(tmpdir(), 'dondoc-outside-'));
    writeFileSync(join(outside, 'a.mjs'), 'export const a = 1;\n');
    const importing = childThat('', `await import(${JSON.stringify(join(outside, 'a.mjs'))});`);
    const seen = await play(importing, ['a', 'b']);
    rmSync(outside, { recursive: true });
    expect(seen.map((s) => s.death)).toEqual([undefined, undefined]);
    expect(seen[0]?.told?.flags.join(' ')).not.toContain('permission');
  });
});

test('a script that is not there costs each file, not the run', async () => {
  const seen = await play(join(dir, 'khong-co.mjs'), ['a', 'b']);
  expect(seen.map((s) => s.death)).toEqual(['ended', 'ended']);
});

test('a child whose heap is full ends itself: too much memory', { timeout: 20_000 }, async () => {
  const seen = await play(childThat("if (job.name === 'b') process.abort();"), ['a', 'b', 'c']);
  expect(seen.map((s) => s.death)).toEqual([undefined, 'memory', undefined]);
});

test('the real child takes nothing from Node but unpacking, and gives up the network that needs no import', async () => {
  const { metafile, outputFiles } = await build({
    absWorkingDir: fileURLToPath(new URL('../..', import.meta.url)),
    entryPoints: ['src/read/parse-process.ts'],
    outdir: 'none',
    write: false,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    metafile: true,
  });
  const imports = Object.values(metafile.inputs).flatMap((i) => i.imports);
  const outside = new Set(imports.filter((i) => i.external).map((i) => i.path));
  expect([...outside].toSorted()).toEqual(['buffer', 'node:zlib', 'process']);
  const code = outputFiles.map((f) => f.text).join('\n');
  expect(code).toContain('["fetch", "WebSocket", "EventSource"]');
  expect(code).not.toMatch(/\bfetch\(|new WebSocket|getBuiltinModule|process\.binding/);
});

test('the built child reads, and says what it used', async () => {
  const bytes = Buffer.from('version: 1\nunit:\n  summary: x\n');
  const results: ParseResult[] = [];
  await parseAll([{ name: 'a.yaml', sha256: 'ab', bytes }], (_job, r) => results.push(r));
  expect(readingOfText(results[0]?.text ?? '').value?.submission?.answers[0]?.[0]).toBe('unit/summary');
  if (process.platform === 'linux') expect(results[0]?.used?.peak).toBeGreaterThan(20 * 1024 * 1024);
});

test('a next job that cannot be made ready ends the whole reading: no child is started after it, none stays', async () => {
  const started = join(dir, 'đã mở.txt');
  const script = childThat(
    'block(200);',
    `import { appendFileSync } from 'node:fs'; appendFileSync(${JSON.stringify(started)}, 'x');`,
  );
  function* jobs(): Generator<PendingJob> {
    yield* jobsOf(['a.yaml']);
    throw new Error('ENOSPC');
  }
  const children = (): number =>
    process.getActiveResourcesInfo().filter((kind) => kind === 'ProcessWrap').length;
  await expect.poll(children, { timeout: 5_000 }).toBe(0);
  await expect(parseAll(jobs(), () => {}, script)).rejects.toThrow('ENOSPC');
  await expect.poll(children, { timeout: 5_000 }).toBe(0);
  const run = existsSync(started) ? readFileSync(started, 'utf8').length : 0;
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(children()).toBe(0);
  expect(existsSync(started) ? readFileSync(started, 'utf8').length : 0).toBe(run);
});
