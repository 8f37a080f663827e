import type { CivilDate } from '../model/civil-date.ts';
import type { Plan } from '../model/plan.ts';

/** Without git: what is dated after that evening was not in the plan. Other edits leave no date, so they cannot be taken back. */
export function planByDates(plan: Plan, evening: CivilDate): Plan {
  const { amendments } = plan;
  return {
    ...plan,
    periods: plan.periods.filter((p) => p.request === undefined || p.request.date <= evening),
    ...(amendments ? { amendments: amendments.filter((a) => (a.document.date ?? a.from) <= evening) } : {}),
  };
}
