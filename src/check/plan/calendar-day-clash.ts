import { partsOf } from '../../model/civil-date.ts';
import { finding, type PlanRule } from './rule.ts';

/** A day listed as off and as worked (it then rests), or under another year than its own. */
export const calendarDayClash: PlanRule = {
  code: 'calendar-day-clash',
  run: ({ plan, locate }) =>
    plan.calendar.flatMap(({ year, days }) => {
      const path = `calendar/years/${year}/days`;
      const off = days.filter((d) => d.kind !== 'worked');
      const clashing = off.flatMap((d) => {
        const worked = days.find((w) => w.kind === 'worked' && w.date === d.date);
        if (!worked) return [];
        const [first, second] = days.filter((x) => x.date === d.date);
        const values = {
          date: d.date,
          problem: 'both',
          first: first?.name ?? '',
          second: second?.name ?? '',
        };
        return [
          finding('calendar-day-clash', locate(`${path}/${d.date}@2`), values, locate(`${path}/${d.date}`)),
        ];
      });
      const elsewhere = days
        .filter((d) => partsOf(d.date).year !== year)
        .map((d) =>
          finding('calendar-day-clash', locate(`${path}/${d.date}`), {
            date: d.date,
            problem: 'other-year',
            year: String(year),
          }),
        );
      return [...clashing, ...elsewhere];
    }),
};
