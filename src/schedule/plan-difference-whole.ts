import { judgedAlike } from '../model/frozen-difference.ts';
import type { Obligation } from '../model/obligation.ts';
import { type Plan, periodById } from '../model/plan.ts';
import type { PlanDifference } from '../model/plan-difference.ts';
import type { RegisterEvent } from '../model/register.ts';
import { obligationsFor } from './obligations.ts';
import { type InForce, periodShifts, planConsequences } from './plan-consequence.ts';
import { planChanges } from './plan-difference.ts';
import type { PlanSide } from './plan-difference-side.ts';
import { planId } from './plan-id.ts';
import { leaderlessTasks } from './plan-leaderless.ts';
import { lettersTouched } from './plan-letters.ts';

/** The register of a workspace as far as an edit of the plan touches it. */
export interface RegisterSeen {
  readonly closed: readonly string[];
  /** Events in force of every period that is not closed. */
  readonly open: readonly (readonly RegisterEvent[])[];
}

function owing(plan: Plan, id: string): readonly Obligation[] {
  const period = periodById(plan, id);
  return period ? obligationsFor(plan, period) : [];
}

/** What the step from one plan to another means; the register, where there is one, tells which letters and closed periods it touches. */
export function planDifference(
  before: PlanSide,
  after: PlanSide,
  inForce: InForce,
  register: RegisterSeen = { closed: [], open: [] },
): PlanDifference {
  const changes = planChanges(before, after);
  if (changes.length === 0)
    return { changes, periods: [], consequences: [], letters: [], leaderless: [], closed: [] };
  const [a, b] = [before.plan, after.plan];
  const periods = periodShifts(a, b, inForce);
  const consequences = planConsequences(a, b, inForce);
  const names = { before: planId(a), after: planId(b) };
  return {
    changes,
    periods,
    consequences,
    ...(names.before === names.after ? {} : { formName: names }),
    letters: register.open.flatMap((events) => lettersTouched(a, b, events, inForce)),
    leaderless: leaderlessTasks(a, b, inForce),
    // A form worded anew changes no verdict of a closed period.
    closed: register.closed.filter((id) => !judgedAlike(owing(a, id), owing(b, id))),
  };
}
