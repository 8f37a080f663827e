import { exists } from '../disk/read.ts';
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
import { frozenPath, heldAgainst, keptObligations } from './closed-period.ts';
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
  const view = viewOf(workspace, period, events, invocation.asOf, {
    asRecorded: optionOn(invocation, 'asRecorded'),
  });
  // A look at the plan of then has the register of then, and the folder of now.
  const closingLost =
    invocation.past === undefined &&
    !events.some((e) => e.kind === 'closed') &&
    exists(frozenPath(workspace.root, period.id));
  return closingLost ? { ...view, standing: { ...view.standing, snapshotOrphan: true } } : view;
}

interface ClosedView {
  readonly held: ClosedPeriod;
  readonly obligations: readonly Obligation[];
}

/**
 * A period that is closed, whatever day is looked back to: who owes what by when is what its closing holds, so a list of
 * an earlier day too is judged by the snapshot where the plan of now says otherwise. The day chooses the events only.
 */
function closedView(
  workspace: Workspace,
  period: Period,
  closing: Closing | undefined,
): ClosedView | undefined {
  if (!closing) return undefined;
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
  /** The closing that holds the period's obligations, where `events` are only those known earlier. */
  readonly closing?: Closing;
}

/** The closing in force; where it was taken back, the one that still stood on the evening looked back to. */
function closingFor(
  events: readonly RegisterEvent[],
  asOf: CivilDate,
  asRecorded: boolean,
): Closing | undefined {
  return (
    closingOf(events) ?? (asRecorded ? closingOf(events.filter((e) => recordedOn(e) <= asOf)) : undefined)
  );
}

export function viewOf(
  workspace: Workspace,
  period: Period,
  events: readonly RegisterEvent[],
  asOf: CivilDate,
  { asRecorded = false, kept, closing: given }: Viewing = {},
): PeriodView {
  const holding = given ?? (kept ? undefined : closingFor(events, asOf, asRecorded));
  const closed = closedView(workspace, period, holding);
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
  return {
    period,
    obligations,
    events,
    standing: { ...standing, ...sinceClosing(workspace, closed, closing ?? holding) },
    ...(closing ? { frozenAt: closing.recordedAt } : {}),
  };
}

/** What a list of a closed period says of the plan of now. */
function sinceClosing(
  workspace: Workspace,
  closed: ClosedView | undefined,
  closing: Closing | undefined,
): Pick<PeriodStanding, 'closedPlan' | 'closedChanged' | 'closedHeld'> {
  if (!closing) return {};
  const closedChanged = planChangedSince(workspace, closing);
  const told = closed && (differs(closed.held) || keptBySnapshot(closed.held, closedChanged));
  return {
    closedPlan: closing.planVersion,
    ...(closedChanged.length > 0 ? { closedChanged } : {}),
    ...(told ? { closedHeld: closed.held } : {}),
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
  const all = trustedEvents(invocation, workspace.root, period.id);
  const known = all.filter((e) => e.recordedAt <= frozenAt);
  const closing = closingOf(all);
  const asOf = standing.closedOn ?? invocation.asOf;
  const beside = viewOf(workspace, period, known, asOf, closing ? { closing } : {});
  return { ...beside, frozenAt };
}
