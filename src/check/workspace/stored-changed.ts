import { atEvent, atFile, finding, hashInName, mentions, type WorkspaceCheck } from './input.ts';

/** The bytes no longer give the hash that is the file's name. */
export const storedChanged: WorkspaceCheck = {
  code: 'workspace-stored-changed',
  part: 'stored',
  run: (facts) => {
    const spoken = new Map(mentions(facts).map((m) => [m.file.sha256, m]));
    return facts.stored.flatMap(({ name, sha256 }) => {
      const wanted = hashInName(name);
      if (wanted === undefined || sha256 === undefined || sha256 === wanted) return [];
      const by = spoken.get(wanted);
      const values = { name: by?.file.name ?? '', id: by?.event.id ?? '', found: sha256 };
      const also = by && atEvent(by.register, by.event);
      return [finding('workspace-stored-changed', atFile(`submissions/${name}`), values, also)];
    });
  },
};
