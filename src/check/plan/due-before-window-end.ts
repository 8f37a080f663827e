import { addDays } from '../../model/civil-date.ts';
import type { Period } from '../../model/reporting.ts';
import { finding, type PlanRule } from './rule.ts';

/** The last on-time day comes before the data window ends: units would have to report days that are still to come. */
export const dueBeforeWindowEnd: PlanRule = {
  code: 'due-before-window-end',
  run: ({ plan, locate }) => {
    const told = new Set<string>();
    return plan.periods.flatMap((period) => {
      const lastDay = period.wording === 'before' ? addDays(period.due, -1) : period.due;
      const path = pathOf(period);
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

function pathOf(period: Period): string {
  return period.request
    ? `requests/requests/${period.id}/due`
    : `reporting/periods/each_year/${period.id.slice(-2)}/due`;
}
