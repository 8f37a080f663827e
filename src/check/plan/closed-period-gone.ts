import { closedPlace } from './closed-place.ts';
import { finding, type PlanRule } from './rule.ts';

/** A period was closed and the plan has it no more. One whose own entry could not be read is told by that error. */
export const closedPeriodGone: PlanRule = {
  code: 'closed-period-gone',
  run: (context) =>
    context.closed
      .filter(({ gone, period }) => gone && !isDropped(context.dropped, period))
      .map((c) =>
        finding('closed-period-gone', closedPlace(context, c), {
          period: c.period,
          closedOn: c.closedOn,
          shown: c.gone === 'unshown' ? 'no' : 'yes',
          ...(c.adhoc ? { adhoc: 'yes' } : {}),
        }),
      ),
};

function isDropped(dropped: ReadonlySet<string>, period: string): boolean {
  return dropped.has(period) || dropped.has(period.slice('2026-'.length));
}
