import type { PeriodCheck } from '../../src/check/period/input.ts';
import { checkPeriod } from '../../src/check/period/run.ts';
import { checkSubmission } from '../../src/check/submission/run.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { Plan } from '../../src/model/plan.ts';
import type { Period } from '../../src/model/reporting.ts';
import { inputOf, type World } from './form.ts';
import { smallPeriod, smallPlan } from './plan.ts';

/** What several units of one plan sent for one period. */
export interface PeriodWorld {
  readonly plan?: Plan;
  readonly period?: Period;
  readonly sent: readonly Omit<World, 'plan' | 'period'>[];
}

/** The findings across the submissions; those of each submission by itself are left aside. */
export function checkPeriodWorld(world: PeriodWorld, checks?: readonly PeriodCheck[]): readonly Finding[] {
  const { plan = smallPlan(), period = smallPeriod('2026-06'), sent } = world;
  const submissions = sent.map((own) => checkSubmission(inputOf({ ...own, plan, period })));
  return checkPeriod({ plan, period, submissions }, checks);
}

/** A code with a period that yields it and a neighbouring one that does not. */
export interface PeriodCase {
  readonly yields: PeriodWorld;
  readonly neighbour: PeriodWorld;
}
