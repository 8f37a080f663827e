import { amendmentSection, amendmentsAbout } from '../../compose/amendment-lines.ts';
import { planLines, taskLines, unitLines } from '../../compose/plan-lines.ts';
import { type Plan, taskById } from '../../model/plan.ts';
import type { Period } from '../../model/reporting.ts';
import { planInForce, withDatedPeriods } from '../../schedule/plan-in-force.ts';
import { safeForTerminal } from '../../text/safe-for-terminal.ts';
import { currentPeriod } from '../choose.ts';
import { chooseUnit } from '../choose-unit.ts';
import { type Invocation, optionOn } from '../command.ts';
import type { Outcome } from '../outcome.ts';
import { atPastPlan } from '../past-plan.ts';
import { UsageError } from '../stop.ts';
import { usablePlan } from '../usable-plan.ts';
import { planRoot } from '../workspace.ts';

/** One task or unit, with what later documents change about it. */
function shown(
  { texts }: Invocation,
  plan: Plan,
  what: { readonly id: string },
  lines: readonly string[],
): Outcome {
  const amended = amendmentsAbout(plan, what.id);
  const all = [...lines, ...amendmentSection(plan, amended, texts)];
  const json = amended.length > 0 ? { ...what, amendments: amended } : what;
  return { text: safeForTerminal(all.join('\n')), json, exit: 0 };
}

/** The plan by which the period at hand is judged; as printed, the Decision's own. */
function inForceNow(
  { asOf }: Invocation,
  plan: Plan,
  asPrinted: boolean,
): { readonly own: Plan; readonly period?: Period } {
  const period = asPrinted ? undefined : currentPeriod(withDatedPeriods(plan), asOf);
  return period ? { own: planInForce(plan, period), period } : { own: plan };
}

/** The plan, one task or one unit, readably. */
export async function run(typed: Invocation): Promise<Outcome> {
  const invocation = atPastPlan(typed);
  const plan = await usablePlan(planRoot(invocation), invocation, { onlyShown: true });
  const [what] = invocation.args;
  const asPrinted = optionOn(invocation, 'asPrinted');
  const { texts } = invocation;
  if (what === undefined) {
    const { decision, appendix, sourceNotes, amendments = [] } = plan;
    const lines = [...planLines(plan, asPrinted, texts), ...amendmentSection(plan, amendments, texts)];
    return {
      text: safeForTerminal(lines.join('\n')),
      json: { decision, appendix, sourceNotes, ...(amendments.length > 0 ? { amendments } : {}) },
      exit: 0,
    };
  }
  const { own, period } = inForceNow(invocation, plan, asPrinted);
  const heading = (id: string): readonly string[] =>
    period && amendmentsAbout(plan, id).length > 0 ? [texts.amendments.shownFor({ period: period.id })] : [];
  const task = taskById(own, what) ?? taskById(plan, what);
  if (task)
    return shown(invocation, own, task, [...heading(task.id), ...taskLines(own, task, asPrinted, texts)]);
  if (/^\d+(\.\d+)*$/.test(what) && !plan.units.some((u) => u.code === what)) {
    throw new UsageError(
      texts.unknownTask({ value: what, known: own.appendix.tasks.map((t) => t.id).join(', ') }),
    );
  }
  const unit = chooseUnit(invocation, own, what);
  return shown(invocation, own, unit, [...heading(unit.id), ...unitLines(own, unit, texts)]);
}
