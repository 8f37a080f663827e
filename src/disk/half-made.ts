import { type Dirent, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { workspaceMark } from './find-workspace.ts';
import { isTemporaryName } from './leftovers.ts';
import { freshFiles } from './workspace.ts';

const copied = /^(?:plan|schemas|templates)\//;
const folders = /^(?:plan|schemas|templates|submissions|register|editorial|out)(?:\/|$)/;

/** What `init` lays down under this name. */
function wanted(shipped: string, name: string): Uint8Array | undefined {
  const own = freshFiles.get(name);
  if (own !== undefined) return Buffer.from(own);
  const path = join(shipped, name);
  return copied.test(name) && existsSync(path) ? readFileSync(path) : undefined;
}

function isOurs(shipped: string, target: string, entry: Dirent): boolean {
  const path = join(entry.parentPath ?? entry.path, entry.name);
  const name = relative(target, path).split(sep).join('/');
  if (entry.isDirectory()) return folders.test(name);
  if (!entry.isFile()) return false;
  if (isTemporaryName(entry.name)) return true;
  const whole = wanted(shipped, name);
  if (!whole) return false;
  const there = readFileSync(path);
  return there.equals(whole.subarray(0, there.length));
}

/** Whether a folder holds nothing but what a stopped `init` laid there: each file the shipped one or its beginning, and no mark yet. */
export function isHalfMade(shipped: string, target: string): boolean {
  if (!existsSync(target) || existsSync(join(target, workspaceMark))) return false;
  return readdirSync(target, { recursive: true, withFileTypes: true }).every((e) =>
    isOurs(shipped, target, e),
  );
}
