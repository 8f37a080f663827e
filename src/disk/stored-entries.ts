import { createHash } from 'node:crypto';
import { type Dirent, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { StoredEntry } from '../model/workspace-facts.ts';
import { piecesOf } from './backup-sources.ts';
import { isTemporaryName } from './leftovers.ts';

/** Hash and size of a file however large, a piece at a time. */
export function hashAndSize(path: string): { readonly sha256: string; readonly bytes: number } {
  const hash = createHash('sha256');
  let bytes = 0;
  for (const piece of piecesOf(path)) {
    hash.update(piece);
    bytes += piece.length;
  }
  return { sha256: hash.digest('hex'), bytes };
}

function kindOf(entry: Dirent): StoredEntry['what'] {
  if (entry.isFile()) return 'file';
  if (entry.isDirectory()) return 'folder';
  return entry.isSymbolicLink() ? 'link' : 'other';
}

/** What lies in a folder of the workspace itself, but for temporary files; in order of name. */
export function entriesOf(root: string, folder: string): readonly StoredEntry[] {
  const path = join(root, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path, { withFileTypes: true })
    .filter((e) => !isTemporaryName(e.name))
    .map((e) => ({ name: e.name, what: kindOf(e) }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}
