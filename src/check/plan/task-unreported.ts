import type { Task } from '../../model/decision.ts';
import type { Finding } from '../../model/finding.ts';
import { roleIn } from '../../model/plan.ts';
import type { Unit } from '../../model/unit.ts';
import { changesOf, type PlacedChange } from './amended.ts';
import { type AmendedState, amendedStates, phrasedBy } from './amended-states.ts';
import { finding, type PlanContext, type PlanRule } from './rule.ts';

interface Led {
  readonly task: Task;
  readonly path: string;
}

/** Nobody with the duty to report leads the task, so its result would be asked of nobody. */
export const taskUnreported: PlanRule = {
  code: 'task-unreported',
  run: (context) =>
    unreported(context).flatMap(({ led, leads }) =>
      byIntention(led.task, leads) ? [] : [told('task-unreported', context, led, leads)],
    ),
};

/** The same where the plan means it so: every lead is only invited, or named in open words. */
export const taskByInvitation: PlanRule = {
  code: 'task-by-invitation',
  run: (context) =>
    unreported(context).flatMap(({ led, leads }) =>
      byIntention(led.task, leads) ? [told('task-by-invitation', context, led, leads)] : [],
    ),
};

const byIntention = (task: Task, leads: readonly Unit[]): boolean =>
  leads.every((u) => u.duty === 'invited') &&
  (leads.length > 0 || task.lead.selectors.every((s) => s.kind === 'open'));

function told(
  code: 'task-unreported' | 'task-by-invitation',
  context: PlanContext,
  { task, path }: Led,
  leads: readonly Unit[],
): Finding {
  const units = leads.slice(0, 5).map((u) => `${u.name} (duty: ${u.duty})`);
  const values = {
    task: task.id,
    lead: task.lead.text.printed,
    units: units.join(', '),
    count: leads.length,
  };
  return finding(code, context.locate(path), values);
}

interface Unreported {
  readonly led: Led;
  readonly leads: readonly Unit[];
}

/** Nobody of these units with the duty to report leads the task; undefined where one does, or where another error says it. */
function withoutReport(
  { plan }: PlanContext,
  units: readonly Unit[],
  owing: (u: Unit) => boolean,
  led: Led,
): readonly Unreported[] {
  const leads = units.filter((u) => roleIn(plan, led.task, u) === 'lead');
  if (leads.some(owing)) return [];
  // A lead that the list of units does not have is told by its own error.
  const lost = leads.length === 0 && led.task.lead.selectors.some((s) => s.kind !== 'open');
  return lost || led.task.lead.selectors.length === 0 ? [] : [{ led, leads }];
}

const required = (u: Unit): boolean => u.duty === 'required';

function unreported(context: PlanContext): readonly Unreported[] {
  const { units, appendix } = context.plan;
  const given = changesOf(context).flatMap(({ change }) =>
    change.kind === 'duty' && change.duty === 'required' ? [change.unit] : [],
  );
  const owing = (u: Unit): boolean => required(u) || given.includes(u.id);
  // Nobody reports at all: one error says that for every task.
  if (!units.some(owing)) return [];
  const adopted = appendix.tasks.map((task) => ({ task, path: `appendix/tasks/${task.id}/lead` }));
  return [
    ...adopted.flatMap((led) => withoutReport(context, units, owing, led)),
    ...unreportedSince(
      context,
      new Set(adopted.flatMap((led) => withoutReport(context, units, required, led)).map((u) => u.led.task)),
    ),
  ];
}

/** What amendments make so: a task that was so already, and is as it was, is told of the Appendix. */
function unreportedSince(context: PlanContext, already: ReadonlySet<Task>): readonly Unreported[] {
  const seen = new Set<string>();
  return amendedStates(context).flatMap((state) =>
    state.tasks.flatMap((task) => {
      if (already.has(task)) return [];
      const [found] = withoutReport(context, state.units, required, { task, path: '' });
      const path = found ? causeOf(state, found) : '';
      const key = `${task.id} ${path}`;
      if (!found || seen.has(key)) return [];
      seen.add(key);
      return [{ led: { task, path }, leads: found.leads }];
    }),
  );
}

/** The last change that gave the task its lead, or took the duty from one of its leads. */
function causeOf(state: AmendedState, { led, leads }: Unreported): string {
  const phrased = phrasedBy(state, led.task.id, 'lead');
  const duty = state.changes.findLast(
    ({ change }) =>
      change.kind === 'duty' && change.duty !== 'required' && leads.some((u) => u.id === change.unit),
  );
  const order = (placed: PlacedChange | undefined): number => (placed ? state.changes.indexOf(placed) : -1);
  if (duty && order(duty) > order(phrased?.placed)) return `${duty.path}/duty`;
  if (phrased)
    return phrased.placed.change.kind === 'task-added' ? phrased.path : `${phrased.path}/selectors`;
  return `appendix/tasks/${led.task.id}/lead`;
}
