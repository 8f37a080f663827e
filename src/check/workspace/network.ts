import { atFile, finding, type WorkspaceCheck } from './input.ts';

/** Kinds of file systems as Linux numbers them (statfs(2)). */
const kinds: Readonly<Record<number, string>> = {
  26985: 'NFS', // 0x6969
  20859: 'SMB', // 0x517b
  4283649346: 'CIFS', // 0xff534d42
  4266872130: 'SMB', // 0xfe534d42
};

/** A folder of a server: the lock and the flushing of files rest on that server. */
export const network: WorkspaceCheck = {
  code: 'workspace-network',
  part: 'disk',
  run: ({ disk: { path, kind } }) => {
    const share = /^\\\\[^\\?.]/.test(path) ? 'SMB' : kinds[kind ?? 0];
    return share === undefined ? [] : [finding('workspace-network', atFile(path), { kind: share })];
  },
};
