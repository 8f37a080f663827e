import type { CivilDate } from '../../model/civil-date.ts';
import { type Code, severityOf } from '../../model/codes.ts';
import type { Finding, Place, Values } from '../../model/finding.ts';
import type { ClosedPeriod } from '../../model/frozen.ts';
import type { Plan } from '../../model/plan.ts';
import type { PlanFiles, PlanReading } from '../../model/plan-reading.ts';

/** The plan with what stands behind it, and the day that "within 12 months" counts from. */
export interface PlanContext {
  readonly plan: Plan;
  readonly files: PlanFiles;
  readonly dropped: PlanReading['dropped'];
  readonly locate: PlanReading['locate'];
  readonly has: PlanReading['has'];
  readonly textAt: PlanReading['textAt'];
  readonly today: CivilDate;
  /** Closed periods of the workspace, held against this plan; none outside a workspace. */
  readonly closed: readonly ClosedPeriod[];
  /** Periods with a snapshot of a closing that the register does not have. */
  readonly orphans: readonly string[];
}

/** One rule, one code, one file. It looks at the whole plan and returns all it finds. */
export interface PlanRule {
  readonly code: Code;
  readonly run: (context: PlanContext) => readonly Finding[];
}

/** A finding of that code at that place; severity as the catalogue says. */
export function finding(code: Code, place: Place, values: Values, also?: Place): Finding {
  return { code, severity: severityOf(code), place, values, ...(also ? { also } : {}) };
}
