import { planRules } from '../check/plan/all.ts';
import { checkPlan } from '../check/plan/run.ts';
import type { readPlanFiles } from '../disk/workspace.ts';
import type { CivilDate } from '../model/civil-date.ts';
import { compareFindings, type Finding } from '../model/finding.ts';
import type { Plan } from '../model/plan.ts';
import { readPlan } from '../read/plan.ts';
import { obligationsFor } from '../schedule/obligations.ts';
import { planInForce, withDatedPeriods } from '../schedule/plan-in-force.ts';
import type { PlanSize } from './checked-plan.ts';
import { currentPeriod } from './choose.ts';
import { closedPeriods } from './closed-periods.ts';

interface CheckedPlan {
  readonly plan: Plan | undefined;
  readonly findings: readonly Finding[];
}

/** The files of a plan read and held against every rule, with the closed periods of the workspace around it. */
export function checkPlanFiles(
  files: ReturnType<typeof readPlanFiles>,
  root: string,
  asOf: CivilDate,
): CheckedPlan {
  const reading = readPlan(files);
  const { plan } = reading.value;
  const { held, orphans } = closedPeriods(root, plan);
  const findings = checkPlan(reading, asOf, planRules, held, orphans).toSorted(compareFindings);
  return { plan, findings };
}

/** How large the plan in force for the period at hand is, and who reports in it; without periods only its size. */
export function sizeOf(adopted: Plan, asOf: CivilDate): PlanSize {
  const period = currentPeriod(withDatedPeriods(adopted), asOf);
  const { appendix, units, groups } = period ? planInForce(adopted, period) : adopted;
  const size = { tasks: appendix.tasks.length, units: units.length };
  if (!period) return size;
  const owing = obligationsFor(adopted, period).map((o) => o.unit);
  const byGroup = groups
    .map((g) => ({ name: g.name, units: owing.filter((u) => u.group === g.id).length }))
    .filter((g) => g.units > 0);
  return { ...size, owing: { period: period.id, units: owing.length, groups: byGroup } };
}
