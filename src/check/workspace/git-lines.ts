import { atFile, finding, type WorkspaceCheck } from './input.ts';

/** Rules for git that a new workspace has: line ends kept, telephone numbers and generated files left out. */
export const gitLines: WorkspaceCheck = {
  code: 'workspace-git-lines',
  part: 'versions',
  run: ({ outdated }) =>
    outdated
      .filter((f) => f.why === 'git')
      .map(({ path, missing }) =>
        finding('workspace-git-lines', atFile(path), { path, why: missing ? 'missing' : 'differs' }),
      ),
};
