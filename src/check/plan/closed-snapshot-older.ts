import { finding, type PlanRule } from './rule.ts';

/** The snapshot of an older tool lacks the period's name and request, and their file was edited: that part was not compared. */
export const closedSnapshotOlder: PlanRule = {
  code: 'closed-snapshot-older',
  run: (context) =>
    context.closed
      .filter((c) => c.labelUnknown)
      .map(({ period, closedOn, adhoc }) =>
        finding(
          'closed-snapshot-older',
          context.locate(adhoc ? `requests/requests/${period}` : 'reporting/periods'),
          {
            period,
            closedOn,
            file: `register/${period}.frozen.json`,
          },
        ),
      ),
};
