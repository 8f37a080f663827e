import { atFile, finding, hashInName, type WorkspaceCheck } from './input.ts';

/** What the tool did not put into submissions/: another name, a folder, a link. */
export const storedStray: WorkspaceCheck = {
  code: 'workspace-stored-stray',
  part: 'stored',
  run: ({ stored }) =>
    stored
      .filter((s) => s.what !== 'file' || hashInName(s.name) === undefined)
      .map(({ name, what }) =>
        finding('workspace-stored-stray', atFile(`submissions/${name}`), { name, what }),
      ),
};
