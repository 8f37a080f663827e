import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { plainEnv, program } from './fault-world.ts';

const preload = fileURLToPath(new URL('./fault.mjs', import.meta.url));

export interface Ran {
  /** Exit code; null where a signal ended it. */
  readonly code: number | null;
  readonly signal: string | null;
  readonly out: string;
  readonly err: string;
  readonly seconds: number;
  /** It had to be ended after the hard limit. */
  readonly hung: boolean;
}

export interface RunOptions {
  readonly cwd: string;
  readonly now: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** What FAULT and its companions are, where a call on the disk is to go wrong. */
  readonly fault?: Readonly<Record<string, string>>;
  /** Another program in front: a shell with limits, strace. `{}` stands for node and its arguments. */
  readonly through?: readonly string[];
  /** Ended with SIGKILL after so many milliseconds. */
  readonly killAfter?: number;
  /** 'none': closed at once, without being read. */
  readonly output?: 'read' | 'none';
}

const limitMs = 20_000;

/** One run of the program in a process group of its own. */
export function runProgram(options: RunOptions): Promise<Ran> {
  const { cwd, now, args, env = {}, fault, through = [], killAfter, output = 'read' } = options;
  const node = [process.execPath, ...(fault ? ['--import', preload] : []), program, ...args];
  const line = through.length > 0 ? through.flatMap((w) => (w === '{}' ? node : [w])) : node;
  const [command = '', ...rest] = line;
  const start = performance.now();
  return new Promise((resolve, reject) => {
    const child = spawn(command, rest, {
      cwd,
      env: { ...plainEnv(now), ...env, ...fault },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: process.platform !== 'win32',
    });
    const texts = { out: '', err: '' };
    let hung = false;
    child.stdout.on('data', (d: Buffer) => {
      texts.out += d.toString('utf8');
    });
    child.stderr.on('data', (d: Buffer) => {
      texts.err += d.toString('utf8');
    });
    if (output === 'none') child.stdout.destroy();
    const limit = setTimeout(() => {
      hung = true;
      child.kill('SIGKILL');
    }, limitMs);
    const killer = killAfter === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfter);
    child.on('error', reject);
    child.on('close', (code, signal) => {
      clearTimeout(limit);
      clearTimeout(killer);
      resolve({ code, signal, ...texts, seconds: (performance.now() - start) / 1000, hung });
    });
  });
}

/** One write-type call of a run: its turn, when it came, what it was about. */
export interface Call {
  readonly turn: number;
  readonly ms: number;
  readonly name: string;
  readonly path: string;
}

/** The calls that the preload wrote down in its mark; none: the fault was not reached. */
export function callsIn(mark: string): readonly Call[] {
  if (!existsSync(mark)) return [];
  return readFileSync(mark, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [turn, ms, name = '', ...path] = line.split(' ');
      return { turn: Number(turn), ms: Number(ms), name, path: path.join(' ') };
    });
}

/** Runs the program once and lists every write-type call it makes below its folder. */
export async function callsOf(options: RunOptions, mark: string): Promise<readonly Call[]> {
  rmSync(mark, { force: true });
  await runProgram({ ...options, fault: { FAULT: 'count', FAULT_UNDER: options.cwd, FAULT_MARK: mark } });
  const calls = callsIn(mark);
  rmSync(mark, { force: true });
  return calls;
}

/** Plays the cases, at most so many at a time, in their order. */
export async function inTurn<T>(
  cases: readonly T[],
  play: (one: T) => Promise<void>,
  atOnce = 2,
): Promise<void> {
  const left = [...cases];
  const worker = async (): Promise<void> => {
    for (let one = left.shift(); one !== undefined; one = left.shift()) await play(one);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}
