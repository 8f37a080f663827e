import { atFile, finding, type WorkspaceCheck } from './input.ts';

/** As package.json asks for. */
const wanted = 20;

export const nodeOld: WorkspaceCheck = {
  code: 'workspace-node-old',
  part: 'versions',
  run: ({ node }) =>
    Number(node.split('.')[0]) >= wanted
      ? []
      : [finding('workspace-node-old', atFile(`Node ${node}`), { found: node, wanted })],
};
