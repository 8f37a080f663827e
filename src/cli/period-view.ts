import type { CivilDate } from '../model/civil-date.ts';
import type { ClosedPeriod } from '../model/frozen.ts';
import type { Obligation } from '../model/obligation.ts';
import { type RegisterEvent, recordedOn } from '../model/register.ts';
import type { Period } from '../model/reporting.ts';
import type { PeriodStanding } from '../model/standing.ts';
import type { Unit } from '../model/unit.ts';
import { withoutUndone } from '../register/known-events.ts';
import { standingsFor } from '../register/standing.ts';
import { notOwing, obligationsFor } from '../schedule/obligations.ts';
import { planInForce } from '../schedule/plan-in-force.ts';
import { heldAgainst, keptObligations } from './closed-period.ts';
import { type Closing, closingOf, planChangedSince } from './closing.ts';
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
  return viewOf(workspace, period, events, invocation.asOf, {
    asRecorded: optionOn(invocation, 'asRecorded'),
  });
}

interface ClosedView {
  readonly held: ClosedPeriod;
  readonly obligations: readonly Obligation[];
}

/** A period closed by the day that is judged: by the snapshot of its closing where the plan of now says otherwise. */
function closedView(
  workspace: Workspace,
  period: Period,
  events: readonly RegisterEvent[],
  asOf: CivilDate,
  asRecorded: boolean,
): ClosedView | undefined {
  const closing = closingOf(events.filter((e) => !asRecorded || recordedOn(e) <= asOf));
  if (!closing || closing.closedOn > asOf) return undefined;
  const held = heldAgainst(workspace, period, closing);
  return { held, obligations: keptObligations(workspace, period, closing, held) };
}

const differs = ({ by, uncovered, corrected, gone }: ClosedPeriod): boolean =>
  gone !== undefined || by === 'lost' || by === 'altered' || uncovered.length > 0 || corrected.length > 0;

/** Files were edited, and the snapshot shows that no obligation moved. */
const keptBySnapshot = ({ by }: ClosedPeriod, changed: readonly string[]): boolean =>
  by === 'frozen' && changed.length > 0;

interface Viewing {
  readonly asRecorded?: boolean;
  /** What the period is judged by before its closing, when that is looked back to. */
  readonly kept?: readonly Obligation[];
}

export function viewOf(
  workspace: Workspace,
  period: Period,
  events: readonly RegisterEvent[],
  asOf: CivilDate,
  { asRecorded = false, kept }: Viewing = {},
): PeriodView {
  const closed = closedView(workspace, period, events, asOf, asRecorded);
  const obligations = closed?.obligations ?? kept ?? obligationsFor(workspace.plan, period);
  const owing = new Set(obligations.map((o) => o.unit.id));
  const outside: readonly Unit[] = notOwing(workspace.plan, period).filter((u) => !owing.has(u.id));
  const standing = standingsFor({
    plan: planInForce(workspace.plan, period),
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
    standing: {
      ...standing,
      ...(closedChanged.length > 0 ? { closedChanged } : {}),
      ...(closed && (differs(closed.held) || keptBySnapshot(closed.held, closedChanged))
        ? { closedHeld: closed.held }
        : {}),
    },
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
