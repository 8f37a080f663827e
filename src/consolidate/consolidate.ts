import type { CheckedSubmission } from '../model/answer.ts';
import { partsOf } from '../model/civil-date.ts';
import type { Consolidation, DocumentPassages, IndicatorFigures } from '../model/consolidation.ts';
import type { Task } from '../model/decision.ts';
import type { Obligation } from '../model/obligation.ts';
import { type Plan, periodById } from '../model/plan.ts';
import type { Indicator, Period } from '../model/reporting.ts';
import type { PeriodStanding } from '../model/standing.ts';
import { type Accepted, acceptedOf, inPlanOrder } from './accepted.ts';
import { taskCounts } from './answered.ts';
import type { YearBefore } from './comparison.ts';
import { indicatorFigures } from './figures.ts';
import { fundingLines } from './funding.ts';
import { answeredBy, ownPlansOf, saying, taskResults } from './task-results.ts';
import { leftOutOf, passages, textOf } from './usable.ts';

export interface ConsolidationInput {
  readonly plan: Plan;
  readonly period: Period;
  readonly standing: PeriodStanding;
  readonly obligations: readonly Obligation[];
  /** Only the file that a unit's standing names as accepted is used. */
  readonly submissions: readonly CheckedSubmission[];
  /** What the units' signed documents say, for quoting. */
  readonly documents?: readonly DocumentPassages[];
  /** Accepted submissions of the year before, given only where the comparison makes sense. */
  readonly yearBefore?:
    | { readonly period: string; readonly submissions: readonly CheckedSubmission[] }
    | undefined;
}

/** June beside December: only figures from the start of the year compare like with like. */
export function yearBeforeOf({
  plan,
  period,
  yearBefore,
}: Pick<ConsolidationInput, 'plan' | 'period' | 'yearBefore'>): YearBefore | undefined {
  const before = yearBefore && periodById(plan, yearBefore.period);
  if (!yearBefore || !before) return undefined;
  const same = before.kind === period.kind && partsOf(before.due).month === partsOf(period.due).month;
  return {
    plan,
    now: period,
    before,
    submissions: inPlanOrder(plan, yearBefore.submissions),
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

/** The submission says something about a task that others lead. */
function helpsWith(submission: CheckedSubmission, task: Task): boolean {
  const told = (topic: string): boolean => textOf(submission, `task/${task.id}/${topic}`) !== undefined;
  return (
    submission.form.obligation.coordinates.some((t) => t.id === task.id) &&
    (told('result') || told('products'))
  );
}

/** Regular periods show every task; an ad hoc one only what it asks and somebody owes, or helped with and told of. */
function tasksOf({ plan, period }: ConsolidationInput, accepted: Accepted): readonly Task[] {
  const { tasks } = plan.appendix;
  if (period.kind !== 'adhoc') return tasks;
  const wanted = period.request?.tasks ?? [];
  const owed = new Set(accepted.expected.flatMap((o) => o.leads).map((t) => t.id));
  return tasks
    .filter((t) => wanted.length === 0 || wanted.includes(t.id))
    .filter((t) => owed.has(t.id) || accepted.submissions.some((s) => helpsWith(s, t)));
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
    tasks: taskCounts(
      tasks,
      accepted.expected,
      submissions.map((s) => answeredBy(s, tasks)),
    ).map((count) => taskResults(accepted, count, attached(count.task))),
    unitPassages: {
      summary: passages(submissions, 'unit/summary'),
      difficulties: saying(passages(submissions, 'unit/unit-difficulties')),
      proposals: saying(passages(submissions, 'unit/unit-proposals')),
      next: passages(submissions, 'unit/unit-next'),
    },
    funding: fundingLines(tasks, submissions),
    ...(input.documents ? { documents: input.documents } : {}),
    leftOut: submissions.flatMap(leftOutOf),
    setAside: accepted.setAside,
  };
}
