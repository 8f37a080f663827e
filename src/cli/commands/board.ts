import { type BoardExtra, boardLines } from '../../compose/board-lines.ts';
import { closedOf } from '../../compose/closed-period-lines.ts';
import { addDays, daysBetween } from '../../model/civil-date.ts';
import type { Period } from '../../model/reporting.ts';
import { measuresByGroup, measuresOf } from '../../register/measures.ts';
import { onwardDeadline } from '../../schedule/working-days.ts';
import { choosePeriod, lingers } from '../choose.ts';
import type { Invocation } from '../command.ts';
import type { Outcome } from '../outcome.ts';
import { viewPeriod } from '../period-view.ts';
import { statusJson } from '../status-json.ts';
import { printParts } from '../terminal-text.ts';
import { usablePlan } from '../usable-plan.ts';
import { inForceFor, type Workspace, workspaceRoot } from '../workspace.ts';

/** Ad hoc requests still being answered or chased beside the period at hand, nearest deadline first. */
function otherOpen(invocation: Invocation, workspace: Workspace, shown: Period): BoardExtra['others'] {
  const { asOf } = invocation;
  return workspace.plan.periods
    .filter(
      (p) => p.id !== shown.id && p.request && p.request.date <= asOf && addDays(p.due, lingers) >= asOf,
    )
    .toSorted((a, b) => (a.due < b.due ? -1 : 1))
    .map((period) => {
      const { standing, obligations } = viewPeriod(invocation, workspace, period);
      const last = obligations[0]?.deadline.lastOnTimeDay;
      return { period, measures: measuresOf(standing.standings), ...(last ? { last } : {}) };
    });
}

/** Today's board: period, days left, counts, who is still out, the next command to run. */
export async function run(invocation: Invocation): Promise<Outcome> {
  const root = workspaceRoot(invocation);
  if (!root) return { text: invocation.texts.welcome, json: { workspace: null }, exit: 0 };
  const { plan } = inForceFor(invocation, { root, plan: await usablePlan(root, invocation) });
  const period = choosePeriod(invocation, plan);
  const view = viewPeriod(invocation, { root, plan }, period);
  const { standings } = view.standing;
  const deadline = view.obligations[0]?.deadline;
  const content = {
    plan,
    period,
    asOf: invocation.asOf,
    standings,
    obligations: view.obligations,
    total: measuresOf(standings),
    byGroup: measuresByGroup(standings),
    byTask: [],
    recordedLater: view.standing.recordedLater,
    ...closedOf(view.standing),
    ownPlans: { have: 0, accepted: 0 },
    asRecorded: false,
  };
  const extra = {
    daysLeft: deadline ? daysBetween(invocation.asOf, deadline.lastOnTimeDay) : undefined,
    onward: deadline ? onwardDeadline(plan, deadline) : undefined,
    notes: invocation.notes,
    anyReceived: view.events.some((e) => e.kind === 'received'),
    others: otherOpen(invocation, { root, plan }, period),
  };
  return {
    text: printParts(boardLines(content, extra, invocation.words, invocation.texts), invocation.paint),
    json: statusJson(content, invocation),
    exit: 0,
  };
}
