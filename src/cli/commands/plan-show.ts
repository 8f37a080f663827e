import { amendmentSection, amendmentsAbout } from '../../compose/amendment-lines.ts';
import { planLines, taskLines, unitLines } from '../../compose/plan-lines.ts';
import { type Plan, taskById } from '../../model/plan.ts';
import { safeForTerminal } from '../../text/safe-for-terminal.ts';
import { chooseUnit } from '../choose-unit.ts';
import { type Invocation, optionOn } from '../command.ts';
import type { Outcome } from '../outcome.ts';
import { atPastPlan } from '../past-plan.ts';
import { UsageError } from '../stop.ts';
import { usablePlan } from '../usable-plan.ts';
import { planRoot } from '../workspace.ts';

/** One task or unit as adopted, with what later documents change about it. */
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
  const task = taskById(plan, what);
  if (task) return shown(invocation, plan, task, taskLines(plan, task, asPrinted, texts));
  if (/^\d+(\.\d+)*$/.test(what) && !plan.units.some((u) => u.code === what)) {
    throw new UsageError(
      texts.unknownTask({ value: what, known: plan.appendix.tasks.map((t) => t.id).join(', ') }),
    );
  }
  const unit = chooseUnit(invocation, plan, what);
  return shown(invocation, plan, unit, unitLines(plan, unit, texts));
}
