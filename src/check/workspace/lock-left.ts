import { atFile, finding, type WorkspaceCheck } from './input.ts';

/** The lock of a run that is no more, or that does not say whose it is. */
export const lockLeft: WorkspaceCheck = {
  code: 'workspace-lock-left',
  part: 'leftovers',
  run: ({ lock }) => {
    if (lock?.holder !== 'dead' && lock?.holder !== 'unreadable') return [];
    const { user, since, holder } = lock;
    return [finding('workspace-lock-left', atFile('.dondoc/lock'), { user, since, holder })];
  },
};
