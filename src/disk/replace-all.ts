import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sha256Of } from './store.ts';
import { writeWhole } from './write.ts';

/** A file to be replaced by another content, or made. */
export interface Replacement {
  readonly path: string;
  readonly before?: Uint8Array;
  readonly after: Uint8Array;
}

interface Entry {
  readonly path: string;
  /** SHA-256 of the content to be replaced; null: there was no file. */
  readonly before: string | null;
  readonly after: string;
  readonly staged: string;
}

const folderOf = (root: string): string => join(root, '.dondoc', 'migrate');
const journalOf = (root: string): string => join(folderOf(root), 'journal.json');

function hashOf(path: string): string | null {
  return existsSync(path) ? sha256Of(readFileSync(path)) : null;
}

function journal(root: string): readonly Entry[] {
  return JSON.parse(readFileSync(journalOf(root), 'utf8')) as readonly Entry[];
}

/** Whether a replacement was begun and not finished. */
export function isReplacing(root: string): boolean {
  return existsSync(journalOf(root));
}

/** Files of a replacement that was begun which are not yet replaced. */
export function stillToReplace(root: string): readonly string[] {
  return isReplacing(root)
    ? journal(root)
        .filter((e) => hashOf(join(root, e.path)) !== e.after)
        .map((e) => e.path)
    : [];
}

/** Lays the new contents aside, then the list of them. From the list on `finishReplacing` brings it to its end, whatever happens between. */
export function beginReplacing(root: string, replacements: readonly Replacement[]): void {
  rmSync(folderOf(root), { recursive: true, force: true });
  const entries = replacements.map(({ path, before, after }, i): Entry => {
    const staged = `${i}.new`;
    writeWhole(join(folderOf(root), staged), after);
    return { path, before: before ? sha256Of(before) : null, after: sha256Of(after), staged };
  });
  writeWhole(journalOf(root), JSON.stringify(entries));
}

/** Puts every content in its place. A file that is neither as it was nor as it shall be stops it before anything is done. */
export function finishReplacing(root: string): { readonly edited: readonly string[] } {
  const open = journal(root).filter((e) => hashOf(join(root, e.path)) !== e.after);
  const edited = open.filter((e) => hashOf(join(root, e.path)) !== e.before).map((e) => e.path);
  if (edited.length > 0) return { edited };
  for (const e of open) {
    mkdirSync(dirname(join(root, e.path)), { recursive: true });
    renameSync(join(folderOf(root), e.staged), join(root, e.path));
  }
  rmSync(journalOf(root));
  rmSync(folderOf(root), { recursive: true, force: true });
  return { edited };
}
