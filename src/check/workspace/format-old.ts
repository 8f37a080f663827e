import { atFile, finding, firstNames, type WorkspaceCheck } from './input.ts';

/** What `dondoc migrate` would change or add. */
export const formatOld: WorkspaceCheck = {
  code: 'workspace-format-old',
  part: 'versions',
  run: ({ outdated }) => {
    const paths = outdated.filter((f) => f.why === 'format').map((f) => f.path);
    const [first] = paths;
    if (first === undefined) return [];
    return [
      finding('workspace-format-old', atFile(first), { count: paths.length, names: firstNames(paths) }),
    ];
  },
};
