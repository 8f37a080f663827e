import { atFile, finding, firstNames, type WorkspaceCheck } from './input.ts';

/** A disk that takes "A.yaml" and "a.yaml" for one file, or that writes accents apart. */
export const namesFolded: WorkspaceCheck = {
  code: 'workspace-names-folded',
  part: 'disk',
  run: ({ disk: { path, foldsCase, decomposed } }) => [
    ...(foldsCase
      ? [finding('workspace-names-folded', atFile(path), { why: 'case', names: 'dondoc.yaml' })]
      : []),
    ...(decomposed.length > 0
      ? [finding('workspace-names-folded', atFile(path), { why: 'nfd', names: firstNames(decomposed) })]
      : []),
  ],
};
