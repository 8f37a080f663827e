import type { Obligation } from './obligation.ts';
import type { Indicator } from './reporting.ts';

/** The unit's form asks for the indicator: the unit leads one of its tasks in this period. */
export function asksFor(obligation: Obligation, indicator: Indicator): boolean {
  return obligation.leads.some((t) => indicator.tasks.includes(t.id));
}
