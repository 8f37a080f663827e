import {
  closeSync,
  existsSync,
  fstatSync,
  fsyncSync,
  linkSync,
  openSync,
  readFileSync,
  renameSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { about, codeOf, DiskFault, patiently } from './fault.ts';
import { fsyncFolder, prepareFolder } from './folders.ts';
import { clearLeftovers, discard, temporaryBeside } from './leftovers.ts';

/** Writes every byte: a short write goes on, a full disk raises. */
export function writeAll(fd: number, bytes: Uint8Array): void {
  let at = 0;
  while (at < bytes.length) {
    const written = writeSync(fd, bytes, at, bytes.length - at);
    if (written === 0) throw Object.assign(new Error('nothing was written'), { code: 'ENOSPC' });
    at += written;
  }
}

const cleared = new Set<string>();

/** Once a run and folder, what killed runs left there goes; the file just written tells the disk's own time. */
function clearOnce(folder: string, now: number): void {
  if (cleared.has(folder)) return;
  cleared.add(folder);
  clearLeftovers(folder, now);
}

/** What is to be relied on is waited for and read back before it gets its name. */
function writeBeside(temporary: string, path: string, bytes: Uint8Array, durable: boolean): void {
  const fd = openSync(temporary, 'wx');
  try {
    writeAll(fd, bytes);
    if (durable) fsyncSync(fd);
    const { size, mtimeMs } = fstatSync(fd);
    if (size !== bytes.length) throw new DiskFault('NOT_SAME', path);
    clearOnce(dirname(temporary), mtimeMs);
  } finally {
    closeSync(fd);
  }
  if (durable && !readFileSync(temporary).equals(bytes)) throw new DiskFault('NOT_SAME', path);
}

const bytesOf = (content: Uint8Array | string): Uint8Array =>
  typeof content === 'string' ? Buffer.from(content, 'utf8') : content;

/** How sure a file must be before the next step: `file`, its content is waited for, and its name later by `fsyncFolder`. */
export type Durability = boolean | 'file';

/** Writes beside `path`, hands the temporary file to `publish`, and leaves none behind. */
export function writeThen<T>(
  path: string,
  content: Uint8Array | string,
  durable: Durability,
  publish: (temporary: string) => T,
): T {
  return about(path, () => {
    const folder = dirname(path);
    prepareFolder(folder);
    const temporary = temporaryBeside(path);
    try {
      writeBeside(temporary, path, bytesOf(content), durable !== false);
      const published = publish(temporary);
      if (durable === true) fsyncFolder(folder);
      return published;
    } finally {
      discard(temporary);
    }
  });
}

/**
 * The file holds the old content or the new, never half: temporary name beside it, size check, rename.
 * `durable` (the default) also waits for the disk and reads back; generated files that can be made again need not.
 */
export function writeWhole(path: string, content: Uint8Array | string, durable = true): void {
  writeThen(path, content, durable, (temporary) => patiently(path, () => renameSync(temporary, path)));
}

/** What file systems without hard links (FAT, some network folders) say. */
const noLinks = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'UNKNOWN'];

/** Gives a written file its name by a hard link: false when something lies there; `otherwise` where there are no links. */
export function linkOnce(temporary: string, path: string, otherwise: () => boolean): boolean {
  try {
    linkSync(temporary, path);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    if (!noLinks.includes(codeOf(error))) throw error;
    return otherwise();
  }
}

/** The same as `writeWhole` for a file that is never written over: false when something lies there already. */
export function writeOnce(path: string, content: Uint8Array | string, durable: Durability = true): boolean {
  return writeThen(path, content, durable, (temporary) =>
    linkOnce(temporary, path, () => {
      if (existsSync(path)) return false;
      patiently(path, () => renameSync(temporary, path));
      return true;
    }),
  );
}
