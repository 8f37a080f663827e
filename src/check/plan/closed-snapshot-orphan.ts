import { snapshotPlace } from './closed-period.ts';
import { finding, type PlanRule } from './rule.ts';

/** A snapshot lies there, but the closing that wrote it is not in the register: a line of it was taken out. */
export const closedSnapshotOrphan: PlanRule = {
  code: 'closed-snapshot-orphan',
  run: (context) =>
    context.orphans.map((period) =>
      finding('closed-snapshot-orphan', snapshotPlace(period), {
        period,
        file: `register/${period}.frozen.json`,
      }),
    ),
};
