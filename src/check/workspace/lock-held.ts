import { atFile, finding, type WorkspaceCheck } from './input.ts';

/** Somebody is writing now, or another computer's run is, or was. */
export const lockHeld: WorkspaceCheck = {
  code: 'workspace-lock-held',
  part: 'leftovers',
  run: ({ lock }) => {
    if (lock?.holder !== 'alive' && lock?.holder !== 'unknown') return [];
    const { user, host, since, holder } = lock;
    return [finding('workspace-lock-held', atFile('.dondoc/lock'), { user, host, since, holder })];
  },
};
