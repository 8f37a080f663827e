import { atFile, finding, type WorkspaceCheck } from './input.ts';

/** The plan's own errors, counted: `plan check` tells each of them. */
export const planErrors: WorkspaceCheck = {
  code: 'workspace-plan-errors',
  part: 'plan',
  run: ({ plan = [] }) => {
    const count = plan.filter((f) => f.severity === 'error').length;
    return count === 0 ? [] : [finding('workspace-plan-errors', atFile('plan/'), { errors: count })];
  },
};
