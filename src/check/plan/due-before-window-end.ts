import { movesDays } from '../../model/amendment.ts';
import { addDays, type CivilDate } from '../../model/civil-date.ts';
import { datedPeriod } from '../../model/dated-period.ts';
import type { Period } from '../../model/reporting.ts';
import { changesOf, inOrderOfDays, type PlacedChange } from './amended.ts';
import { finding, type PlanContext, type PlanRule } from './rule.ts';

/** The last on-time day comes before the data window ends: units would have to report days that are still to come. */
export const dueBeforeWindowEnd: PlanRule = {
  code: 'due-before-window-end',
  run: (context) => {
    const { plan, locate } = context;
    const moving = inOrderOfDays(changesOf(context)).filter(({ change }) => movesDays(change));
    const told = new Set<string>();
    return plan.periods.flatMap((adopted) => {
      const { period, path } = inForce(context, adopted, moving);
      const lastDay = lastDayOf(period);
      if (!period.window || lastDay >= period.window.to || told.has(path)) return [];
      told.add(path);
      return [
        finding('due-before-window-end', locate(path), {
          period: period.id,
          due: period.due,
          lastDay,
          windowEnd: period.window.to,
        }),
      ];
    });
  },
};

const lastDayOf = (period: Period): CivilDate =>
  period.wording === 'before' ? addDays(period.due, -1) : period.due;

/** The period with its days in force, and what brought them about: the last amendment that counts, else the plan's own line. */
function inForce({ plan }: PlanContext, adopted: Period, moving: readonly PlacedChange[]) {
  const { period, counted } = datedPeriod(plan, adopted, moving);
  const last = counted.at(-1);
  const placed = moving.find((m) => m.change === last?.change);
  const whole = placed && lastDayOf(adopted) >= (adopted.window?.to ?? lastDayOf(adopted));
  return { period, path: whole ? placed.path : pathOf(adopted) };
}

function pathOf(period: Period): string {
  return period.request
    ? `requests/requests/${period.id}/due`
    : `reporting/periods/each_year/${period.id.slice(-2)}/due`;
}
