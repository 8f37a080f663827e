import type { CivilDate } from '../model/civil-date.ts';
import { addDays, daysBetween } from '../model/civil-date.ts';
import { type Plan, periodById } from '../model/plan.ts';
import type { Period } from '../model/reporting.ts';
import { type Invocation, optionText } from './command.ts';
import { UsageError } from './stop.ts';

/** A period stays the one at hand at most this many days after its due day; then the next one does. */
export const lingers = 60;

/** Monthly reports: a third of the way to the next due day, so that the month under way is at hand before it is due. */
function lingersOf(period: Period, next: Period | undefined): number {
  return next ? Math.min(lingers, Math.floor(daysBetween(period.due, next.due) / 3)) : lingers;
}

/** The period a clerk works on that day: the earliest one not yet long past its due day. */
export function currentPeriod(plan: Plan, asOf: CivilDate): Period | undefined {
  const regular = plan.periods
    .filter((p) => p.kind === 'regular')
    .toSorted((a, b) => (a.due < b.due ? -1 : 1));
  return regular.find((p, i) => addDays(p.due, lingersOf(p, regular[i + 1])) >= asOf) ?? regular.at(-1);
}

/** `--period`, else the one at hand. */
export function choosePeriod(invocation: Invocation, plan: Plan): Period {
  const typed = optionText(invocation, 'period');
  if (typed === undefined) {
    const period = currentPeriod(plan, invocation.asOf);
    if (!period) throw new UsageError(invocation.texts.noPeriods({}));
    return period;
  }
  const period = periodById(plan, typed);
  if (!period) {
    throw new UsageError(
      invocation.texts.unknownPeriod({ value: typed, known: plan.periods.map((p) => p.id).join(', ') }),
    );
  }
  return period;
}

/** "2026-06-0012": period and running number. */
export const eventShape = /^(.+)-\d{4,}$/;

/** The period that an event's id names. */
export function periodOfEvent(plan: Plan, id: string): Period | undefined {
  const named = eventShape.exec(id)?.[1];
  return named === undefined ? undefined : periodById(plan, named);
}

export function chooseGroup(invocation: Invocation, plan: Plan, typed: string): string {
  const group = plan.groups.find((g) => g.id === typed);
  if (!group) {
    throw new UsageError(
      invocation.texts.unknownGroup({ value: typed, known: plan.groups.map((g) => g.id).join(', ') }),
    );
  }
  return group.id;
}
