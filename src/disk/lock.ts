import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { NamedError } from '../model/named-error.ts';
import { about } from './fault.ts';
import { prepareFolder } from './folders.ts';
import { type HolderState, type LockHolder, look, newHolder, place, stateOf, takeAway } from './lock-file.ts';

export type { LockHolder } from './lock-file.ts';

export class LockedError extends NamedError {
  static override readonly called = 'LockedError';
  readonly holder: LockHolder | undefined;
  constructor(holder: LockHolder | undefined) {
    super('locked');
    this.holder = holder;
  }
}

export interface Locker {
  readonly user: string;
  readonly since: string;
  /** Called once when the wait grows long. */
  readonly waiting?: (holder: LockHolder | undefined) => void;
}

const waitMs = 10_000;
const stepMs = 50;
const tellAfterMs = 1500;

/**
 * Waits for the lock and takes it. One of a dead process of this machine is taken over; so is one that nobody can read and
 * that stays the same all the time: whoever wrote it died at it. One of another machine never is.
 */
async function take(path: string, mine: LockHolder, { waiting }: Locker): Promise<void> {
  let first: string | undefined;
  let unchanged = true;
  for (let waited = 0; !place(path, mine); waited += stepMs) {
    const seen = look(path);
    const state = seen && stateOf(seen);
    first ??= seen?.id ?? '';
    unchanged &&= state === 'unreadable' && seen?.id === first;
    const over = waited >= waitMs;
    if (over && !unchanged) throw new LockedError(seen?.holder);
    if (seen && (state === 'dead' || over)) takeAway(path, seen, mine);
    if (over) unchanged = false;
    if (waited === tellAfterMs) waiting?.(seen?.holder);
    await new Promise((resolve) => setTimeout(resolve, stepMs));
  }
}

/** Only what is still ours is given back: somebody may have taken it over by hand. */
function giveBack(path: string, mine: LockHolder): void {
  if (look(path)?.holder?.token === mine.token) rmSync(path, { force: true });
}

/** Runs `work` while nobody else writes to the workspace. */
export async function withLock<T>(path: string, me: Locker, work: () => T | Promise<T>): Promise<T> {
  const mine = newHolder(me);
  about(path, () => prepareFolder(dirname(path)));
  await take(path, mine, me);
  try {
    return await work();
  } finally {
    about(path, () => giveBack(path, mine));
  }
}

export interface LockState {
  readonly kind: 'free' | HolderState;
  readonly holder?: LockHolder;
}

/** Who holds the lock of a workspace, and whether that process is still there. */
export function lockState(path: string): LockState {
  const seen = about(path, () => look(path));
  if (!seen) return { kind: 'free' };
  return { kind: stateOf(seen), ...(seen.holder && { holder: seen.holder }) };
}

/** Takes a lock away on a person's word: false while a living process of this machine holds it. */
export function takeOverLock(path: string): boolean {
  return about(path, () => {
    const seen = look(path);
    if (!seen) return true;
    if (stateOf(seen) === 'alive') return false;
    takeAway(path, seen, newHolder({ user: '', since: '' }));
    return look(path) === undefined;
  });
}
