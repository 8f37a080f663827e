import { planRules } from '../check/plan/all.ts';
import { checkPlan } from '../check/plan/run.ts';
import type { readPlanFiles } from '../disk/workspace.ts';
import type { CivilDate } from '../model/civil-date.ts';
import { compareFindings, type Finding } from '../model/finding.ts';
import type { Plan } from '../model/plan.ts';
import { readPlan } from '../read/plan.ts';
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
