import { finding, type PlanRule } from './rule.ts';

/** Days without their document in hand: one note for each year. */
export const calendarToConfirm: PlanRule = {
  code: 'calendar-to-confirm',
  run: ({ plan, locate }) =>
    plan.calendar.flatMap(({ year, days }) => {
      const open = days.filter((d) => d.confirm);
      const [first] = open;
      if (!first) return [];
      return [
        finding('calendar-to-confirm', locate(`calendar/years/${year}/days/${first.date}`), {
          year: String(year),
          count: open.length,
          first: first.date,
          last: open.at(-1)?.date ?? first.date,
        }),
      ];
    }),
};
