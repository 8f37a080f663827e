import { atFile, finding, type WorkspaceCheck } from './input.ts';

const numberIn = (id: string, period: string): number => Number(id.slice(period.length + 1));

/** Lines taken off the end leave no gap: only what this computer remembers of its own writing tells. */
export const registerShort: WorkspaceCheck = {
  code: 'workspace-register-short',
  part: 'register',
  run: ({ tails, registers }) =>
    tails.flatMap(({ period, last }) => {
      const events = registers.find((r) => r.period === period)?.events ?? [];
      const highest = events
        .filter((e) => e.period === period)
        .reduce((max, e) => Math.max(max, numberIn(e.id, period)), 0);
      if (!(numberIn(last, period) > highest)) return [];
      const now = events.findLast((e) => numberIn(e.id, period) === highest)?.id ?? '';
      return [finding('workspace-register-short', atFile(`register/${period}.jsonl`), { last, now })];
    }),
};
