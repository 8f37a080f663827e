import { atFile, finding, type WorkspaceCheck } from './input.ts';

/** A change of format that was begun and not brought to its end. */
export const migrationUnfinished: WorkspaceCheck = {
  code: 'workspace-migration-unfinished',
  part: 'leftovers',
  run: ({ migration }) => {
    if (!migration) return [];
    const values = {
      left: migration.left.join(', '),
      edited: migration.edited.join(', '),
      untouched: migration.untouched ? 1 : 0,
    };
    return [finding('workspace-migration-unfinished', atFile('.dondoc/migrate'), values)];
  },
};
