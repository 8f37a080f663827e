import { atFile, finding, type WorkspaceCheck } from './input.ts';

/** Errors of the office's own templates, counted: `template check` tells each of them. */
export const templateErrors: WorkspaceCheck = {
  code: 'workspace-template-errors',
  part: 'plan',
  run: ({ templates }) => {
    const count = templates?.errors ?? 0;
    return count === 0 ? [] : [finding('workspace-template-errors', atFile('templates/'), { errors: count })];
  },
};
