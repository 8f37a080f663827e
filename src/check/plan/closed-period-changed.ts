import { placeOf, unitsNamed } from './closed-period.ts';
import { finding, type PlanRule } from './rule.ts';

/** The plan would change what a closed period was judged by, and no correction says so: a verdict given stays. */
export const closedPeriodChanged: PlanRule = {
  code: 'closed-period-changed',
  run: (context) =>
    context.closed
      .filter((c) => c.by === 'frozen' && c.uncovered.length > 0)
      .map((c) =>
        finding('closed-period-changed', placeOf(context), {
          period: c.period,
          closedOn: c.closedOn,
          ...unitsNamed(c.uncovered),
        }),
      ),
};
