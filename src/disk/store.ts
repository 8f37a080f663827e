import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readdirSync, readFileSync, rmSync } from 'node:fs';
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

/** The stored bytes, or why they cannot be trusted. */
export function loadSubmission(root: string, sha256: string): Uint8Array | 'missing' | 'changed' {
  const folder = join(root, 'submissions');
  if (!existsSync(folder)) return 'missing';
  const direct = ['xlsx', 'yaml', 'docx', 'pdf'].map((e) => join(folder, `${sha256}.${e}`)).find(existsSync);
  const name =
    direct ??
    readdirSync(folder)
      .filter((n) => n.startsWith(`${sha256}.`))
      .map((n) => join(folder, n))[0];
  if (!name) return 'missing';
  const bytes = readFileSync(name);
  return sha256Of(bytes) === sha256 ? bytes : 'changed';
}
