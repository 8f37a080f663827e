import { atFile, finding, type WorkspaceCheck } from './input.ts';

/** No list shows the events of a period that the plan does not have. A closed period is shown from its snapshot. */
export const periodUnknown: WorkspaceCheck = {
  code: 'workspace-period-unknown',
  part: 'register',
  run: ({ registers, periods, closed }) =>
    registers
      .filter(({ period }) => periods !== undefined && !periods.includes(period))
      .filter(({ period }) => !closed.some((c) => c.period === period))
      .map(({ file, period, events }) =>
        finding('workspace-period-unknown', atFile(file), { period, count: events.length }),
      ),
};
