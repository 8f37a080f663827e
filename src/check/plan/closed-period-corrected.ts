import { placeOf, unitsNamed } from './closed-period.ts';
import { finding, type PlanRule } from './rule.ts';

/** A closed period is judged anew for some units, by an amendment that says so, with its document and reason. */
export const closedPeriodCorrected: PlanRule = {
  code: 'closed-period-corrected',
  run: (context) =>
    context.closed
      .filter((c) => c.corrected.length > 0)
      .flatMap((c) =>
        c.corrections.map(({ id, document, reason }) =>
          finding('closed-period-corrected', placeOf(context, id), {
            period: c.period,
            id,
            document,
            reason,
            ...unitsNamed(c.corrected),
          }),
        ),
      ),
};
