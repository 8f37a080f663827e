import { atFile, finding, type WorkspaceCheck } from './input.ts';

/** DONDOC_NOW is for demonstrations and tests: what is recorded under it bears that moment. */
export const clockFixed: WorkspaceCheck = {
  code: 'workspace-clock-fixed',
  part: 'clock',
  run: ({ clock: { fixed, now } }) =>
    fixed ? [finding('workspace-clock-fixed', atFile('DONDOC_NOW'), { now })] : [],
};
