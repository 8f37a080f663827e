import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { MigrationFacts } from '../model/workspace-facts.ts';
import { about, patiently } from './fault.ts';
import { fsyncFolder, prepareFolder } from './folders.ts';
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
    prepareFolder(dirname(join(root, e.path)));
    const path = join(root, e.path);
    about(path, () => patiently(path, () => renameSync(join(folderOf(root), e.staged), path)));
    fsyncFolder(dirname(path));
  }
  rmSync(journalOf(root));
  rmSync(folderOf(root), { recursive: true, force: true });
  return { edited };
}

/** How an unfinished replacement stands; undefined where there is none. A journal that cannot be read counts as edited. */
export function replacementState(root: string): MigrationFacts | undefined {
  if (!existsSync(folderOf(root))) return undefined;
  if (!isReplacing(root)) return { left: [], edited: [], untouched: true };
  let entries: readonly Entry[];
  try {
    entries = journal(root);
  } catch {
    return { left: [], edited: ['.dondoc/migrate/journal.json'], untouched: false };
  }
  const now = entries.map((e) => ({ ...e, now: hashOf(join(root, e.path)) }));
  const left = now.filter((e) => e.now !== e.after);
  return {
    left: left.map((e) => e.path),
    edited: left.filter((e) => e.now !== e.before).map((e) => e.path),
    untouched: left.length === now.length,
  };
}

/** Drops a replacement of which nothing is in its place yet: the journal first, so that nothing takes it up again. */
export function dropReplacing(root: string): void {
  rmSync(journalOf(root), { force: true });
  rmSync(folderOf(root), { recursive: true, force: true });
}
