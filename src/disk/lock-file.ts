import { createHash, randomUUID } from 'node:crypto';
import {
  closeSync,
  constants,
  copyFileSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { about, codeOf } from './fault.ts';
import { discard, temporaryBeside } from './leftovers.ts';
import { isAlive, startOf } from './process-alive.ts';
import { linkOnce } from './write.ts';

export interface LockHolder {
  readonly pid: number;
  readonly host: string;
  readonly user: string;
  readonly since: string;
  /** When the process was started, where the system says it: its number may be given again. */
  readonly started?: string;
  readonly token?: string;
}

/** A lock file as it was seen; `id` is equal only for the very same one. */
export interface Seen {
  readonly id: string;
  /** Absent: empty or cut off. */
  readonly holder: LockHolder | undefined;
}

export function newHolder(me: { readonly user: string; readonly since: string }): LockHolder {
  const started = startOf(process.pid);
  return {
    pid: process.pid,
    host: hostname(),
    user: me.user,
    since: me.since,
    ...(started && { started }),
    token: randomUUID(),
  };
}

function holderIn(text: string): LockHolder | undefined {
  try {
    const { pid, host, user, since, started, token } = JSON.parse(text) as Partial<LockHolder>;
    if (typeof pid !== 'number' || typeof host !== 'string') return undefined;
    return {
      pid,
      host,
      user: String(user ?? '?'),
      since: String(since ?? '?'),
      ...(typeof started === 'string' && { started }),
      ...(typeof token === 'string' && { token }),
    };
  } catch {
    return undefined;
  }
}

export function look(path: string): Seen | undefined {
  try {
    const { ino, mtimeMs } = statSync(path);
    const text = readFileSync(path, 'utf8');
    return { id: `${ino}:${mtimeMs}:${text}`, holder: holderIn(text) };
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

export type HolderState = 'alive' | 'dead' | 'other-host' | 'unreadable';

export function stateOf({ holder }: Seen): HolderState {
  if (!holder) return 'unreadable';
  if (holder.host !== hostname()) return 'other-host';
  if (!isAlive(holder.pid)) return 'dead';
  const started = startOf(holder.pid);
  const other = holder.started !== undefined && started !== undefined && holder.started !== started;
  return other ? 'dead' : 'alive';
}

/** Without hard links the making alone is exclusive: for a moment the file is empty, which `unreadable` waits out. */
function copyOnce(temporary: string, path: string): boolean {
  try {
    copyFileSync(temporary, path, constants.COPYFILE_EXCL);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

/** Lays the file down whole or not at all: false when one lies there. */
export function place(path: string, holder: LockHolder): boolean {
  const temporary = temporaryBeside(path);
  return about(path, () => {
    try {
      const fd = openSync(temporary, 'wx');
      try {
        writeFileSync(fd, JSON.stringify(holder));
      } finally {
        closeSync(fd);
      }
      return linkOnce(temporary, path, () => copyOnce(temporary, path));
    } finally {
      discard(temporary);
    }
  });
}

/**
 * Takes away a lock that was seen, if that one still lies there. Of several runs that saw it only the one whose guard
 * (named after that very lock) lies down may do so, and it looks once more before: a lock taken meanwhile is never hit.
 */
export function takeAway(path: string, seen: Seen, me: LockHolder): void {
  const name = createHash('sha256').update(seen.id).digest('hex').slice(0, 16);
  const guard = join(dirname(path), `lock-${name}`);
  if (!place(guard, me)) {
    const other = look(guard);
    if (other && stateOf(other) === 'dead') takeAway(guard, other, me);
    return;
  }
  try {
    if (look(path)?.id === seen.id) rmSync(path, { force: true });
  } finally {
    rmSync(guard, { force: true });
  }
}
