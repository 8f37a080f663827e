import { atFile, finding, type WorkspaceCheck } from './input.ts';

/** A terminal that is not set to UTF-8 prints Vietnamese as question marks or boxes. */
export const locale: WorkspaceCheck = {
  code: 'workspace-locale',
  part: 'clock',
  run: ({ clock: { locale: found } }) =>
    found === undefined || /utf-?8/i.test(found)
      ? []
      : [finding('workspace-locale', atFile(found.split('=')[0] ?? found), { found })],
};
