import { placeOf } from './closed-period.ts';
import { finding, type PlanRule } from './rule.ts';

/** A period closed without a snapshot, by another version of the plan: which obligations differ cannot be told. */
export const closedPeriodUnknown: PlanRule = {
  code: 'closed-period-unknown',
  run: (context) =>
    context.closed
      .filter((c) => c.by === 'version' && !c.gone && c.planWas !== c.planNow)
      .map(({ period, closedOn, planWas, planNow, expectedWas }) =>
        finding('closed-period-unknown', placeOf(context), {
          period,
          closedOn,
          was: planWas,
          now: planNow,
          ...(expectedWas === undefined ? {} : { expected: expectedWas }),
        }),
      ),
};
