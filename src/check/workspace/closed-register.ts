import { finding, type WorkspaceCheck } from './input.ts';

/** What stood in the register before the closing is no longer byte for byte what the closing names by its hash. */
export const closedRegister: WorkspaceCheck = {
  code: 'workspace-closed-register',
  part: 'closed',
  run: ({ closed }) =>
    closed
      .filter((c) => c.registerSame === false)
      .map(({ period, file, line, closedOn }) =>
        finding('workspace-closed-register', { kind: 'register', file, line }, { period, closedOn }),
      ),
};
