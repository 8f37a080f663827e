import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs';
import { join } from 'node:path';
import { tornMark } from '../model/torn-mark.ts';
import { about } from './fault.ts';
import { writeAll } from './write.ts';

function bytesBelow(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((e) => e.isFile())
    .map((e) => statSync(join(e.parentPath ?? e.path, e.name), { throwIfNoEntry: false })?.size ?? 0)
    .reduce((sum, size) => sum + size, 0);
}

/** Caches of other builds than this one, with what they take. */
export function otherCaches(root: string, build: string): readonly { path: string; bytes: number }[] {
  const folder = join(root, '.dondoc', 'cache');
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((e) => e.isDirectory() && e.name !== build)
    .map((e) => ({ path: `.dondoc/cache/${e.name}`, bytes: bytesBelow(join(folder, e.name)) }))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

export function removeCache(root: string, path: string): void {
  rmSync(join(root, path), { recursive: true, force: true });
}

/** Closes off a half-written last line, so that the next event stands on a line of its own; nothing is erased. */
export function closeTornLine(path: string): boolean {
  return about(path, () => {
    const before = readFileSync(path);
    if (before.length === 0 || before[before.length - 1] === 0x0a) return false;
    const fd = openSync(path, 'a');
    try {
      writeAll(fd, Buffer.from(`${tornMark}\n`, 'utf8'));
      fsyncSync(fd);
    } finally {
      closeSync(fd);
    }
    return true;
  });
}
