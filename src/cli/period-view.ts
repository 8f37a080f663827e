import type { CivilDate } from '../model/civil-date.ts';
import type { Obligation } from '../model/obligation.ts';
import type { RegisterEvent } from '../model/register.ts';
import type { Period } from '../model/reporting.ts';
import type { PeriodStanding } from '../model/standing.ts';
import type { Unit } from '../model/unit.ts';
import { withoutUndone } from '../register/known-events.ts';
import { standingsFor } from '../register/standing.ts';
import { notOwing, obligationsFor } from '../schedule/obligations.ts';
import { type Closing, planChangedSince } from './closing.ts';
import { type Invocation, optionOn } from './command.ts';
import { trustedEvents } from './register-access.ts';
import type { Workspace } from './workspace.ts';

/** One period as the register and the plan show it on one day. */
export interface PeriodView {
  readonly period: Period;
  readonly obligations: readonly Obligation[];
  readonly events: readonly RegisterEvent[];
  readonly standing: PeriodStanding;
  /** Of a closed period, the moment of closing: the registers of other periods too are read as they were then. */
  readonly frozenAt?: string;
}

/** The closing in force on the day that is judged. */
function closingInForce(
  events: readonly RegisterEvent[],
  closedOn: CivilDate | undefined,
): Closing | undefined {
  if (closedOn === undefined) return undefined;
  const closing = withoutUndone(events).findLast((e) => e.kind === 'closed' && e.closedOn === closedOn);
  return closing?.kind === 'closed' ? closing : undefined;
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
  const closing = closingInForce(events, standing.closedOn);
  if (!closing) return { period, obligations, events, standing };
  const closedChanged = planChangedSince(workspace, closing);
  return {
    period,
    obligations,
    events,
    standing: { ...standing, ...(closedChanged.length > 0 ? { closedChanged } : {}) },
    frozenAt: closing.recordedAt,
  };
}

/** Another period as it is looked at beside `view`: beside a closed one, as the register knew it at the closing. */
export function viewBeside(
  invocation: Invocation,
  workspace: Workspace,
  period: Period,
  { frozenAt, standing }: PeriodView,
): PeriodView {
  if (frozenAt === undefined) return viewPeriod(invocation, workspace, period);
  const known = trustedEvents(invocation, workspace.root, period.id).filter((e) => e.recordedAt <= frozenAt);
  const beside = viewOf(workspace, period, known, standing.closedOn ?? invocation.asOf);
  return { ...beside, frozenAt };
}
