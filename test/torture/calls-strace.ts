import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type FaultKind, judged } from './calls-judge.ts';
import { copyOf, finishes, type Undisturbed } from './fault-jobs.ts';
import { inTurn, type RunOptions, runProgram } from './fault-run.ts';
import { stateOf } from './fault-state.ts';
import type { SmallWorld } from './fault-world.ts';
import type { TortureFailure, TortureRun } from './torture-class.ts';

/** Calls that put something on the disk. */
const writeCalls = [
  'openat',
  'write',
  'pwrite64',
  'rename',
  'renameat2',
  'link',
  'linkat',
  'unlink',
  'unlinkat',
  'mkdir',
  'rmdir',
  'fsync',
  'fdatasync',
  'ftruncate',
];
/** The other errors take the same way through the program: there the calls of node:fs stand for all. */
const kinds: readonly FaultKind[] = ['kill', 'ENOSPC'];

/** One call on the workspace: the how manieth of its name the main thread makes. */
interface SystemCall {
  readonly name: string;
  readonly turn: number;
}

const opensForReading = /^openat\(.*O_RDONLY/;

/** The calls of one run that touch the workspace, from the log of strace; of the main thread, where all of ours are made. */
function callsOn(cwd: string, log: string): readonly SystemCall[] {
  const seen = new Map<string, number>();
  return log.split('\n').flatMap((line) => {
    const name = /^([a-z0-9]+)\(/.exec(line)?.[1];
    if (name === undefined) return [];
    const turn = (seen.get(name) ?? 0) + 1;
    seen.set(name, turn);
    return line.includes(cwd) && !opensForReading.test(line) ? [{ name, turn }] : [];
  });
}

const through = (log: string, inject: readonly string[]): readonly string[] => [
  'strace',
  '-y',
  ...['-s', '64', '-o', log, '-e', `trace=${writeCalls.join(',')}`],
  ...inject,
  '{}',
];

interface Case {
  readonly wanted: Undisturbed;
  readonly call: SystemCall;
  readonly kind: FaultKind;
}

function injected({ call, kind }: Case): readonly string[] {
  const what = kind === 'kill' ? 'signal=SIGKILL' : `error=${kind}`;
  return ['-e', `inject=${call.name}:${what}:when=${call.turn}`];
}

/** Whether the fault struck a call on the workspace: what Node does for itself may come in another order. */
function isHit(cwd: string, log: string): boolean {
  const lines = existsSync(log) ? readFileSync(log, 'utf8').split('\n') : [];
  return (
    lines.some((l) => l.includes('(INJECTED)') && l.includes(cwd)) ||
    (lines.some((l) => l.startsWith('+++ killed')) &&
      lines
        .filter((l) => /^[a-z]/.test(l))
        .at(-1)
        ?.includes(cwd) === true)
  );
}

async function played(world: SmallWorld, cwd: string, one: Case): Promise<readonly string[] | undefined> {
  const { wanted, kind } = one;
  copyOf(world, wanted.job.base, cwd);
  const log = `${cwd}.strace`;
  const run: RunOptions = {
    cwd,
    now: wanted.job.now,
    args: wanted.args,
    through: through(log, injected(one)),
  };
  const ran = await runProgram(run);
  const hit = isHit(cwd, log);
  const problems = hit
    ? [...judged(ran, kind, stateOf(cwd), { wanted, cwd }), ...(await finishes(cwd, wanted))]
    : undefined;
  rmSync(cwd, { recursive: true });
  rmSync(log, { force: true });
  return problems;
}

async function callsUnderStrace(
  world: SmallWorld,
  { job, args }: Undisturbed,
  cwd: string,
): Promise<readonly SystemCall[]> {
  copyOf(world, job.base, cwd);
  const log = `${cwd}.strace`;
  await runProgram({ cwd, now: job.now, args, through: through(log, []) });
  const calls = callsOn(cwd, readFileSync(log, 'utf8'));
  rmSync(cwd, { recursive: true });
  rmSync(log);
  return calls;
}

export interface Straced {
  readonly tried: number;
  readonly failures: readonly TortureFailure[];
  readonly figures: Readonly<Record<string, string>>;
  readonly notes: readonly string[];
}

/** The same on real system calls, once each, where strace is installed and may trace. */
export async function straced(
  world: SmallWorld,
  wanted: readonly Undisturbed[],
  run: TortureRun,
): Promise<Straced> {
  const probe = spawnSync('strace', ['-o', '/dev/null', '-e', 'inject=rmdir:error=EIO', 'true']);
  if (probe.status !== 0)
    return {
      tried: 0,
      failures: [],
      figures: {},
      notes: ['không có strace: chỉ làm bằng cách chặn node:fs'],
    };
  const cases: Case[] = [];
  const counts: string[] = [];
  for (const one of wanted) {
    const calls = await callsUnderStrace(world, one, join(run.folder, 'strace'));
    counts.push(`${one.job.name} ${calls.length}`);
    cases.push(...calls.flatMap((call) => kinds.map((kind) => ({ wanted: one, call, kind }))));
  }
  const failures: TortureFailure[] = [];
  let [tried, missed] = [0, 0];
  await inTurn([...cases.entries()], async ([i, one]) => {
    const problems = await played(world, join(run.folder, `st-${i}`), one);
    if (problems === undefined) missed += 1;
    else tried += 1;
    const name = `${one.wanted.job.name} strace ${one.kind} ${one.call.name}:${one.call.turn}`;
    if (problems && problems.length > 0) failures.push({ name, what: problems.join('; ') });
    if (i % 100 === 99) run.say(`strace ${i + 1}/${cases.length}`);
  });
  return {
    tried,
    failures,
    figures: { 'lời gọi hệ thống trên thư mục làm việc': counts.join(', ') },
    notes: missed > 0 ? [`strace: ${missed} ca trúng lời gọi khác của Node (không tính)`] : [],
  };
}
