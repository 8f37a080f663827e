import type { CheckedSubmission } from '../model/answer.ts';
import type {
  Consolidation,
  IndicatorFigures,
  Passage,
  TaskCount,
  TaskResults,
} from '../model/consolidation.ts';
import type { Task } from '../model/decision.ts';
import { taskStatuses } from '../model/form.ts';
import type { Unit } from '../model/unit.ts';
import { saysNone } from '../text/none.ts';
import type { Accepted } from './accepted.ts';
import type { Answered } from './answered.ts';
import { passage, passages, textOf } from './usable.ts';

/** The submission says how the task stands or what came of it. Figures alone do not answer a task. */
function answersTask(submission: CheckedSubmission, task: string): boolean {
  return (
    textOf(submission, `task/${task}/status`) !== undefined ||
    textOf(submission, `task/${task}/result`) !== undefined
  );
}

/** What a submission answers of these tasks, and whether it names a plan of the unit's own. */
export function answeredBy(submission: CheckedSubmission, tasks: readonly Task[]): Answered {
  return {
    unit: submission.unit.id,
    tasks: tasks.filter((t) => answersTask(submission, t.id)).map((t) => t.id),
    ownPlan: ownPlansOf([submission]).length > 0,
  };
}

type Result = TaskResults['results'][number];

function optional<K extends string>(
  key: K,
  value: string | undefined,
): { readonly [key in K]?: string } | Record<string, never> {
  return value === undefined ? {} : ({ [key]: value } as { readonly [key in K]: string });
}

function resultOf(submission: CheckedSubmission, task: string, role: Result['role']): readonly Result[] {
  const text = (topic: string): string | undefined => textOf(submission, `task/${task}/${topic}`);
  const more = {
    ...optional('status', text('status')),
    ...optional('leader', text('leader')),
    ...optional('products', text('products')),
    ...optional('outputDocument', text('output-document')),
  };
  const result = text('result');
  if (result === undefined && Object.keys(more).length === 0) return [];
  return [{ ...passage(submission, `task/${task}/result`, result ?? ''), role, ...more }];
}

/** Passages in which the unit says something: "Không có" is an answer, but nothing to list. */
export function saying(found: readonly Passage[]): readonly Passage[] {
  return found.filter((p) => !saysNone(p.text));
}

/** Units that name a plan of their own; "chưa ban hành" is none. */
export function ownPlansOf(submissions: readonly CheckedSubmission[]): Consolidation['ownPlans'] {
  return saying(passages(submissions, 'unit/plan-document')).map((p) => ({
    unit: p.unit,
    document: p.text,
    place: p.place,
  }));
}

function difficulties(submissions: readonly CheckedSubmission[], task: string): TaskResults['difficulties'] {
  return submissions.flatMap((s) =>
    saying(passages([s], `task/${task}/difficulties`)).map((p) => ({
      ...p,
      ...optional('reported', textOf(s, `task/${task}/difficulties-reported`)),
    })),
  );
}

function statuses(
  task: string,
  leaders: readonly CheckedSubmission[],
): readonly { readonly status: string; readonly units: readonly Unit[] }[] {
  return taskStatuses.flatMap((status) => {
    const units = leaders.filter((s) => textOf(s, `task/${task}/status`) === status).map((s) => s.unit);
    return units.length === 0 ? [] : [{ status, units }];
  });
}

/** What the accepted submissions say about one task, in the plan's order of units. */
export function taskResults(
  accepted: Accepted,
  count: TaskCount,
  indicators: readonly IndicatorFigures[],
): TaskResults {
  const { task } = count;
  const leading = new Set(count.asked.map((u) => u.id));
  const helping = new Set(
    accepted.expected.filter((o) => o.coordinates.some((t) => t.id === task.id)).map((o) => o.unit.id),
  );
  const leaders = accepted.submissions.filter((s) => leading.has(s.unit.id));
  const helpers = accepted.submissions.filter((s) => helping.has(s.unit.id) && !leading.has(s.unit.id));
  const all = accepted.submissions.filter((s) => leading.has(s.unit.id) || helping.has(s.unit.id));
  return {
    task,
    asked: count.asked.length,
    answered: count.answered.length,
    byStatus: statuses(task.id, leaders),
    results: [
      ...leaders.flatMap((s) => resultOf(s, task.id, 'lead')),
      ...helpers.flatMap((s) => resultOf(s, task.id, 'coordinating')),
    ],
    difficulties: difficulties(all, task.id),
    proposals: saying(passages(all, `task/${task.id}/proposals`)),
    next: passages(all, `task/${task.id}/next`),
    indicators,
  };
}
