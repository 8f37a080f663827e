import { atFile, finding, type WorkspaceCheck } from './input.ts';

/** A folder or register that this account may not write to: the next command fails there. */
export const notWritable: WorkspaceCheck = {
  code: 'workspace-not-writable',
  part: 'disk',
  run: ({ disk }) =>
    disk.notWritable.map((path) => finding('workspace-not-writable', atFile(path), { path })),
};
