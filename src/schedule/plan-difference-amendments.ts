import { changedTasks } from '../model/amended-tasks.ts';
import { changedUnits } from '../model/amended-units.ts';
import {
  type Amendment,
  type AmendmentChange,
  type DatedChange,
  type DayOfYear,
  subjectOf,
} from '../model/amendment.ts';
import { addDays } from '../model/civil-date.ts';
import type { Task } from '../model/decision.ts';
import type { TaskRole } from '../model/plan.ts';
import type { AmendedPart, ChangeKind, PlanChange, PlanMap, PlanValue } from '../model/plan-difference.ts';
import type { DeadlineRule } from '../model/reporting.ts';
import type { Unit } from '../model/unit.ts';
import { type PlanSide, roleShift } from './plan-difference-side.ts';
import { amendmentsInOrder, asAdopted } from './plan-in-force.ts';

/** What one dated change sets, beside what holds without it. */
interface Effect {
  readonly part: AmendedPart;
  readonly item: { readonly id: string; readonly name: string };
  readonly field?: string;
  readonly kind: ChangeKind;
  readonly before?: PlanValue;
  readonly after?: PlanValue;
  readonly into?: string;
  readonly roles?: { readonly of: TaskRole; readonly before: Task; readonly after: Task };
}

/** The plan as it stands when a change comes to be applied. */
interface Ground {
  readonly tasks: readonly Task[];
  readonly units: readonly Unit[];
  readonly prior: readonly DatedChange[];
  readonly side: PlanSide;
}

function groundOf(side: PlanSide, change: AmendmentChange): Ground {
  const all = amendmentsInOrder(side.plan.amendments ?? []);
  const prior = all.slice(
    0,
    all.findIndex((d) => d.change === change),
  );
  const plan = asAdopted(side.plan);
  return {
    side,
    prior,
    tasks: changedTasks(plan.appendix.tasks, prior),
    units: changedUnits(plan.units, prior),
  };
}

const taskValue = (task: Task): PlanMap => ({
  items: task.items.map((i) => `${i.dash ? '- ' : ''}${i.text.reading}`).join('\n'),
  lead: task.lead.text.reading,
  coordinating: task.coordinating.text.reading,
  output: task.output.reading,
  timing: task.timing.reading,
});

const taskItem = (task: Task): Effect['item'] => ({ id: task.id, name: task.shortName });

type OfTask = Exclude<
  Extract<AmendmentChange, { readonly task: unknown }>,
  { readonly kind: 'task-added' | 'task-removed' }
>;

function ofTask(change: OfTask, before: Task): Effect {
  const about = { part: 'task', item: taskItem(before), kind: 'changed' } as const;
  const [after = before] = changedTasks([before], [{ change } as DatedChange]);
  switch (change.kind) {
    case 'task-lead':
    case 'task-coordinating': {
      const of = change.kind === 'task-lead' ? 'lead' : 'coordinating';
      const words = { before: before[of].text.reading, after: change.text };
      return { ...about, field: of, ...words, roles: { of, before, after } };
    }
    case 'task-text':
      return {
        ...about,
        kind: 'reworded',
        field: 'items/text',
        before: before.items[change.item - 1]?.text.reading ?? '',
        after: change.text,
      };
    case 'task-output':
      return { ...about, field: 'output', before: before.output.reading, after: change.text };
    case 'task-timing':
      return {
        ...about,
        field: 'timing',
        before: { timing: before.timing.reading, cadence: before.cadence },
        after: { timing: change.text, cadence: change.cadence },
      };
  }
}

type OfUnit = Extract<AmendmentChange, { readonly unit: string }>;

function ofUnit(change: OfUnit, unit: Unit, { amendment, units }: Ground & DatedChange): Effect {
  const about = { part: 'unit', item: { id: unit.id, name: unit.name } } as const;
  switch (change.kind) {
    case 'unit-renamed':
      return { ...about, kind: 'renamed', field: 'name', before: unit.name, after: change.name };
    case 'unit-ended': {
      const into = units.find((u) => u.id === change.successor)?.name;
      return {
        ...about,
        kind: into === undefined ? 'ended' : 'merged',
        field: 'to',
        ...(unit.to === undefined ? {} : { before: unit.to }),
        after: addDays(amendment.from, -1),
        ...(into === undefined ? {} : { into }),
      };
    }
    case 'duty':
      return {
        ...about,
        kind: 'changed',
        field: 'duty',
        before: { duty: unit.duty, basis: unit.basis },
        after: { duty: change.duty, basis: change.basis },
      };
  }
}

const dayValue = ({ year, month, day }: DayOfYear): PlanMap => ({ year, month, day });

/** The days of a regular period as the change finds them: of the last change before it, else of reporting.yaml. */
function ofDays(
  change: Extract<AmendmentChange, { readonly period: string }>,
  { prior, side }: Ground,
): Effect {
  const written = side.files.reporting.periods.each_year.find((p) => p.id === change.period);
  const earlier = prior.flatMap(({ change: c }) =>
    c.kind === change.kind && c.period === change.period ? [c] : [],
  );
  const day = (key: 'due' | 'windowFrom' | 'windowTo', raw: DayOfYear | undefined): PlanValue => {
    const set = earlier.findLast((c) => key in c) as Partial<Record<typeof key, DayOfYear>> | undefined;
    const known = set?.[key] ?? raw;
    return known ? dayValue(known) : null;
  };
  const about = {
    part: 'period',
    item: { id: change.period, name: written?.label ?? '' },
    kind: 'changed',
  } as const;
  if (change.kind === 'deadline')
    return { ...about, field: 'due', before: day('due', written?.due), after: dayValue(change.due) };
  const { windowFrom, windowTo } = change;
  return {
    ...about,
    field: 'window',
    before: {
      ...(windowFrom ? { window_from: day('windowFrom', written?.window_from) } : {}),
      ...(windowTo ? { window_to: day('windowTo', written?.window_to) } : {}),
    },
    after: {
      ...(windowFrom ? { window_from: dayValue(windowFrom) } : {}),
      ...(windowTo ? { window_to: dayValue(windowTo) } : {}),
    },
  };
}

function ofRule(
  { kind: _, ...parts }: Extract<AmendmentChange, { readonly kind: 'deadline-rule' }>,
  { prior, side }: Ground,
): Effect {
  const before: DeadlineRule = Object.assign(
    {},
    asAdopted(side.plan).reporting.rule,
    ...prior.flatMap(({ change }) => (change.kind === 'deadline-rule' ? [change] : [])),
  );
  const keys = (['wording', 'roll', 'counts'] as const).filter((key) => parts[key] !== undefined);
  return {
    part: 'rule',
    item: { id: '', name: '' },
    kind: 'changed',
    field: 'rule',
    before: Object.fromEntries(keys.map((key) => [key, before[key]])),
    after: Object.fromEntries(keys.map((key) => [key, parts[key] ?? null])),
  };
}

/** Nothing of a change about what the plan does not have: its rule tells. */
function effectOf(side: PlanSide, dated: DatedChange): Effect | undefined {
  const { change } = dated;
  const ground = groundOf(side, change);
  switch (change.kind) {
    case 'task-added':
      return { part: 'task', item: taskItem(change.task), kind: 'added', after: taskValue(change.task) };
    case 'task-removed': {
      const gone = ground.tasks.find((t) => t.id === change.task);
      return gone && { part: 'task', item: taskItem(gone), kind: 'removed', before: taskValue(gone) };
    }
    case 'deadline':
    case 'window':
      return ofDays(change, ground);
    case 'deadline-rule':
      return ofRule(change, ground);
    case 'unit-renamed':
    case 'unit-ended':
    case 'duty': {
      const unit = ground.units.find((u) => u.id === change.unit);
      return unit && ofUnit(change, unit, { ...ground, ...dated });
    }
    default: {
      const task = ground.tasks.find((t) => t.id === change.task);
      return task && ofTask(change, task);
    }
  }
}

const opposite: Partial<Record<ChangeKind, ChangeKind>> = { added: 'removed', removed: 'added' };

/** The change taken back: what it set is gone, what it displaced holds again. */
function undone({ before, after, into: _, roles, kind, ...rest }: Effect): Effect {
  return {
    ...rest,
    kind: opposite[kind] ?? 'changed',
    ...(after === undefined ? {} : { before: after }),
    ...(before === undefined ? {} : { after: before }),
    ...(roles && { roles: { of: roles.of, before: roles.after, after: roles.before } }),
  };
}

/** The same matter ordered otherwise: from what the old wording set to what the new one sets. */
function replaced(old: Effect | undefined, now: Effect): Effect {
  const { before: _, ...rest } = now;
  const { roles } = now;
  return {
    ...rest,
    kind: 'changed',
    ...(old?.after === undefined ? {} : { before: old.after }),
    ...(roles && old?.roles && { roles: { ...roles, before: old.roles.after } }),
  };
}

interface Sides {
  readonly before: PlanSide;
  readonly after: PlanSide;
}

function changeFrom(effect: Effect, id: string, path: string, held: PlanSide, sides: Sides): PlanChange {
  const { part, roles, ...said } = effect;
  const shift =
    roles &&
    roleShift(
      { plan: sides.before.plan, task: roles.before },
      { plan: sides.after.plan, task: roles.after },
      roles.of,
    );
  return {
    group: 'amendments',
    ...said,
    amendment: { id, part },
    path,
    place: held.locate(path),
    ...(shift && { roles: shift }),
  };
}

const same = (a: AmendmentChange, b: AmendmentChange): boolean => JSON.stringify(a) === JSON.stringify(b);

function changesWithin(
  old: Amendment | undefined,
  now: Amendment | undefined,
  sides: Sides,
): readonly PlanChange[] {
  const { before, after } = sides;
  const id = (now ?? old)?.id ?? '';
  const path = (i: number): string => `amendments/amendments/${id}/changes/${i}`;
  const matter = (list: Amendment | undefined, change: AmendmentChange) =>
    list?.changes.find((c) => subjectOf(c) === subjectOf(change));
  const gone = (old?.changes ?? []).flatMap((change, i) => {
    const effect = old && !matter(now, change) && effectOf(before, { amendment: old, change });
    return effect ? [changeFrom(undone(effect), id, path(i), before, sides)] : [];
  });
  const set = (now?.changes ?? []).flatMap((change, i) => {
    const was = matter(old, change);
    const effect = now && !(was && same(was, change)) && effectOf(after, { amendment: now, change });
    if (!effect) return [];
    const whole = old && was ? replaced(effectOf(before, { amendment: old, change: was }), effect) : effect;
    return [changeFrom(whole, id, path(i), after, sides)];
  });
  return [...gone, ...set];
}

/** What amendments that were added, taken out or worded anew set, matter by matter: what held before beside what holds after. */
export function amendedMatters(before: PlanSide, after: PlanSide): readonly PlanChange[] {
  const [old, now] = [before.plan.amendments ?? [], after.plan.amendments ?? []];
  const ids = [...new Set([...now, ...old].map((a) => a.id))];
  const byId = (list: readonly Amendment[], id: string) => list.find((a) => a.id === id);
  return ids.flatMap((id) => changesWithin(byId(old, id), byId(now, id), { before, after }));
}
