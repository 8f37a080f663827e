import { atFile, finding, type WorkspaceCheck } from './input.ts';

/** Room for some hundred files received and the documents made from them. */
const wanted = 200 * 1024 * 1024;

export const diskLow: WorkspaceCheck = {
  code: 'workspace-disk-low',
  part: 'disk',
  run: ({ disk: { free, path } }) =>
    free === undefined || free >= wanted
      ? []
      : [finding('workspace-disk-low', atFile(path), { free, wanted })],
};
