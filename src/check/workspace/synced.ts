import { atFile, finding, type WorkspaceCheck } from './input.ts';

const programs: readonly (readonly [string, RegExp])[] = [
  ['OneDrive', /^onedrive\b/i],
  ['Google Drive', /^(google ?drive|my drive|drive của tôi|googledrive)/i],
  ['Dropbox', /^dropbox\b/i],
  ['iCloud Drive', /^(iclouddrive|icloud drive|mobile documents)$/i],
];

/** A folder that a program copies to the net: two computers may write to two copies of one register. */
export const synced: WorkspaceCheck = {
  code: 'workspace-synced',
  part: 'disk',
  run: ({ disk: { path } }) => {
    const parts = path.normalize('NFC').split(/[\\/]/);
    const [program] = programs.find(([, shape]) => parts.some((part) => shape.test(part))) ?? [];
    return program === undefined ? [] : [finding('workspace-synced', atFile(path), { program })];
  },
};
