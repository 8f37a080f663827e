import type { CheckedSubmission } from '../model/answer.ts';
import type { Obligation } from '../model/obligation.ts';
import type { Plan } from '../model/plan.ts';
import type { PeriodStanding } from '../model/standing.ts';
import type { Unit } from '../model/unit.ts';

/** What is merged, and out of how many. */
export interface Accepted {
  /** Obligations not exempt, in the plan's order of units: the N of every a/N. */
  readonly expected: readonly Obligation[];
  /** Accepted data files of those, in the same order. */
  readonly submissions: readonly CheckedSubmission[];
  /** Units whose accepted file is not merged: exempt, or not owing. */
  readonly setAside: readonly Unit[];
}

/** Position of every unit in the plan; a unit that the plan does not know comes last, by id. */
export function inPlanOrder<T extends { readonly unit: Unit }>(
  plan: Plan,
  items: readonly T[],
): readonly T[] {
  const position = new Map(plan.units.map((u, i) => [u.id, i]));
  const at = (item: T): number => position.get(item.unit.id) ?? position.size;
  return items.toSorted((a, b) => at(a) - at(b) || (a.unit.id < b.unit.id ? -1 : 1));
}

/** Accepted = the file that the unit's standing names (docs/quy-tac.md, mục 8); never two of one unit. */
export function acceptedOf(
  plan: Plan,
  standing: PeriodStanding,
  obligations: readonly Obligation[],
  submissions: readonly CheckedSubmission[],
): Accepted {
  const standings = new Map(standing.standings.map((s) => [s.unit.id, s]));
  const expected = obligations.filter((o) => standings.get(o.unit.id)?.kind !== 'exempt');
  const owing = new Set(expected.map((o) => o.unit.id));
  const accepted = inPlanOrder(
    plan,
    submissions.filter((s) => standings.get(s.unit.id)?.accepted?.file?.sha256 === s.submission.file.sha256),
  ).filter((s, i, all) => all[i - 1]?.unit.id !== s.unit.id);
  return {
    expected: inPlanOrder(plan, expected),
    submissions: accepted.filter((s) => owing.has(s.unit.id)),
    setAside: accepted.filter((s) => !owing.has(s.unit.id)).map((s) => s.unit),
  };
}
