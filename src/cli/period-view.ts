import type { CivilDate } from '../model/civil-date.ts';
import type { Obligation } from '../model/obligation.ts';
import type { RegisterEvent } from '../model/register.ts';
import type { Period } from '../model/reporting.ts';
import type { PeriodStanding } from '../model/standing.ts';
import type { Unit } from '../model/unit.ts';
import { standingsFor } from '../register/standing.ts';
import { notOwing, obligationsFor } from '../schedule/obligations.ts';
import { type Invocation, optionOn } from './command.ts';
import { trustedEvents } from './register-access.ts';
import type { Workspace } from './workspace.ts';

/** One period as the register and the plan show it on one day. */
export interface PeriodView {
  readonly period: Period;
  readonly obligations: readonly Obligation[];
  readonly events: readonly RegisterEvent[];
  readonly standing: PeriodStanding;
}

export function viewPeriod(invocation: Invocation, workspace: Workspace, period: Period): PeriodView {
  const events = trustedEvents(invocation, workspace.root, period.id);
  return viewOf(workspace, period, events, invocation.asOf, optionOn(invocation, 'asRecorded'));
}

export function viewOf(
  workspace: Workspace,
  period: Period,
  events: readonly RegisterEvent[],
  asOf: CivilDate,
  asRecorded = false,
): PeriodView {
  const obligations = obligationsFor(workspace.plan, period);
  const outside: readonly Unit[] = notOwing(workspace.plan, period);
  const standing = standingsFor({
    plan: workspace.plan,
    period,
    obligations,
    notOwing: outside,
    events,
    asOf,
    asRecorded,
  });
  return { period, obligations, events, standing };
}
