import { atFile, finding, type WorkspaceCheck } from './input.ts';

/** Before the tool was made, or so far ahead that only a wrong setting explains it. */
const years = { first: 2025, last: 2099 };

export const clockYear: WorkspaceCheck = {
  code: 'workspace-clock-year',
  part: 'clock',
  run: ({ host, clock: { now } }) => {
    const year = Number(now.slice(0, 4));
    if (year >= years.first && year <= years.last) return [];
    return [finding('workspace-clock-year', atFile(host), { now, ...years })];
  },
};
