import { addDays, partsOf } from '../../model/civil-date.ts';
import { finding, type PlanRule } from './rule.ts';

const within = 365;

/** No calendar for the year of a deadline that is at most 12 months away: working days would be counted wrongly. */
export const calendarYearMissing: PlanRule = {
  code: 'calendar-year-missing',
  run: ({ plan, today, locate }) => {
    const known = new Set(plan.calendar.map((y) => y.year));
    const soon = plan.periods.filter((p) => p.due >= today && p.due <= addDays(today, within));
    const years = new Set(soon.map((p) => partsOf(p.due).year).filter((y) => !known.has(y)));
    return [...years].map((year) =>
      finding('calendar-year-missing', locate('calendar/years'), {
        year: String(year),
        periods: soon
          .filter((p) => partsOf(p.due).year === year)
          .map((p) => p.id)
          .join(', '),
      }),
    );
  },
};
