import { snapshotPlace } from './closed-period.ts';
import { finding, type PlanRule } from './rule.ts';

/** The snapshot of a closed period is gone or is not the one that the register names by its hash. */
export const closedSnapshotLost: PlanRule = {
  code: 'closed-snapshot-lost',
  run: (context) =>
    context.closed
      .filter((c) => c.by === 'lost' || c.by === 'altered')
      .map(({ period, closedOn, by }) =>
        finding('closed-snapshot-lost', snapshotPlace(period), {
          period,
          closedOn,
          file: `register/${period}.frozen.json`,
          problem: by,
        }),
      ),
};
