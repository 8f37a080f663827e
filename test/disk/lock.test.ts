import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { LockedError, lockState, takeOverLock, withLock } from '../../src/disk/lock.ts';
import { look, newHolder, takeAway } from '../../src/disk/lock-file.ts';
import { startOf } from '../../src/disk/process-alive.ts';

let dir = '';
let lock = '';
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'dondoc-lock-'));
  mkdirSync(join(dir, '.dondoc'));
  lock = join(dir, '.dondoc/lock');
});
afterEach(() => {
  vi.useRealTimers();
  rmSync(dir, { recursive: true, force: true });
});

const me = { user: 'văn thư mẫu', since: '2026-06-18T08:00:00+07:00' };
const gone = 2 ** 22 + 1; // above the highest number that Linux gives a process
const left = (fields: object): void =>
  writeFileSync(lock, JSON.stringify({ pid: gone, host: hostname(), ...me, ...fields }));
const content = (): string => readdirSync(join(dir, '.dondoc')).join(' ');

/** The wait of ten seconds at once. */
async function hurried<T>(work: Promise<T>): Promise<T> {
  work.catch(() => undefined);
  await vi.advanceTimersByTimeAsync(11_000);
  return work;
}

describe('taking', () => {
  test('the file says who, where, since when, while the work goes on, and is gone after it', async () => {
    const seen = await withLock(lock, me, () => JSON.parse(readFileSync(lock, 'utf8')));
    expect(seen).toMatchObject({ pid: process.pid, host: hostname(), ...me });
    expect(content()).toBe('');
  });

  test('work that fails gives the lock back', async () => {
    await expect(withLock(lock, me, () => Promise.reject(new Error('hỏng')))).rejects.toThrow('hỏng');
    expect(content()).toBe('');
  });

  test('one after the other', async () => {
    const order: string[] = [];
    const run = (name: string) =>
      withLock(lock, me, async () => {
        order.push(`${name} vào`);
        await new Promise((resolve) => setTimeout(resolve, 5));
        order.push(`${name} ra`);
      });
    await Promise.all([run('a'), run('b')]);
    expect(order).toEqual(['a vào', 'a ra', 'b vào', 'b ra']);
  });
});

describe('left behind', () => {
  test('by a process that is gone: taken over', async () => {
    left({});
    expect(lockState(lock).kind).toBe('dead');
    expect(await withLock(lock, me, () => lockState(lock).kind)).toBe('alive');
    expect(content()).toBe('');
  });

  test.skipIf(startOf(process.pid) === undefined)(
    'by one whose number another bears now: taken over',
    async () => {
      left({ pid: process.ppid, started: 'khac:1' });
      expect(lockState(lock).kind).toBe('dead');
      left({ pid: process.ppid, started: startOf(process.ppid) });
      expect(lockState(lock).kind).toBe('alive');
    },
  );

  test('by another machine: never taken over by itself, only on a person’s word', async () => {
    vi.useFakeTimers();
    left({ host: 'may-khac' });
    const refused = await hurried(withLock(lock, me, () => 'không được vào').catch((e: unknown) => e));
    expect(refused).toBeInstanceOf(LockedError);
    expect((refused as LockedError).holder).toMatchObject({ host: 'may-khac', user: me.user });
    expect(takeOverLock(lock)).toBe(true);
    expect(content()).toBe('');
  });

  test.each(['', '{"pid": 12'])(
    'half written (%j): taken over once it has stayed the same for the whole wait',
    async (text) => {
      vi.useFakeTimers();
      writeFileSync(lock, text);
      expect(lockState(lock).kind).toBe('unreadable');
      expect(await hurried(withLock(lock, me, () => 'vào'))).toBe('vào');
      expect(content()).toBe('');
    },
  );

  test('a living holder is waited for, told of once, then named', async () => {
    vi.useFakeTimers();
    left({ pid: process.ppid });
    const told: unknown[] = [];
    const waiting = (holder: unknown): void => void told.push(holder);
    const refused = await hurried(withLock(lock, { ...me, waiting }, () => 0).catch((e: unknown) => e));
    expect([(refused as LockedError).holder?.pid, told.length]).toEqual([process.ppid, 1]);
    expect(takeOverLock(lock)).toBe(false);
  });
});

describe('two that see the same dead lock', () => {
  test('the second never takes away what the first has taken meanwhile', async () => {
    left({});
    const seen = look(lock);
    if (!seen) throw new Error('no lock');
    await withLock(lock, me, () => {
      takeAway(lock, seen, newHolder(me));
      expect(lockState(lock).kind).toBe('alive');
    });
  });

  test('a guard left by one that died while it took over is cleared as well', async () => {
    left({});
    const seen = look(lock);
    if (!seen) throw new Error('no lock');
    const name = createHash('sha256').update(seen.id).digest('hex').slice(0, 16);
    const guard = join(dir, '.dondoc', `lock-${name}`);
    writeFileSync(guard, JSON.stringify({ pid: gone, host: hostname(), ...me }));
    expect(await withLock(lock, me, () => 'vào')).toBe('vào');
    expect(content()).toBe('');
  });
});
