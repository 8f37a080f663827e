import type { Selector, Task, UnitPhrase } from '../../model/decision.ts';
import { changesOf } from './amended.ts';
import type { PlanContext } from './rule.ts';

export type Side = 'lead' | 'coordinating';

export interface PlacedSelector {
  readonly task: Task;
  readonly side: Side;
  readonly phrase: UnitPhrase;
  readonly selector: Selector;
  readonly path: string;
}

/** Every selector of every task, with its path. */
export function selectorsOf({ plan }: PlanContext): readonly PlacedSelector[] {
  return plan.appendix.tasks.flatMap((task) =>
    (['lead', 'coordinating'] as const).flatMap((side) =>
      task[side].selectors.map((selector, i) => ({
        task,
        side,
        phrase: task[side],
        selector,
        path: `appendix/tasks/${task.id}/${side}/selectors/${i}`,
      })),
    ),
  );
}

export interface AmendedSelector extends Pick<PlacedSelector, 'phrase' | 'selector' | 'path'> {
  readonly task: { readonly id: string };
}

/** Selectors in amendments: they must name what is there, and stand in the words that they explain. */
export function amendedSelectorsOf(context: PlanContext): readonly AmendedSelector[] {
  const placed = (phrase: UnitPhrase, path: string, id: string) =>
    phrase.selectors.map((selector, i) => ({
      phrase,
      selector,
      path: `${path}/selectors/${i}`,
      task: { id },
    }));
  return changesOf(context).flatMap(({ change, path }) => {
    if (change.kind === 'task-added')
      return (['lead', 'coordinating'] as const).flatMap((side) =>
        placed(change.task[side], `${path}/new_task/${side}`, change.task.id),
      );
    if (change.kind !== 'task-lead' && change.kind !== 'task-coordinating') return [];
    const text = { printed: change.text, reading: change.text };
    return placed({ text, selectors: change.selectors }, path, change.task);
  });
}

function amendedUnits(context: PlanContext): readonly Reference[] {
  return changesOf(context).flatMap(({ change, path }) => [
    ...('unit' in change ? [{ id: change.unit, path: `${path}/unit` }] : []),
    ...(change.kind === 'unit-ended' && change.successor
      ? [{ id: change.successor, path: `${path}/successor` }]
      : []),
  ]);
}

export interface Reference {
  readonly id: string;
  readonly path: string;
}

/** Every spot that must name one unit by its id. */
export function unitReferences(context: PlanContext): readonly Reference[] {
  const { plan } = context;
  const list = (path: string, ids: readonly string[]): readonly Reference[] =>
    ids.map((id, i) => ({ id, path: `${path}/${i}` }));
  return [
    ...[...selectorsOf(context), ...amendedSelectorsOf(context)].flatMap(({ selector, path }) =>
      selector.kind === 'unit' ? [{ id: selector.unit, path: `${path}/unit` }] : [],
    ),
    ...plan.groups.flatMap((g) => list(`units/groups/${g.id}/members`, g.members ?? [])),
    ...plan.units.flatMap((u) => list(`units/units/${u.id}/predecessors`, u.predecessors)),
    { id: plan.reporting.receivingUnit, path: 'reporting/receiving_unit' },
    ...(plan.reporting.fundingTo
      ? [{ id: plan.reporting.fundingTo.unit, path: 'reporting/funding_to/unit' }]
      : []),
    { id: plan.office.unit, path: 'office/unit' },
    ...amendedUnits(context),
    ...(plan.waivers ?? []).map((w) => ({ id: w.unit, path: `waivers/waivers/${w.id}/unit` })),
  ];
}

/** Every spot that must name a group of units by its id. */
export function groupReferences(context: PlanContext): readonly Reference[] {
  return [
    ...context.plan.units.map((u) => ({ id: u.group, path: `units/units/${u.id}/group` })),
    ...[...selectorsOf(context), ...amendedSelectorsOf(context)].flatMap(({ selector, path }) =>
      selector.kind === 'group' ? selector.groups.map((id, i) => ({ id, path: `${path}/groups/${i}` })) : [],
    ),
  ];
}
