import { atFile, finding, firstNames, type WorkspaceCheck } from './input.ts';

/** Copies of schemas, by which an editor checks the plan, that are not the tool's own. */
export const schemaCopy: WorkspaceCheck = {
  code: 'workspace-schema-copy',
  part: 'versions',
  run: ({ outdated }) => {
    const paths = outdated.filter((f) => f.why === 'schema').map((f) => f.path);
    const [first] = paths;
    if (first === undefined) return [];
    return [
      finding('workspace-schema-copy', atFile(first), { count: paths.length, names: firstNames(paths) }),
    ];
  },
};
