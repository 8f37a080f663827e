import { atEvent, finding, type WorkspaceCheck } from './input.ts';

/** An event of another period than its file: two registers were joined, or a file was renamed. */
export const eventMisfiled: WorkspaceCheck = {
  code: 'workspace-event-misfiled',
  part: 'register',
  run: ({ registers }) =>
    registers.flatMap((register) =>
      register.events
        .filter((e) => e.period !== register.period || !e.id.startsWith(`${e.period}-`))
        .map((e) =>
          finding('workspace-event-misfiled', atEvent(register, e), {
            id: e.id,
            period: e.period,
            file: register.file,
          }),
        ),
    ),
};
