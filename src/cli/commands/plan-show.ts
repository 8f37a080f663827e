import { planLines, taskLines, unitLines } from '../../compose/plan-lines.ts';
import { taskById } from '../../model/plan.ts';
import { safeForTerminal } from '../../text/safe-for-terminal.ts';
import { chooseUnit } from '../choose.ts';
import { type Invocation, optionOn } from '../command.ts';
import type { Outcome } from '../outcome.ts';
import { UsageError } from '../stop.ts';
import { planRoot, usablePlan } from '../workspace.ts';

/** The plan, one task or one unit, readably. */
export async function run(invocation: Invocation): Promise<Outcome> {
  const plan = await usablePlan(planRoot(invocation), invocation);
  const [what] = invocation.args;
  const asPrinted = optionOn(invocation, 'asPrinted');
  const { texts } = invocation;
  if (what === undefined) {
    const { decision, appendix, sourceNotes } = plan;
    return {
      text: safeForTerminal(planLines(plan, asPrinted, texts).join('\n')),
      json: { decision, appendix, sourceNotes },
      exit: 0,
    };
  }
  const task = taskById(plan, what);
  if (task)
    return { text: safeForTerminal(taskLines(plan, task, asPrinted, texts).join('\n')), json: task, exit: 0 };
  if (/^\d+(\.\d+)*$/.test(what) && !plan.units.some((u) => u.code === what)) {
    throw new UsageError(
      texts.unknownTask({ value: what, known: plan.appendix.tasks.map((t) => t.id).join(', ') }),
    );
  }
  const unit = chooseUnit(invocation, plan, what);
  return { text: safeForTerminal(unitLines(plan, unit, texts).join('\n')), json: unit, exit: 0 };
}
