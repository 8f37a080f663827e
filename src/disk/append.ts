import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { tornMark } from '../model/torn-mark.ts';
import { writeAll } from './write.ts';

/** Adds whole lines at the end of a file and waits for the disk. A torn last line is closed off first, never erased. */
export function appendLines(path: string, lines: readonly string[]): void {
  if (lines.length === 0) return;
  mkdirSync(dirname(path), { recursive: true });
  const before = existsSync(path) ? readFileSync(path) : Buffer.alloc(0);
  const torn = before.length > 0 && before[before.length - 1] !== 0x0a;
  const fd = openSync(path, 'a');
  try {
    writeAll(fd, Buffer.from(`${torn ? `${tornMark}\n` : ''}${lines.join('\n')}\n`, 'utf8'));
    fsyncSync(fd);
  } finally {
    closeSync(fd);
  }
}
