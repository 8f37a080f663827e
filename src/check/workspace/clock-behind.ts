import { finding, type WorkspaceCheck } from './input.ts';

/** Two computers may differ by a little. */
const tolerated = 5 * 60_000;

/** The clock stands before what is recorded already: new events would bear moments that are wrong. */
export const clockBehind: WorkspaceCheck = {
  code: 'workspace-clock-behind',
  part: 'clock',
  run: ({ clock: { now, newest } }) => {
    if (!newest || Date.parse(newest.moment) - Date.parse(now) <= tolerated) return [];
    const { file, line, moment } = newest;
    return [finding('workspace-clock-behind', { kind: 'register', file, line }, { now, newest: moment })];
  },
};
