import type { CivilDate } from '../../model/civil-date.ts';
import { compareFindings, type Finding, type Reading } from '../../model/finding.ts';
import type { PlanReading } from '../../model/plan-reading.ts';
import { planRules } from './all.ts';
import type { PlanContext, PlanRule } from './rule.ts';

/** Everything wrong with a plan: what its reader found and what the rules across its files find, in the one order. */
export function checkPlan(
  reading: Reading<PlanReading>,
  today: CivilDate,
  rules: readonly PlanRule[] = planRules,
  closed: PlanContext['closed'] = [],
  orphans: PlanContext['orphans'] = [],
): readonly Finding[] {
  const { plan, files, ...found } = reading.value;
  const across =
    plan && files ? rules.flatMap((rule) => rule.run({ plan, files, ...found, today, closed, orphans })) : [];
  return [...reading.findings, ...across].toSorted(compareFindings);
}
