import { closeSync, constants, existsSync, fstatSync, openSync, readFileSync, statSync } from 'node:fs';
import { diskPath } from './raw-name.ts';

/** The file's text, or undefined where there is no such file. */
export function readTextIfThere(path: string): string | undefined {
  return existsSync(path) && statSync(path).isFile() ? readFileSync(path, 'utf8') : undefined;
}

/** Bytes of an ordinary file, or why it is none: a folder, pipe or device under a file's name must not hang a run. */
export function readOrdinaryFile(
  path: string,
  limit: number,
): Uint8Array | 'missing' | 'not-a-file' | 'too-large' {
  let fd: number;
  try {
    fd = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return 'missing';
    throw error;
  }
  try {
    const stat = fstatSync(fd);
    if (!stat.isFile()) return 'not-a-file';
    if (stat.size > limit) return 'too-large';
    return readFileSync(fd);
  } finally {
    closeSync(fd);
  }
}

export function exists(path: string): boolean {
  return existsSync(diskPath(path));
}

export function isFolder(path: string): boolean {
  return statSync(diskPath(path), { throwIfNoEntry: false })?.isDirectory() === true;
}

/** When a file was written by the clock of its disk, in milliseconds. */
export function modifiedAt(path: string): number {
  return statSync(path).mtimeMs;
}
