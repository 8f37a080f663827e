import { addDays, type CivilDate, weekday } from '../model/civil-date.ts';
import type { Deadline } from '../model/obligation.ts';
import type { CalendarDay, CalendarYear } from '../model/office.ts';
import type { Plan } from '../model/plan.ts';

/** Why nobody works that day. */
export type Rest = Deadline['passedOver'][number]['why'];

type Calendar = readonly CalendarYear[];

function listed(date: CivilDate, calendar: Calendar): readonly CalendarDay['kind'][] {
  return calendar.flatMap((year) => year.days.filter((d) => d.date === date).map((d) => d.kind));
}

/**
 * Why the day is not a working day, or undefined when it is one. A weekend day listed as worked is worked;
 * a day listed as worked and as a day off is an error of the plan and rests. Make-up days are those listed, never computed.
 */
export function restOn(date: CivilDate, calendar: Calendar): Rest | undefined {
  const kinds = listed(date, calendar);
  if (kinds.includes('holiday')) return 'holiday';
  if (kinds.includes('make-up')) return 'make-up';
  const day = weekday(date);
  return (day === 0 || day === 6) && !kinds.includes('worked') ? 'weekend' : undefined;
}

export function isWorkingDay(date: CivilDate, calendar: Calendar): boolean {
  return restOn(date, calendar) === undefined;
}

/** The days passed over on the way to the first working day at or after `date`, and that day (Bộ luật Dân sự 2015, Điều 148 khoản 5). */
export function rollForward(
  date: CivilDate,
  calendar: Calendar,
): { readonly day: CivilDate; readonly passedOver: Deadline['passedOver'] } {
  const passedOver: { date: CivilDate; why: Rest }[] = [];
  let day = date;
  for (let why = restOn(day, calendar); why !== undefined; why = restOn(day, calendar)) {
    passedOver.push({ date: day, why });
    day = addDays(day, 1);
  }
  return { day, passedOver };
}

/** The n-th working day after `date`; `date` itself is not counted (Bộ luật Dân sự 2015, Điều 147). 0 gives `date`. */
export function addWorkingDays(date: CivilDate, n: number, calendar: Calendar): CivilDate {
  let day = date;
  for (let left = n; left > 0; left -= 1) day = rollForward(addDays(day, 1), calendar).day;
  return day;
}

/** The day by which the office reports onward: its own number of days after the units' last on-time day, extensions aside. */
export function onwardDeadline(plan: Plan, deadline: Deadline): CivilDate {
  const { days, kind } = plan.reporting.onward;
  return kind === 'working'
    ? addWorkingDays(deadline.lastOnTimeDay, days, plan.calendar)
    : addDays(deadline.lastOnTimeDay, days);
}
