import { type AmendmentChange, subjectOf } from '../../model/amendment.ts';
import type { Task, UnitPhrase } from '../../model/decision.ts';
import { type Plan, taskById, unitById } from '../../model/plan.ts';
import { changesOf, inOrderOfDays } from './amended.ts';
import { finding, type PlanContext, type PlanRule } from './rule.ts';

/** A change to what already holds: the new words are those that stood before. */
export const amendmentNoChange: PlanRule = {
  code: 'amendment-no-change',
  run: (context) => {
    const now = new Map<string, string>();
    return inOrderOfDays(changesOf(context)).flatMap(({ amendment, change, path }) => {
      const subject = subjectOf(change);
      const wanted = newValue(change);
      const before = now.get(subject) ?? oldValue(context, change);
      now.set(subject, wanted);
      if (before !== wanted) return [];
      return [finding('amendment-no-change', context.locate(path), { id: amendment.id, subject })];
    });
  },
};

const phraseValue = (text: string, selectors: UnitPhrase['selectors']): string =>
  JSON.stringify([
    text,
    selectors.map((s) => [s.kind, s.kind === 'unit' ? s.unit : s.kind === 'group' ? s.groups : '']),
  ]);

const dayValue = (day: { year?: number; month: number; day: number } | undefined): string =>
  day ? `${day.year ?? 0}/${day.month}/${day.day}` : '';

function newValue(change: AmendmentChange): string {
  switch (change.kind) {
    case 'unit-renamed':
      return change.name;
    case 'duty':
      return `${change.duty} ${change.basis}`;
    case 'task-lead':
    case 'task-coordinating':
      return phraseValue(change.text, change.selectors);
    case 'task-timing':
      return `${change.cadence} ${change.text}`;
    case 'task-text':
    case 'task-output':
      return change.text;
    case 'deadline':
      return dayValue(change.due);
    case 'window':
      return `${dayValue(change.windowFrom)} ${dayValue(change.windowTo)}`;
    case 'deadline-rule':
      return JSON.stringify([change.wording, change.roll, change.counts]);
    default:
      return change.kind;
  }
}

function oldTaskValue(task: Task, change: AmendmentChange): string | undefined {
  switch (change.kind) {
    case 'task-lead':
      return phraseValue(task.lead.text.printed, task.lead.selectors);
    case 'task-coordinating':
      return phraseValue(task.coordinating.text.printed, task.coordinating.selectors);
    case 'task-text':
      return task.items[change.item - 1]?.text.printed;
    case 'task-output':
      return task.output.printed;
    case 'task-timing':
      return `${task.cadence} ${task.timing.printed}`;
    default:
      return undefined;
  }
}

function oldUnitValue(plan: Plan, change: AmendmentChange): string | undefined {
  if (change.kind === 'unit-renamed') return unitById(plan, change.unit)?.name;
  const unit = change.kind === 'duty' ? unitById(plan, change.unit) : undefined;
  return unit && `${unit.duty} ${unit.basis}`;
}

/** What the adopted plan says there, in the form of `newValue`; undefined where it cannot be compared. */
function oldValue({ plan, files }: PlanContext, change: AmendmentChange): string | undefined {
  if (change.kind === 'deadline' || change.kind === 'window') {
    const kind = files.reporting.periods.each_year.find((p) => p.id === change.period);
    if (!kind) return undefined;
    if (change.kind === 'deadline') return dayValue(kind.due);
    const part = (asked: unknown, day: Parameters<typeof dayValue>[0]) => (asked ? dayValue(day) : '');
    return `${part(change.windowFrom, kind.window_from)} ${part(change.windowTo, kind.window_to)}`;
  }
  if (change.kind === 'deadline-rule') {
    const { rule } = plan.reporting;
    return JSON.stringify([
      change.wording && rule.wording,
      change.roll && rule.roll,
      change.counts && rule.counts,
    ]);
  }
  const task = 'task' in change && typeof change.task === 'string' ? taskById(plan, change.task) : undefined;
  return task ? oldTaskValue(task, change) : oldUnitValue(plan, change);
}
