import {
  closeSync,
  fstatSync,
  fsyncSync,
  openSync,
  readdirSync,
  readSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { about, DiskFault, patiently } from './fault.ts';
import { fsyncFolder } from './folders.ts';
import { temporaryBeside } from './leftovers.ts';
import { hostTag, isAlive } from './process-alive.ts';
import { writeAll } from './write.ts';

/** Something large that is made under a temporary name beside its place and put there when it is whole. */
export interface InTheMaking {
  readonly temporary: string;
  /** Puts it in its place. */
  readonly publish: () => void;
  readonly abandon: () => void;
}

export interface NewFile extends InTheMaking {
  readonly write: (bytes: Uint8Array) => void;
  /** Waits for the disk; from then on the temporary file can be read. */
  readonly finish: () => void;
}

const numbers = /\.([0-9a-f]{6})\.(\d+)\.\d+\.tmp$/;

/** What runs on this machine that were stopped had begun for this path and left behind. */
function leftoversOf(path: string): readonly string[] {
  const stem = basename(temporaryBeside(path)).replace(numbers, '');
  return readdirSync(dirname(path)).filter((name) => {
    const [, host, pid] = numbers.exec(name) ?? [];
    return host === hostTag && name.replace(numbers, '') === stem && !isAlive(Number(pid));
  });
}

/** Clears them away and names them. */
export function clearLeftovers(path: string): readonly string[] {
  const names = leftoversOf(path);
  for (const name of names) rmSync(join(dirname(path), name), { recursive: true, force: true });
  return names;
}

export function startFile(path: string): NewFile {
  const temporary = temporaryBeside(path);
  const fd = about(path, () => openSync(temporary, 'wx'));
  let open = true;
  const close = (): void => {
    if (open) closeSync(fd);
    open = false;
  };
  let size = 0;
  return {
    temporary,
    write: (bytes) => {
      about(path, () => writeAll(fd, bytes));
      size += bytes.length;
    },
    finish: () =>
      about(path, () => {
        fsyncSync(fd);
        const written = fstatSync(fd).size;
        close();
        if (written !== size) throw new DiskFault('NOT_SAME', path);
      }),
    publish: () =>
      about(path, () => {
        patiently(path, () => renameSync(temporary, path));
        fsyncFolder(dirname(path));
      }),
    abandon: () => {
      close();
      rmSync(temporary, { force: true });
    },
  };
}

/** A file read at any place, never whole. */
export interface ReadableFile {
  readonly size: number;
  /** Fewer bytes than asked for only at the end of the file. */
  readonly readAt: (position: number, length: number) => Uint8Array;
  readonly close: () => void;
}

export function openFile(path: string): ReadableFile {
  const fd = openSync(path, 'r');
  const { size } = fstatSync(fd);
  return {
    size,
    readAt: (position, length) => {
      const bytes = new Uint8Array(Math.max(0, Math.min(length, size - position)));
      let at = 0;
      while (at < bytes.length) {
        const read = readSync(fd, bytes, at, bytes.length - at, position + at);
        if (read === 0) break;
        at += read;
      }
      return bytes.subarray(0, at);
    },
    close: () => closeSync(fd),
  };
}
