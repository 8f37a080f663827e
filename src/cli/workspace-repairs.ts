import { join } from 'node:path';
import { takeOverLock } from '../disk/lock.ts';
import { exists } from '../disk/read.ts';
import { dropReplacing, finishReplacing, replacementState } from '../disk/replace-all.ts';
import { closeTornLine, removeCache } from '../disk/workspace-care.ts';
import { writeWhole } from '../disk/write.ts';
import type { WorkspaceFacts } from '../model/workspace-facts.ts';
import { lockPath, outdatedIn } from './workspace-system-facts.ts';

export type RepairKind =
  | 'lock'
  | 'migration-finish'
  | 'migration-drop'
  | 'torn'
  | 'temporary'
  | 'cache'
  | 'schema'
  | 'git';

/** One safe step: nothing that was received or recorded is ever taken away. `run` says whether it was done. */
export interface Repair {
  readonly kind: RepairKind;
  readonly path: string;
  readonly run: () => boolean;
}

/** Before the lock can be taken. One of another computer goes only on a person's word (`unlock`). */
export function lockRepairs(root: string, { lock }: WorkspaceFacts, unlock: boolean): readonly Repair[] {
  const may = lock && (lock.holder === 'dead' || lock.holder === 'unreadable' || unlock);
  if (!may || lock.holder === 'alive') return [];
  return [{ kind: 'lock', path: '.dondoc/lock', run: () => takeOverLock(lockPath(root)) }];
}

/** Finished where no hand has been at the files since; dropped where nothing is in its place yet. */
function migrationRepair(root: string, { migration }: WorkspaceFacts): readonly Repair[] {
  if (!migration) return [];
  const { left, edited, untouched } = migration;
  const path = '.dondoc/migrate';
  if (untouched && (left.length === 0 || edited.length > 0))
    return [{ kind: 'migration-drop', path, run: () => dropped(root) }];
  if (edited.length > 0) return [];
  return [{ kind: 'migration-finish', path, run: () => finishReplacing(root).edited.length === 0 }];
}

function dropped(root: string): boolean {
  if (replacementState(root)?.untouched !== true) return false;
  dropReplacing(root);
  return true;
}

function rewrite(root: string, path: string): boolean {
  const found = outdatedIn(root).find(({ change }) => change.path === path);
  if (!found) return true;
  writeWhole(join(root, path), found.change.after);
  return true;
}

/** Under the lock. */
export function repairsFor(root: string, facts: WorkspaceFacts): readonly Repair[] {
  return [
    ...migrationRepair(root, facts),
    ...facts.registers
      .filter((r) => r.torn)
      .map(({ file }): Repair => ({ kind: 'torn', path: file, run: () => closeTornLine(join(root, file)) })),
    // Taking the lock has cleared them away already.
    ...facts.temporaries.map(
      (path): Repair => ({ kind: 'temporary', path, run: () => !exists(join(root, path)) }),
    ),
    ...facts.caches.map(
      ({ path }): Repair => ({
        kind: 'cache',
        path,
        run: () => {
          removeCache(root, path);
          return true;
        },
      }),
    ),
    ...facts.outdated.flatMap(({ path, why }): readonly Repair[] =>
      why === 'format' ? [] : [{ kind: why, path, run: () => rewrite(root, path) }],
    ),
  ];
}
