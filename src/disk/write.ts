import { closeSync, fstatSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

let counter = 0;

function fsyncFolder(folder: string): void {
  if (process.platform === 'win32') return; // Windows has no handle on a folder to flush
  const fd = openSync(folder, 'r');
  try {
    fsyncSync(fd);
  } finally {
    closeSync(fd);
  }
}

/** Writes every byte: a short write goes on, a full disk raises. */
export function writeAll(fd: number, bytes: Uint8Array): void {
  let at = 0;
  while (at < bytes.length) at += writeSync(fd, bytes, at, bytes.length - at);
}

function writeBeside(path: string, bytes: Uint8Array, durable: boolean): void {
  const fd = openSync(path, 'wx');
  try {
    writeAll(fd, bytes);
    if (durable) fsyncSync(fd);
    if (fstatSync(fd).size !== bytes.length) throw new Error(`short write: ${path}`);
  } finally {
    closeSync(fd);
  }
}

/**
 * The file holds the old content or the new, never half: temporary name beside it, size check, rename.
 * `durable` (the default) also waits for the disk; generated files that can be made again need not.
 */
export function writeWhole(path: string, content: Uint8Array | string, durable = true): void {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
  const folder = dirname(path);
  mkdirSync(folder, { recursive: true });
  counter += 1;
  const temporary = join(folder, `.${basename(path)}.${process.pid}.${counter}.tmp`);
  try {
    writeBeside(temporary, bytes, durable);
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
  if (durable) fsyncFolder(folder);
}
