import { accessSync, constants, existsSync, readdirSync, realpathSync, statfsSync } from 'node:fs';
import { hostname } from 'node:os';
import { basename, join } from 'node:path';
import { workspaceMark } from './find-workspace.ts';
import { registeredPeriods } from './workspace.ts';

export function nodeVersion(): string {
  return process.versions.node;
}

export function computerName(): string {
  return hostname();
}

export function isWindows(): boolean {
  return process.platform === 'win32';
}

function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

const writtenTo = ['register', 'submissions', 'editorial', 'out', '.dondoc'];

/** Folders and registers that this account may not write to; where a folder is missing, the one it would be made in. */
export function notWritable(root: string): readonly string[] {
  const folders = writtenTo.filter((folder) => existsSync(join(root, folder)));
  const registers = registeredPeriods(root).map((period) => `register/${period}.jsonl`);
  return ['.', ...folders, ...registers].filter((path) => !isWritable(join(root, path)));
}

interface FileSystem {
  readonly free?: number;
  readonly kind?: number;
}

/** Free space for this account and the kind of file system; nothing where the system does not say. */
export function fileSystemOf(root: string): FileSystem {
  try {
    const { bavail, bsize, type } = statfsSync(root);
    return { free: bavail * bsize, kind: type };
  } catch {
    return {};
  }
}

export function realPathOf(root: string): string {
  return realpathSync(root);
}

/** Whether the disk takes capital and small letters for the same, tried on a file that is there. */
export function foldsCase(root: string): boolean {
  const other = workspaceMark.toUpperCase();
  return existsSync(join(root, other)) && !readdirSync(root).includes(other);
}

/** Names below these folders whose accents are written apart. */
export function decomposedNames(root: string, folders: readonly string[]): readonly string[] {
  return folders
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }))
    .map((path) => basename(path))
    .filter((name) => name !== name.normalize('NFC'))
    .toSorted();
}
