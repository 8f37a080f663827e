import type { Obligation } from '../model/obligation.ts';
import type { Plan } from '../model/plan.ts';
import type { IdChange, PeriodConsequence, PeriodShift, TaskShift } from '../model/plan-difference.ts';
import type { Period } from '../model/reporting.ts';
import type { Unit } from '../model/unit.ts';
import { deadlineFor } from './deadline.ts';
import { formSignatures, numbersOfTexts } from './form-signature.ts';
import { taskIds } from './form-spec.ts';
import { obligationsFor } from './obligations.ts';

/** The plan as it stands for one period. */
export type InForce = (plan: Plan, period: Period) => Plan;

interface Side {
  readonly plan: Plan;
  readonly period: Period;
  readonly owing: readonly Obligation[];
}

function sideOf(plan: Plan, id: string, inForce: InForce): Side | undefined {
  const known = plan.periods.find((p) => p.id === id);
  if (!known) return undefined;
  const own = inForce(plan, known);
  const period = own.periods.find((p) => p.id === id) ?? known;
  return { plan: own, period, owing: obligationsFor(own, period) };
}

function missing(a: readonly string[], b: readonly string[]): readonly string[] {
  const there = new Set(b);
  return a.filter((x) => !there.has(x));
}

/** Units with the same gains and losses stand together. */
function taskShifts(before: Side, after: Side): readonly TaskShift[] {
  const old = new Map(before.owing.map((o) => [o.unit.id, o]));
  const shifts = new Map<string, TaskShift>();
  for (const now of after.owing) {
    const was = old.get(now.unit.id);
    // Most units keep their tasks: told by one comparison.
    if (
      !was ||
      (taskIds(was.leads) === taskIds(now.leads) && taskIds(was.coordinates) === taskIds(now.coordinates))
    )
      continue;
    for (const role of ['lead', 'coordinating'] as const) {
      const tasks = (o: Obligation) => (role === 'lead' ? o.leads : o.coordinates).map((t) => t.id);
      const gained = missing(tasks(now), tasks(was));
      const lost = missing(tasks(was), tasks(now));
      if (gained.length + lost.length === 0) continue;
      const key = JSON.stringify([role, gained, lost]);
      const known = shifts.get(key)?.units ?? [];
      shifts.set(key, { role, gained, lost, units: [...known, now.unit.name] });
    }
  }
  return [...shifts.values()];
}

function changedForms(before: Side, after: Side): readonly string[] {
  const numbers = numbersOfTexts();
  const old = formSignatures(before.plan, before.owing, numbers);
  const now = formSignatures(after.plan, after.owing, numbers);
  return after.owing.flatMap(({ unit }) => {
    const was = old.get(unit.id);
    return was !== undefined && was !== now.get(unit.id) ? [unit.name] : [];
  });
}

/** A unit gone and one come with the same name: the same unit under another id. */
function idsChanged(gone: readonly Unit[], come: readonly Unit[]): readonly IdChange[] {
  const byName = new Map(come.map((u) => [u.name, u.id]));
  return gone.flatMap(({ id, name }) => {
    const after = byName.get(name);
    return after === undefined ? [] : [{ name, before: id, after }];
  });
}

function consequence(id: string, before: Side | undefined, after: Side | undefined): PeriodConsequence {
  const only = (side: Side | undefined, other: Side | undefined): readonly Unit[] => {
    const there = new Set(other?.owing.map((o) => o.unit.id));
    return (side?.owing ?? []).filter((o) => !there.has(o.unit.id)).map((o) => o.unit);
  };
  const ids = before && after ? idsChanged(only(before, after), only(after, before)) : [];
  const same = new Set(ids.flatMap((i) => [i.before, i.after]));
  const names = (side: Side | undefined, other: Side | undefined): readonly string[] =>
    only(side, other)
      .filter((u) => !same.has(u.id))
      .map((u) => u.name);
  return {
    periods: [id],
    period: before ? (after ? 'kept' : 'removed') : 'added',
    owing: { before: before?.owing.length ?? 0, after: after?.owing.length ?? 0 },
    // Of a period that is new or gone everybody gains or loses: the figures say it.
    gained: before && after ? names(after, before) : [],
    lost: before && after ? names(before, after) : [],
    ...(ids.length > 0 ? { ids } : {}),
    tasks: before && after ? taskShifts(before, after) : [],
    forms: before && after ? changedForms(before, after) : [],
  };
}

const isEmpty = (c: PeriodConsequence): boolean =>
  c.period === 'kept' && !c.ids && c.gained.length + c.lost.length + c.tasks.length + c.forms.length === 0;

/** Periods with the same consequence are told of once. */
function grouped(all: readonly PeriodConsequence[]): readonly PeriodConsequence[] {
  const groups = new Map<string, PeriodConsequence>();
  for (const c of all) {
    const key = JSON.stringify({ ...c, periods: [] });
    const known = groups.get(key);
    groups.set(key, known ? { ...known, periods: [...known.periods, ...c.periods] } : c);
  }
  return [...groups.values()];
}

const idsOf = (before: Plan, after: Plan): readonly string[] =>
  [...new Set([...before.periods, ...after.periods].map((p) => p.id))].toSorted();

/** Who gains or loses what, and whose form is another one, for every period of both plans. */
export function planConsequences(before: Plan, after: Plan, inForce: InForce): readonly PeriodConsequence[] {
  const all = idsOf(before, after).map((id) =>
    consequence(id, sideOf(before, id, inForce), sideOf(after, id, inForce)),
  );
  return grouped(all.filter((c) => !isEmpty(c)));
}

interface Days {
  readonly label: string;
  readonly lastDay: Obligation['deadline']['lastOnTimeDay'];
  readonly window: Period['window'];
}

function daysOf(
  plan: Plan,
  id: string,
  inForce: InForce,
): (Days & { readonly kind: Period['kind'] }) | undefined {
  const known = plan.periods.find((p) => p.id === id);
  if (!known) return undefined;
  const own = inForce(plan, known);
  const period = own.periods.find((p) => p.id === id) ?? known;
  const { lastOnTimeDay } = deadlineFor(period, own.reporting.rule, own.calendar);
  return { kind: period.kind, label: period.label, lastDay: lastOnTimeDay, window: period.window };
}

const pair = <T>(before: T | undefined, after: T | undefined) => ({
  ...(before === undefined ? {} : { before }),
  ...(after === undefined ? {} : { after }),
});

/** Periods that are new or gone, or whose name, last on-time day or data window is another one. */
export function periodShifts(before: Plan, after: Plan, inForce: InForce): readonly PeriodShift[] {
  return idsOf(before, after).flatMap((id) => {
    const [old, now] = [daysOf(before, id, inForce), daysOf(after, id, inForce)];
    const said = (d: Days | undefined): string => JSON.stringify([d?.label, d?.lastDay, d?.window]);
    if (said(old) === said(now)) return [];
    return [
      {
        period: id,
        kind: (now ?? old)?.kind ?? 'regular',
        label: pair(old?.label, now?.label),
        lastDay: pair(old?.lastDay, now?.lastDay),
        window: pair(old?.window, now?.window),
      },
    ];
  });
}
