import type { Task, UnitPhrase } from '../../model/decision.ts';
import type { Finding } from '../../model/finding.ts';
import { roleIn } from '../../model/plan.ts';
import type { Unit } from '../../model/unit.ts';
import { changesOf } from './amended.ts';
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

/** Tasks of the Appendix and those that amendments add, with every change of who leads them. */
function allLed(context: PlanContext): readonly Led[] {
  const { tasks } = context.plan.appendix;
  const amended = changesOf(context).flatMap(({ change, path }): readonly Led[] => {
    if (change.kind === 'task-added') return [{ task: change.task, path: `${path}/new_task/lead` }];
    if (change.kind !== 'task-lead') return [];
    const lead: UnitPhrase = {
      text: { printed: change.text, reading: change.text },
      selectors: change.selectors,
    };
    return tasks
      .filter((t) => t.id === change.task)
      .map((t) => ({ task: { ...t, lead }, path: `${path}/selectors` }));
  });
  return [...tasks.map((task) => ({ task, path: `appendix/tasks/${task.id}/lead` })), ...amended];
}

function unreported(context: PlanContext): readonly { readonly led: Led; readonly leads: readonly Unit[] }[] {
  const { plan } = context;
  const given = changesOf(context).flatMap(({ change }) =>
    change.kind === 'duty' && change.duty === 'required' ? [change.unit] : [],
  );
  const owing = plan.units.filter((u) => u.duty === 'required' || given.includes(u.id));
  // Nobody reports at all: one error says that for every task.
  if (owing.length === 0) return [];
  return allLed(context).flatMap((led) => {
    if (owing.some((u) => roleIn(plan, led.task, u) === 'lead')) return [];
    const leads = plan.units.filter((u) => roleIn(plan, led.task, u) === 'lead');
    // A lead that the list of units does not have is told by its own error.
    const lost = leads.length === 0 && led.task.lead.selectors.some((s) => s.kind !== 'open');
    return lost || led.task.lead.selectors.length === 0 ? [] : [{ led, leads }];
  });
}
