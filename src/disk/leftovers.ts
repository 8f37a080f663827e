import { lstatSync, readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { hostTag, isAlive } from './process-alive.ts';

let counter = 0;
/** A file system takes names of 255 bytes; the letters of a name take up to three each. */
const longestStem = 60;
const shape = /^\..*?\.(?:([0-9a-f]{6})\.)?(\d+)\.\d+\.tmp$/s;
const day = 24 * 3_600_000;

/** A name beside a file for its new content, like no other: of this machine, this process, this time. */
export function temporaryBeside(path: string): string {
  counter += 1;
  const stem = basename(path).slice(0, longestStem);
  return join(dirname(path), `.${stem}.${hostTag}.${process.pid}.${counter}.tmp`);
}

/** Takes away what a failed writing left; that it cannot is no second fault. */
export function discard(temporary: string): void {
  try {
    rmSync(temporary, { force: true });
  } catch {
    // The next writing run clears it away.
  }
}

/** Whether the run that made it is gone for certain: its process here is dead, or it lies there since yesterday. */
function isAbandoned(path: string, now: number): boolean {
  const [, host, pid] = shape.exec(basename(path)) ?? [];
  if (pid === undefined || Number(pid) === process.pid) return false;
  if (host === hostTag && !isAlive(Number(pid))) return true;
  const stat = lstatSync(path, { throwIfNoEntry: false });
  return stat !== undefined && now - stat.mtimeMs > day;
}

function leftIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((name) => shape.test(name))
      .map((name) => join(folder, name));
  } catch {
    return []; // no such folder, or none that may be looked into: nothing of ours to clear
  }
}

/** Removes what killed runs left in a folder. `now`: the disk's own clock, the moment of a file written just before. */
export function clearLeftovers(folder: string, now: number): void {
  for (const path of leftIn(folder)) if (isAbandoned(path, now)) discard(path);
}

const ownFolders = ['plan', 'submissions', 'register', 'editorial', 'out', '.dondoc'];

function foldersUnder(folder: string): readonly string[] {
  try {
    const inside = readdirSync(folder, { withFileTypes: true }).filter((e) => e.isDirectory());
    return [folder, ...inside.flatMap((e) => foldersUnder(join(folder, e.name)))];
  } catch {
    return [];
  }
}

/** The folder of the workspace itself and every folder of ours below it. */
function foldersOf(root: string): readonly string[] {
  return [root, ...ownFolders.flatMap((name) => foldersUnder(join(root, name)))];
}

/** The same for everything of ours in a workspace. */
export function clearAllLeftovers(root: string, now: number): void {
  for (const folder of foldersOf(root)) clearLeftovers(folder, now);
}

/** What killed runs left in a workspace, by path from its root; `abandoned`: the next writing run clears it. */
export function leftoversUnder(
  root: string,
  now: number,
): readonly { readonly path: string; readonly abandoned: boolean }[] {
  return foldersOf(root)
    .flatMap(leftIn)
    .map((path) => ({
      path: relative(root, path).split(sep).join('/'),
      abandoned: isAbandoned(path, now),
    }));
}

/** A name that only a writing of ours gives, for moments. */
export function isTemporaryName(name: string): boolean {
  return shape.test(name);
}
