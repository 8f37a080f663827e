import { atFile, finding, firstNames, hashInName, mentions, type WorkspaceCheck } from './input.ts';

/** Whole files of which no event speaks: a receive that was stopped between keeping and recording. */
export const storedOrphan: WorkspaceCheck = {
  code: 'workspace-stored-orphan',
  part: 'stored',
  run: (facts) => {
    const spoken = new Set(
      mentions(facts).flatMap(({ file }) => [
        file.sha256,
        ...(file.container ? [file.container.sha256] : []),
      ]),
    );
    const orphans = facts.stored
      .filter((s) => s.sha256 !== undefined && s.sha256 === hashInName(s.name) && !spoken.has(s.sha256))
      .map((s) => s.name);
    if (orphans.length === 0) return [];
    const values = { count: orphans.length, names: firstNames(orphans) };
    return [finding('workspace-stored-orphan', atFile('submissions/'), values)];
  },
};
