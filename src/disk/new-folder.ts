import {
  closeSync,
  existsSync,
  fsyncSync,
  futimesSync,
  mkdirSync,
  openSync,
  renameSync,
  rmdirSync,
  rmSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { InTheMaking } from './archive-file.ts';
import { about, patiently } from './fault.ts';
import { fsyncFolder } from './folders.ts';
import { temporaryBeside } from './leftovers.ts';
import { writeAll } from './write.ts';

export interface NewFolder extends InTheMaking {
  readonly put: (path: string, pieces: Iterable<Uint8Array>, modified: Date) => void;
  readonly folder: (path: string) => void;
}

/** A folder that is filled under a temporary name beside its place. The place must be free or an empty folder. */
export function startFolder(target: string): NewFolder {
  const temporary = temporaryBeside(target);
  about(target, () => mkdirSync(temporary));
  return {
    temporary,
    put: (path, pieces, modified) =>
      about(join(target, path), () => {
        const at = join(temporary, path);
        mkdirSync(dirname(at), { recursive: true });
        const fd = openSync(at, 'wx');
        try {
          for (const piece of pieces) writeAll(fd, piece);
          futimesSync(fd, modified, modified);
          fsyncSync(fd);
        } finally {
          closeSync(fd);
        }
      }),
    folder: (path) => mkdirSync(join(temporary, path), { recursive: true }),
    publish: () =>
      about(target, () => {
        // Not every system renames a folder over another, not even over an empty one.
        if (existsSync(target)) rmdirSync(target);
        patiently(target, () => renameSync(temporary, target));
        fsyncFolder(dirname(target));
      }),
    abandon: () => rmSync(temporary, { recursive: true, force: true }),
  };
}
