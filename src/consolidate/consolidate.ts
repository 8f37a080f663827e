import type { CheckedSubmission } from '../model/answer.ts';
import { partsOf } from '../model/civil-date.ts';
import type { Consolidation, IndicatorFigures } from '../model/consolidation.ts';
import type { Obligation } from '../model/obligation.ts';
import { type Indicator, type Period, type Plan, periodById, type Task } from '../model/plan.ts';
import type { PeriodStanding } from '../model/standing.ts';
import { type Accepted, acceptedOf, inPlanOrder } from './accepted.ts';
import type { YearBefore } from './comparison.ts';
import { indicatorFigures } from './figures.ts';
import { fundingLines } from './funding.ts';
import { ownPlansOf, saying, taskCounts, taskResults } from './task-results.ts';
import { leftOutOf, passages } from './usable.ts';

export interface ConsolidationInput {
  readonly plan: Plan;
  readonly period: Period;
  readonly standing: PeriodStanding;
  readonly obligations: readonly Obligation[];
  /** Only the file that a unit's standing names as accepted is used. */
  readonly submissions: readonly CheckedSubmission[];
  /** Accepted submissions of the year before, given only where the comparison makes sense. */
  readonly yearBefore?:
    | { readonly period: string; readonly submissions: readonly CheckedSubmission[] }
    | undefined;
}

/** June beside December: only figures from the start of the year compare like with like. */
function yearBeforeOf(input: ConsolidationInput): YearBefore | undefined {
  if (!input.yearBefore) return undefined;
  const then = periodById(input.plan, input.yearBefore.period);
  const same =
    then?.kind === input.period.kind && partsOf(then.due).month === partsOf(input.period.due).month;
  return {
    period: input.yearBefore.period,
    submissions: inPlanOrder(input.plan, input.yearBefore.submissions),
    cumulativeOnly: !same,
  };
}

function allFigures(
  input: ConsolidationInput,
  accepted: Accepted,
): ReadonlyMap<string, readonly IndicatorFigures[]> {
  const yearBefore = yearBeforeOf(input);
  const context = { plan: input.plan, accepted, yearBefore };
  const figures = (i: Indicator): readonly IndicatorFigures[] =>
    i.figures.map((figure) => indicatorFigures(context, i, figure));
  return new Map(input.plan.reporting.indicators.map((i) => [i.id, figures(i)]));
}

function tasksOf(input: ConsolidationInput, accepted: Accepted): readonly Task[] {
  const wanted = input.period.request?.tasks ?? [];
  const { tasks } = input.plan.appendix;
  if (wanted.length > 0) return tasks.filter((t) => wanted.includes(t.id));
  const owed = new Set(accepted.expected.flatMap((o) => [...o.leads, ...o.coordinates]).map((t) => t.id));
  return input.period.kind === 'adhoc' ? tasks.filter((t) => owed.has(t.id)) : tasks;
}

/**
 * Merges the accepted submissions of one period; every figure keeps its sources. Sums go by the kind of the indicator,
 * ratios are recomputed from n and N, blank is never 0, answers left out are listed (docs/quy-tac.md, mục 6, 8, 11).
 */
export function consolidate(input: ConsolidationInput): Consolidation {
  const { plan, period, standing } = input;
  const accepted = acceptedOf(plan, standing, input.obligations, input.submissions);
  const { submissions } = accepted;
  const tasks = tasksOf(input, accepted);
  const figures = allFigures(input, accepted);
  // An indicator of several tasks is asked once and stands once, under the first of them.
  const attached = (task: Task): readonly IndicatorFigures[] =>
    plan.reporting.indicators
      .filter((i) => tasks.find((t) => i.tasks.includes(t.id)) === task)
      .flatMap((i) => figures.get(i.id) ?? []);
  return {
    period,
    standing,
    accepted: submissions.length,
    expected: accepted.expected.length,
    acceptedUnits: submissions.map((s) => s.unit),
    ownPlans: ownPlansOf(submissions),
    tasks: taskCounts(tasks, accepted.expected, submissions).map((count) =>
      taskResults(accepted, count, attached(count.task)),
    ),
    unitPassages: {
      summary: passages(submissions, 'unit/summary'),
      difficulties: saying(passages(submissions, 'unit/unit-difficulties')),
      proposals: saying(passages(submissions, 'unit/unit-proposals')),
      next: passages(submissions, 'unit/unit-next'),
    },
    funding: fundingLines(tasks, submissions),
    leftOut: submissions.flatMap(leftOutOf),
    setAside: accepted.setAside,
  };
}
