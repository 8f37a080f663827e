import { atFile, finding, firstNames, type WorkspaceCheck } from './input.ts';

/** What stopped runs left half written beside a file. */
export const temporary: WorkspaceCheck = {
  code: 'workspace-temporary',
  part: 'leftovers',
  run: ({ temporaries }) => {
    const [first] = temporaries;
    if (first === undefined) return [];
    const values = { count: temporaries.length, names: firstNames(temporaries) };
    return [finding('workspace-temporary', atFile(first), values)];
  },
};
