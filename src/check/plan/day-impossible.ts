import { civilDateOf } from '../../model/civil-date.ts';
import type { ReportingDay } from '../../model/plan-files.ts';
import { finding, type PlanRule } from './rule.ts';

/** A year without 29 February: a day of a period must exist every year. */
const plainYear = 2027;

/** A period's day that the calendar does not have, or not every year: 31 June, 29 February. Such a period would be none. */
export const dayImpossible: PlanRule = {
  code: 'day-impossible',
  run: ({ files, locate }) =>
    files.reporting.periods.each_year.flatMap((p) => {
      const path = `reporting/periods/each_year/${p.id}`;
      const days: readonly (readonly [string, ReportingDay])[] = [
        [`${path}/due`, p.due],
        [`${path}/window_from`, p.window_from],
        [`${path}/window_to`, p.window_to],
        ...(p.second_half ? [[`${path}/second_half/window_from`, p.second_half.window_from] as const] : []),
      ];
      return days
        .filter(([, { month, day }]) => civilDateOf(plainYear, month, day) === undefined)
        .map(([at, { month, day }]) => finding('day-impossible', locate(at), { day, month, period: p.id }));
    }),
};
