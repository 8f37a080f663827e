import { atFile, finding, type WorkspaceCheck } from './input.ts';

/** A file that the record of a closing lists with its hash is gone or is another one now. */
export const closedFile: WorkspaceCheck = {
  code: 'workspace-closed-file',
  part: 'closed',
  run: ({ closed }) =>
    closed.flatMap(({ period, closedOn, file, line, files }) =>
      files.map(({ name, why }) =>
        finding(
          'workspace-closed-file',
          atFile(name),
          { name, why, period, closedOn },
          { kind: 'register', file, line },
        ),
      ),
    ),
};
