import type { Selector, Task } from '../../model/decision.ts';
import type { Finding } from '../../model/finding.ts';
import { unitById } from '../../model/plan.ts';
import { type AmendedState, amendedStates, phrasedBy } from './amended-states.ts';
import type { Side } from './references.ts';
import { finding, type PlanContext, type PlanRule } from './rule.ts';

interface Both {
  readonly task: Task;
  readonly unit: string;
  readonly lead: number;
  readonly coordinating: number;
}

/** One unit named individually as leading and as coordinating the same task. Reached through a group it just keeps the named side. */
export const unitBothSides: PlanRule = {
  code: 'unit-both-sides',
  run: (context) => {
    const adopted = bothIn(context.plan.appendix.tasks);
    const seen = new Set(adopted.map(keyOf));
    const amended = amendedStates(context).flatMap((state) =>
      bothIn(state.tasks).flatMap((both) => {
        if (seen.has(keyOf(both))) return [];
        seen.add(keyOf(both));
        return [toldAmended(context, state, both)];
      }),
    );
    return [...adopted.map((both) => told(context, both)), ...amended];
  },
};

const keyOf = ({ task, unit }: Both): string => `${task.id} ${unit}`;

const named = (selectors: readonly Selector[], unit: string): number =>
  selectors.findIndex((s) => s.kind === 'unit' && s.unit === unit);

function bothIn(tasks: readonly Task[]): readonly Both[] {
  return tasks.flatMap((task) =>
    task.coordinating.selectors.flatMap((s, coordinating) => {
      const lead = s.kind === 'unit' ? named(task.lead.selectors, s.unit) : -1;
      return s.kind === 'unit' && lead >= 0 ? [{ task, unit: s.unit, lead, coordinating }] : [];
    }),
  );
}

const inAppendix = (both: Both, side: Side): string =>
  `appendix/tasks/${both.task.id}/${side}/selectors/${both[side]}`;

const valuesOf = ({ plan }: PlanContext, { task, unit }: Both) => ({
  task: task.id,
  unit: unitById(plan, unit)?.name ?? unit,
});

function told(context: PlanContext, both: Both): Finding {
  const [path, lead] = [inAppendix(both, 'coordinating'), inAppendix(both, 'lead')];
  return finding('unit-both-sides', context.locate(path), valuesOf(context, both), context.locate(lead));
}

/** At the change that came last of the two; the other side stands where it was. */
function toldAmended(context: PlanContext, state: AmendedState, both: Both): Finding {
  const placed = (['lead', 'coordinating'] as const).map((side) => {
    const by = phrasedBy(state, both.task.id, side);
    const path = by ? `${by.path}/selectors/${both[side]}` : inAppendix(both, side);
    return { path, order: by ? state.changes.indexOf(by.placed) : -1 };
  });
  const [last, other] = placed.toSorted((a, b) => b.order - a.order);
  const values = { ...valuesOf(context, both), amended: 'yes' };
  return finding(
    'unit-both-sides',
    context.locate(last?.path ?? ''),
    values,
    other && context.locate(other.path),
  );
}
