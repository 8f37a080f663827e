import { atEvent, atFile, finding, hashInName, mentions, type WorkspaceCheck } from './input.ts';

/** The right bytes, but the register says another size: the line is not what was recorded. */
export const storedSize: WorkspaceCheck = {
  code: 'workspace-stored-size',
  part: 'stored',
  run: (facts) => {
    const whole = facts.stored.filter((s) => s.sha256 !== undefined && s.sha256 === hashInName(s.name));
    const there = new Map(whole.map((s) => [s.sha256, s]));
    return mentions(facts).flatMap(({ register, event, file }) => {
      const entry = there.get(file.sha256);
      if (entry?.bytes === undefined || entry.bytes === file.bytes) return [];
      const values = { id: event.id, name: file.name, said: file.bytes, found: entry.bytes };
      const also = atFile(`submissions/${entry.name}`);
      return [finding('workspace-stored-size', atEvent(register, event), values, also)];
    });
  },
};
