import { atFile, finding, type WorkspaceCheck } from './input.ts';

/** What other builds of the tool worked out: never used again. */
export const cacheOld: WorkspaceCheck = {
  code: 'workspace-cache-old',
  part: 'leftovers',
  run: ({ caches }) => {
    if (caches.length === 0) return [];
    const bytes = caches.reduce((sum, c) => sum + c.bytes, 0);
    return [finding('workspace-cache-old', atFile('.dondoc/cache'), { count: caches.length, bytes })];
  },
};
