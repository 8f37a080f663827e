import { fstatSync, writeSync } from 'node:fs';

/**
 * Whether a standard stream may be a terminal. Node's own object for a stream costs a tenth of the start and is asked only
 * where the answer is in doubt.
 */
export function mayBeTerminal(fd: 0 | 1 | 2): boolean {
  try {
    return fstatSync(fd).isCharacterDevice();
  } catch {
    return true; // Node knows better what a closed stream is
  }
}

/** Writes the text out; gives back what a reader that is not ready did not take. What the system refuses is thrown. */
export function writeOut(fd: 1 | 2, text: string): Uint8Array {
  const bytes = Buffer.from(text, 'utf8');
  let at = 0;
  while (at < bytes.length) {
    try {
      at += writeSync(fd, bytes, at);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
      return bytes.subarray(at);
    }
  }
  return new Uint8Array();
}
