import {
  closeSync,
  constants,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  readSync,
  rmSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { tornMark } from '../model/torn-mark.ts';
import { about, DiskFault } from './fault.ts';
import { fsyncFolder, prepareFolder } from './folders.ts';
import { exists } from './read.ts';
import { writeAll } from './write.ts';

const flags = constants.O_RDWR | constants.O_APPEND | constants.O_CREAT | (constants.O_NOFOLLOW ?? 0);

function bytesAt(fd: number, from: number, length: number): Buffer {
  const read = Buffer.alloc(length);
  let at = 0;
  while (at < length) {
    const got = readSync(fd, read, at, length - at, from + at);
    if (got === 0) break;
    at += got;
  }
  return read.subarray(0, at);
}

function isTorn(fd: number, size: number): boolean {
  return size > 0 && bytesAt(fd, size - 1, 1)[0] !== 0x0a;
}

/** A batch that failed half way is taken off again, but only if what follows the old end is ours and nothing else. */
export function takeBack(fd: number, before: number, bytes: Uint8Array): void {
  try {
    const added = fstatSync(fd).size - before;
    if (added <= 0 || added > bytes.length) return;
    if (!bytesAt(fd, before, added).equals(bytes.subarray(0, added))) return;
    ftruncateSync(fd, before);
    fsyncSync(fd);
  } catch {
    // What stays is a torn line, which the next run closes off and names.
  }
}

function addTo(fd: number, path: string, text: string): void {
  const before = fstatSync(fd).size;
  const bytes = Buffer.from(`${isTorn(fd, before) ? `${tornMark}\n` : ''}${text}`, 'utf8');
  try {
    writeAll(fd, bytes);
    fsyncSync(fd);
    if (!bytesAt(fd, before, bytes.length).equals(bytes)) throw new DiskFault('NOT_SAME', path);
  } catch (error) {
    takeBack(fd, before, bytes);
    throw error;
  }
}

function addOrRemove(fd: number, path: string, text: string, isNew: boolean): void {
  try {
    addTo(fd, path, text);
  } catch (error) {
    // A register without a line would look like a period that was begun.
    if (isNew && fstatSync(fd).size === 0) rmSync(path, { force: true });
    throw error;
  }
}

/**
 * Adds whole lines at the end of a file in one write, waits for the disk and reads them back. A torn last line is closed
 * off first, never erased; where the disk refuses, the file is left as it was.
 */
export function appendLines(path: string, lines: readonly string[]): void {
  if (lines.length === 0) return;
  about(path, () => {
    const folder = dirname(path);
    prepareFolder(folder);
    const isNew = !exists(path);
    const fd = openSync(path, flags, 0o666);
    try {
      addOrRemove(fd, path, `${lines.join('\n')}\n`, isNew);
    } finally {
      closeSync(fd);
    }
    if (isNew) fsyncFolder(folder);
  });
}
