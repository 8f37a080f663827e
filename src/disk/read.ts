import {
  closeSync,
  constants,
  existsSync,
  fstatSync,
  openSync,
  readdirSync,
  readFileSync,
  statSync,
} from 'node:fs';
import { join } from 'node:path';

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

const skipped = /^(~\$|\.)|^(thumbs\.db|desktop\.ini)$|\.(tmp|crdownload|part)$/i;

/** Files to take in: a folder's files at any depth, in name order; lock files of office programs, hidden ones and those that Windows lays beside are passed over. */
export function filesUnder(path: string): readonly string[] {
  if (!existsSync(path) || !statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !skipped.test(entry.name))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .toSorted();
}

export function exists(path: string): boolean {
  return existsSync(path);
}
