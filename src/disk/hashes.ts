import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { HashedFile } from '../model/register.ts';
import { sha256Of } from './store.ts';

const named = (root: string, path: string): string => relative(root, path).split(sep).join('/');

function under(path: string): readonly string[] {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.') && !entry.name.startsWith('~$'))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
}

/** The files at or below these paths of a workspace, those that are there, with their hashes; in order of name. */
export function hashesUnder(root: string, paths: readonly string[]): readonly HashedFile[] {
  return paths
    .flatMap((path) => under(join(root, path)))
    .map((path) => ({ name: named(root, path), sha256: sha256Of(readFileSync(path)) }))
    .toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}
