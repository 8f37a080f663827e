import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname } from 'node:path';

export interface LockHolder {
  readonly pid: number;
  readonly host: string;
  readonly user: string;
  readonly since: string;
}

export class LockedError extends Error {
  readonly holder: LockHolder | undefined;
  constructor(holder: LockHolder | undefined) {
    super('locked');
    this.holder = holder;
  }
}

function holderOf(path: string): LockHolder | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as LockHolder;
  } catch {
    return undefined;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function tryTake(path: string, holder: LockHolder): boolean {
  try {
    const fd = openSync(path, 'wx');
    writeSync(fd, JSON.stringify(holder));
    closeSync(fd);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

const waitMs = 5_000;
const stepMs = 50;

/** Runs `work` while nobody else writes to the workspace. A lock left by a dead process of this machine is taken over. */
export async function withLock<T>(
  path: string,
  me: { user: string; since: string },
  work: () => T | Promise<T>,
): Promise<T> {
  mkdirSync(dirname(path), { recursive: true });
  const holder: LockHolder = { pid: process.pid, host: hostname(), ...me };
  for (let waited = 0; !tryTake(path, holder); waited += stepMs) {
    const other = holderOf(path);
    if (other && other.host === holder.host && !isAlive(other.pid)) {
      rmSync(path, { force: true });
      continue;
    }
    if (waited >= waitMs) throw new LockedError(other);
    await new Promise((resolve) => setTimeout(resolve, stepMs));
  }
  try {
    return await work();
  } finally {
    rmSync(path, { force: true });
  }
}
