import crypto from 'node:crypto';
import {
  closeSync,
  existsSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  rmSync,
} from 'node:fs';
import { join } from 'node:path';
import { about } from './fault.ts';
import { fsyncFolder } from './folders.ts';
import { writeOnce, writeWhole } from './write.ts';

/** In one step where this kind of Node has it. */
const inOneStep: ((algorithm: string, bytes: Uint8Array) => string) | undefined = crypto.hash;

export function sha256Of(bytes: Uint8Array): string {
  return inOneStep ? inOneStep('sha256', bytes) : crypto.createHash('sha256').update(bytes).digest('hex');
}

/** The very file that a name of the store promises: a link, a folder or a damaged copy is not it. */
function holds(path: string, sha256: string, size: number): boolean {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  return stat?.isFile() === true && stat.size === size && sha256Of(readFileSync(path)) === sha256;
}

/** Waits until the names of everything stored are on the disk: once for all files of a run, before any is put on record. */
export function flushStore(root: string): void {
  const folder = join(root, 'submissions');
  if (existsSync(folder)) about(folder, () => fsyncFolder(folder));
}

/**
 * Keeps the file under its hash, untouched. A copy already there is not written again, unless it is damaged: the name
 * says what it must hold. The name of the copy that was made; it is sure to stay after `flushStore`.
 */
export function storeSubmission(
  root: string,
  sha256: string,
  extension: string,
  bytes: Uint8Array,
): string | undefined {
  const name = `${sha256}.${extension}`;
  const path = join(root, 'submissions', name);
  return about(path, () => {
    if (holds(path, sha256, bytes.length)) return undefined;
    if (!writeOnce(path, bytes, 'file')) {
      // Another run may have stored it meanwhile.
      if (holds(path, sha256, bytes.length)) return undefined;
      writeWhole(path, bytes);
    }
    return name;
  });
}

/** Takes back a copy that `storeSubmission` made in this run: a secret paper is not kept. */
export function dropSubmission(root: string, name: string): void {
  rmSync(join(root, 'submissions', name), { force: true });
}

/** The same for a file that held one: every copy goes, whenever and under whichever ending it was stored. */
export function dropEveryCopy(root: string, sha256: string): void {
  const folder = join(root, 'submissions');
  if (sha256 === '' || !existsSync(folder)) return;
  for (const name of readdirSync(folder)) if (name.startsWith(`${sha256}.`)) dropSubmission(root, name);
}

/** Where the file of that hash lies. */
export function storedSubmission(root: string, sha256: string): string | undefined {
  const folder = join(root, 'submissions');
  const direct = ['xlsx', 'yaml', 'docx', 'pdf'].map((e) => `${folder}/${sha256}.${e}`).find(existsSync);
  if (direct !== undefined || !existsSync(folder)) return direct;
  const name = readdirSync(folder).find((n) => n.startsWith(`${sha256}.`));
  return name === undefined ? undefined : join(folder, name);
}

/** The stored bytes, or why they cannot be trusted. */
export function loadSubmission(root: string, sha256: string): Uint8Array | 'missing' | 'changed' {
  const path = storedSubmission(root, sha256);
  if (path === undefined) return 'missing';
  const bytes = readFileSync(path);
  return sha256Of(bytes) === sha256 ? bytes : 'changed';
}

/** What lies there, in the buffer where it fits. */
function bytesAt(path: string, buffer: Buffer): Uint8Array {
  const fd = openSync(path, 'r');
  try {
    let length = 0;
    while (length < buffer.length) {
      const read = readSync(fd, buffer, length, buffer.length - length, length);
      if (read === 0) return buffer.subarray(0, length);
      length += read;
    }
  } finally {
    closeSync(fd);
  }
  return readFileSync(path);
}

/** Whether every one of these files still holds what its name promises; each is read in full. */
export function allStored(root: string, hashes: readonly string[]): boolean {
  const buffer = Buffer.allocUnsafe(1 << 18);
  return hashes.every((sha256) => {
    const path = storedSubmission(root, sha256);
    return path !== undefined && sha256Of(bytesAt(path, buffer)) === sha256;
  });
}
