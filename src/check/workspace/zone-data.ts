import { atFile, finding, type WorkspaceCheck } from './input.ts';

/** The tool counts UTC+7 itself; wrong zone data show that the computer's own clock display cannot be trusted. */
export const zoneData: WorkspaceCheck = {
  code: 'workspace-zone-data',
  part: 'clock',
  run: ({ host, clock: { zone } }) =>
    zone === 'GMT+07:00' ? [] : [finding('workspace-zone-data', atFile(host), { zone })],
};
