import { createHash } from 'node:crypto';
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

export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
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
function storedPath(root: string, sha256: string): string | undefined {
  const folder = join(root, 'submissions');
  if (!existsSync(folder)) return undefined;
  const direct = ['xlsx', 'yaml', 'docx', 'pdf'].map((e) => join(folder, `${sha256}.${e}`)).find(existsSync);
  return (
    direct ??
    readdirSync(folder)
      .filter((n) => n.startsWith(`${sha256}.`))
      .map((n) => join(folder, n))[0]
  );
}

/** The stored bytes, or why they cannot be trusted. */
export function loadSubmission(root: string, sha256: string): Uint8Array | 'missing' | 'changed' {
  const path = storedPath(root, sha256);
  if (path === undefined) return 'missing';
  const bytes = readFileSync(path);
  return sha256Of(bytes) === sha256 ? bytes : 'changed';
}

function hashOfFile(path: string, buffer: Buffer): string {
  const hash = createHash('sha256');
  const fd = openSync(path, 'r');
  try {
    for (;;) {
      const read = readSync(fd, buffer, 0, buffer.length, null);
      if (read === 0) return hash.digest('hex');
      hash.update(buffer.subarray(0, read));
    }
  } finally {
    closeSync(fd);
  }
}

/** Whether every one of these files still holds what its name promises; each is read in full. */
export function allStored(root: string, hashes: readonly string[]): boolean {
  const buffer = Buffer.allocUnsafe(1 << 18);
  return hashes.every((sha256) => {
    const path = storedPath(root, sha256);
    return path !== undefined && hashOfFile(path, buffer) === sha256;
  });
}
