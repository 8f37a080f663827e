import { closeSync, fsyncSync, lstatSync, mkdirSync, openSync, realpathSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { codeOf, DiskFault } from './fault.ts';
import { findWorkspace } from './find-workspace.ts';

/** What a file system says that cannot flush a folder, or lets nobody open one: it has nothing to wait for. */
const cannotFlush = ['EINVAL', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EISDIR', 'EPERM', 'EACCES'];

/** Waits until the names in a folder are on the disk. */
export function fsyncFolder(folder: string): void {
  if (process.platform === 'win32') return; // Windows has no handle on a folder to flush
  let fd: number | undefined;
  try {
    fd = openSync(folder, 'r');
    fsyncSync(fd);
  } catch (error) {
    if (!cannotFlush.includes(codeOf(error))) throw error;
  } finally {
    if (fd !== undefined) closeSync(fd);
  }
}

function isWithin(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return !/^\.\.(?:[\\/]|$)/.test(way) && !isAbsolute(way);
}

function realPathOf(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined; // leads nowhere
  }
}

/**
 * Nothing is written through a folder of the workspace that is a link to somewhere else: a copy of the workspace would
 * not hold it, and somebody else's link would choose where we write. A link within the workspace is followed.
 */
function refuseOutside(folder: string): void {
  const root = findWorkspace(folder);
  if (root === undefined) return;
  const real = realpathSync(root);
  let at = root;
  for (const step of relative(root, resolve(folder)).split(sep).filter(Boolean)) {
    at = join(at, step);
    const stat = lstatSync(at, { throwIfNoEntry: false });
    if (stat === undefined) return;
    if (stat.isSymbolicLink() && !isWithin(real, realPathOf(at) ?? sep)) throw new DiskFault('OUTSIDE', at);
  }
}

/** A folder to write into: made where it is missing, and then sure to be there after a power cut. */
export function prepareFolder(folder: string): void {
  refuseOutside(folder);
  const first = mkdirSync(folder, { recursive: true });
  if (first === undefined) return;
  const top = dirname(resolve(first));
  for (let at = resolve(folder); at !== top; at = dirname(at)) fsyncFolder(dirname(at));
}
