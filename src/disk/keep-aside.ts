import { closeSync, constants, existsSync, fstatSync, openSync, readSync, renameSync } from 'node:fs';
import { about, patiently } from './fault.ts';

/** The first bytes of an ordinary file; none where there is no such file. */
export function headOf(path: string, length: number): Uint8Array {
  const none = new Uint8Array(0);
  if (!existsSync(path)) return none;
  const fd = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    if (!fstatSync(fd).isFile()) return none;
    const bytes = new Uint8Array(length);
    return bytes.subarray(0, readSync(fd, bytes, 0, length, 0));
  } finally {
    closeSync(fd);
  }
}

/** Gives a file another name that nothing bears. */
export function moveAside(path: string, to: string): void {
  about(path, () => patiently(path, () => renameSync(path, to)));
}
