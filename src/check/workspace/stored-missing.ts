import { atEvent, finding, hashInName, mentions, type WorkspaceCheck } from './input.ts';

/** An event names a file of which no copy is there. A paper refused as secret has none by rule. */
export const storedMissing: WorkspaceCheck = {
  code: 'workspace-stored-missing',
  part: 'stored',
  run: (facts) => {
    const there = new Set(facts.stored.map((s) => hashInName(s.name)));
    return mentions(facts)
      .filter(({ file, secret }) => !secret && !there.has(file.sha256))
      .map(({ register, event, file }) =>
        finding('workspace-stored-missing', atEvent(register, event), {
          name: file.name,
          sha256: file.sha256,
          id: event.id,
        }),
      );
  },
};
