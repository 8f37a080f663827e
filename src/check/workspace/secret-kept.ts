import { atEvent, atFile, finding, hashInName, mentions, type WorkspaceCheck } from './input.ts';

/** A file refused as a state secret of which a copy lies in the store all the same. */
export const secretKept: WorkspaceCheck = {
  code: 'workspace-secret-kept',
  part: 'stored',
  run: (facts) => {
    const all = mentions(facts);
    const kept = new Set(all.filter((m) => !m.secret).map((m) => m.file.sha256));
    const secret = new Map(all.filter((m) => m.secret).map((m) => [m.file.sha256, m]));
    return facts.stored.flatMap(({ name }) => {
      const sha256 = hashInName(name) ?? '';
      const by = secret.get(sha256);
      if (!by || kept.has(sha256)) return [];
      const values = { name: by.file.name, id: by.event.id };
      const also = atEvent(by.register, by.event);
      return [finding('workspace-secret-kept', atFile(`submissions/${name}`), values, also)];
    });
  },
};
