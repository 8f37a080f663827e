import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Call, callsOf, type Ran, runProgram } from './fault-run.ts';
import { differences, register, type State, saidBy, stateOf } from './fault-state.ts';
import { type Base, moments, period, type SmallWorld } from './fault-world.ts';

/** One command of the office's work, from the state it starts in. */
export interface Job {
  readonly name: string;
  readonly base: Base;
  readonly now: string;
  readonly args: (world: SmallWorld) => readonly string[];
  /** Only every so manieth call: the others are the same again. */
  readonly nth?: number;
}

const because = ['--reason', 'Còn thiếu số liệu (hư cấu)'];

export const jobs: readonly Job[] = [
  { name: 'receive', base: 'empty', now: moments.received, args: ({ inbox }) => ['receive', inbox] },
  {
    name: 'return',
    base: 'received',
    now: moments.returned,
    args: () => ['return', 'xa-bai-say', '--period', period, '--by', '30/7/2026', ...because],
  },
  {
    name: 'consolidate',
    base: 'received',
    now: moments.closed,
    args: () => ['consolidate', '--period', period],
  },
  {
    name: 'close',
    base: 'consolidated',
    now: moments.closed,
    args: () => ['close', period, ...because],
  },
];

const minutes = `out/${period}/bien-ban-khoa-ky-${period}.docx`;

/** Further commands, for faults at every call. */
export const furtherJobs: readonly Job[] = [
  { name: 'init', base: 'nothing', now: moments.forms, args: () => ['init', 'moi'] },
  {
    name: 'backup',
    base: 'received',
    now: moments.closed,
    args: () => ['backup', 'sao-luu.zip', '--replace'],
    nth: 6,
  },
];

/** What the undisturbed run comes to, and what the same command says when run once more. */
export interface Undisturbed {
  readonly job: Job;
  readonly args: readonly string[];
  readonly before: State;
  readonly first: Ran;
  readonly after: State;
  readonly again: Ran;
  /** Every write-type call of the undisturbed run. */
  readonly calls: readonly Call[];
}

export function copyOf(world: SmallWorld, base: Base, to: string): string {
  rmSync(to, { recursive: true, force: true });
  // A backup keeps the times of files.
  cpSync(world.base(base), to, { recursive: true, preserveTimestamps: true });
  return to;
}

export async function undisturbed(world: SmallWorld, job: Job, folder: string): Promise<Undisturbed> {
  const cwd = copyOf(world, job.base, join(folder, `goc-${job.name}`));
  const args = job.args(world);
  const before = stateOf(cwd);
  const first = await runProgram({ cwd, now: job.now, args });
  const after = stateOf(cwd);
  const again = await runProgram({ cwd, now: job.now, args });
  const changed = differences(stateOf(cwd), after);
  if (first.code === null || first.code > 1 || changed.length > 0 || after.leftovers.length > 0)
    throw new Error(
      `${job.name}: ${first.code} ${first.err}; lần hai: ${changed.join(', ')}; sót: ${after.leftovers}`,
    );
  copyOf(world, job.base, cwd);
  const calls = await callsOf({ cwd, now: job.now, args }, `${cwd}.calls`);
  rmSync(cwd, { recursive: true });
  return { job, args, before, first, after, again, calls };
}

/** The same command once more after a fault: it finishes by itself, and all is as if nothing had happened. */
export async function finishes(
  cwd: string,
  wanted: Undisturbed,
  tornRegister = false,
): Promise<readonly string[]> {
  const { job, args, first, again, after } = wanted;
  const ran = await runProgram({ cwd, now: job.now, args });
  const state = stateOf(cwd);
  const codes = [first.code, again.code];
  // A closing freezes the register's bytes, the torn line with them.
  const other = tornRegister && saidBy(state) === saidBy(after) ? [register, minutes] : [];
  const changed = differences(state, after).filter((d) => !other.some((n) => d.startsWith(n)));
  return [
    ...(codes.includes(ran.code)
      ? []
      : [`chạy lại: mã thoát ${ran.code} (${ran.signal}): ${ran.err.trim()}`]),
    ...(ran.hung ? ['chạy lại: treo'] : []),
    ...state.damage,
    ...changed.map((d) => `sau khi chạy lại: ${d}`),
    ...state.leftovers.map((l) => `còn sót: ${l}`),
  ];
}

/** The fault left nothing at all behind: the command once more is the undisturbed run, or the one after it, played already. */
export function isUntouched(state: State, { before, after }: Undisturbed): boolean {
  const same = (other: State): boolean => differences(state, other).length === 0;
  return !state.torn && state.leftovers.length === 0 && (same(before) || same(after));
}

/** After any fault: the register can be read, and nothing of before is gone. */
export function keptAfter(state: State, { before }: Undisturbed): readonly string[] {
  const known = new Map(state.events.map((e) => [e.id, JSON.stringify(e)]));
  const lost = before.events.filter((e) => known.get(e.id) !== JSON.stringify(e));
  return [...state.damage, ...lost.map((e) => `mất ${e.id}`)];
}
