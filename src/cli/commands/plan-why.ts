import { waiversFor } from '../../check/waivers.ts';
import { type Why, type WhyDecision, type WhyInput, whyOf } from '../../compose/plan-why.ts';
import { whyLines } from '../../compose/plan-why-lines.ts';
import type { Task } from '../../model/decision.ts';
import { type Plan, taskById } from '../../model/plan.ts';
import { decidedOn } from '../../model/register.ts';
import type { Period } from '../../model/reporting.ts';
import type { Unit } from '../../model/unit.ts';
import { withoutUndone } from '../../register/known-events.ts';
import { deadlineFor } from '../../schedule/deadline.ts';
import { asAdopted, changesInForce, periodInForce } from '../../schedule/plan-in-force.ts';
import { documentName } from '../../text/document-name.ts';
import { safeForTerminal } from '../../text/safe-for-terminal.ts';
import { choosePeriod } from '../choose.ts';
import { chooseUnit } from '../choose-unit.ts';
import { withClosedPeriods } from '../closed-periods.ts';
import type { Invocation } from '../command.ts';
import type { Outcome } from '../outcome.ts';
import { atPastPlan } from '../past-plan.ts';
import { pastJson, pastLines } from '../past-told.ts';
import { type PeriodView, viewOf, viewPeriod } from '../period-view.ts';
import { UsageError } from '../stop.ts';
import { usablePlan } from '../usable-plan.ts';
import { inForceFor, planRoot, type Workspace, workspaceRoot } from '../workspace.ts';

/** Tasks of every time: one that was removed or is not yet there can be asked about too. */
function everyTask(plan: Plan): readonly Task[] {
  const adopted = asAdopted(plan);
  const added = (adopted.amendments ?? []).flatMap((a) =>
    a.changes.flatMap((c) => (c.kind === 'task-added' ? [c.task] : [])),
  );
  const other = [...adopted.appendix.tasks, ...added];
  return [...plan.appendix.tasks, ...other.filter((t) => !taskById(plan, t.id))];
}

function tasksAsked({ texts, args }: Invocation, plan: Plan): readonly Task[] {
  const typed = args[1];
  if (typed === undefined) return plan.appendix.tasks;
  const all = everyTask(plan);
  const task = all.find((t) => t.id === typed);
  if (task) return [task];
  throw new UsageError(texts.unknownTask({ value: typed, known: all.map((t) => t.id).join(', ') }));
}

function decisionsOn({ events, standing }: PeriodView, unit: Unit): readonly WhyDecision[] {
  const last = standing.closedOn ?? standing.asOf;
  return withoutUndone(events).filter(
    (e): e is WhyDecision =>
      'reason' in e && 'unit' in e && e.unit === unit.id && decidedOn(e as WhyDecision) <= last,
  );
}

function correctedFor({ standing }: PeriodView, unit: Unit): Pick<WhyInput, 'corrected'> {
  const { corrected = [], corrections = [] } = standing.closedHeld ?? {};
  const own = corrected.filter((d) => d.unit === unit.id);
  return own.length > 0 ? { corrected: { corrected: own, corrections } } : {};
}

function inputFor(
  invocation: Invocation,
  { plan }: Workspace,
  view: PeriodView,
  unit: Unit,
  period: Period,
): WhyInput {
  const own = periodInForce(plan, period);
  const obligation = view.obligations.find((o) => o.unit.id === unit.id);
  const deadline = obligation?.deadline ?? deadlineFor(own, plan.reporting.rule, plan.calendar);
  const standing = view.standing.standings.find((s) => s.unit.id === unit.id);
  return {
    plan,
    unit,
    period: obligation?.period ?? own,
    deadline,
    lastOnTimeDay: standing?.lastOnTimeDay ?? deadline.lastOnTimeDay,
    ...(standing?.extendedUntil ? { extendedUntil: standing.extendedUntil } : {}),
    ...(obligation ? { obligation } : {}),
    tasks: tasksAsked(invocation, plan),
    changes: changesInForce(plan, period),
    decisions: decisionsOn(view, unit),
    waivers: waiversFor(plan, unit.id, own, deadline.lastOnTimeDay),
    bySnapshot:
      period.bySnapshot === true ||
      (view.standing.closedHeld?.uncovered ?? []).some((d) => d.unit === unit.id),
    ...correctedFor(view, unit),
  };
}

function asJson(why: Why, input: WhyInput): object {
  const { unit, period, deadline, plan, decisions, waivers, bySnapshot } = input;
  const change = ({ amendment, change: what }: Why['changes'][number]) => ({
    amendment: amendment.id,
    document: documentName(amendment.document),
    from: amendment.from,
    change: what,
  });
  return {
    unit: { id: unit.id, name: unit.name, duty: unit.duty, basis: unit.basis, from: unit.from, to: unit.to },
    period: period.id,
    planVersion: plan.version,
    verdict: why.verdict,
    owes: input.obligation !== undefined,
    bySnapshot,
    clauses: why.clauses,
    deadline,
    lastOnTimeDay: input.lastOnTimeDay,
    ...(input.extendedUntil ? { extendedUntil: input.extendedUntil } : {}),
    ...(input.corrected ? { corrections: input.corrected.corrections } : {}),
    amendments: why.changes.map(change),
    decisions,
    waivers,
    tasks: why.tasks.map(({ task, verdict, phrases, changes }) => ({
      task: task.id,
      verdict,
      phrases,
      amendments: changes.map(change),
    })),
  };
}

/** The duty ledger of one unit for one period: every source of what it owes, or every reason why not. */
export async function run(typed: Invocation): Promise<Outcome> {
  const invocation = atPastPlan(typed);
  const { past } = invocation;
  const root = workspaceRoot(invocation);
  const folder = planRoot(invocation);
  const hashes = past?.by === 'git' ? { planHashes: past.planHashes } : {};
  const opened = { root: folder, plan: await usablePlan(folder, invocation), ...hashes };
  const workspace = inForceFor(invocation, withClosedPeriods(invocation, opened));
  const { plan } = workspace;
  const period = choosePeriod(invocation, plan);
  const unit = chooseUnit(invocation, plan, invocation.args[0] ?? '');
  const view = root
    ? viewPeriod(invocation, workspace, period)
    : viewOf(workspace, period, [], invocation.asOf);
  const input = inputFor(invocation, workspace, view, unit, period);
  const why = whyOf(input);
  const register = past?.register(period.id);
  const lines = [
    ...(past ? pastLines(past, register, invocation.texts.past, invocation.texts.day) : []),
    ...whyLines(why, input, invocation, invocation.args[1] !== undefined),
  ];
  const json = { ...asJson(why, input), ...(past ? { past: pastJson(past, register) } : {}) };
  return { text: safeForTerminal(lines.join('\n')), json, exit: 0 };
}
