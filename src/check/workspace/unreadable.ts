import { atFile, finding, type WorkspaceCheck } from './input.ts';

/** A file that the system does not let this account read, or that the disk does not give any more. */
export const unreadable: WorkspaceCheck = {
  code: 'workspace-unreadable',
  part: 'register',
  run: (facts) =>
    facts.unreadable.map(({ file, why }) => finding('workspace-unreadable', atFile(file), { file, why })),
};
