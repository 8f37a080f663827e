import { addDays } from '../model/civil-date.ts';
import type { Deadline } from '../model/obligation.ts';
import type { CalendarYear } from '../model/office.ts';
import type { DeadlineRule, Period } from '../model/reporting.ts';
import { rollForward } from './working-days.ts';

/**
 * The last on-time day and every step that leads to it. It is the last on-time day that rolls, not the day the Decision names.
 * An ad hoc request states its own wording; roll and counting date are always the regime's.
 */
export function deadlineFor(
  period: Period,
  regime: DeadlineRule,
  calendar: readonly CalendarYear[],
): Deadline {
  const rule = period.kind === 'adhoc' ? { ...regime, wording: period.wording } : regime;
  const unrolled = rule.wording === 'before' ? addDays(period.due, -1) : period.due;
  const rolled =
    rule.roll === 'next-working-day' ? rollForward(unrolled, calendar) : { day: unrolled, passedOver: [] };
  return {
    due: period.due,
    rule,
    unrolled,
    lastOnTimeDay: rolled.day,
    passedOver: rolled.passedOver,
    lenientLastDay: rollForward(period.due, calendar).day,
  };
}
