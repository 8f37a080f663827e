import type { Finding } from '../../model/finding.ts';
import { unitById } from '../../model/plan.ts';
import { changesOf } from './amended.ts';
import { finding, type PlanContext, type PlanRule } from './rule.ts';

/** `unit` came from `from`, as written at `path`. */
interface Descent {
  readonly unit: string;
  readonly from: string;
  readonly path: string;
}

function descents(context: PlanContext): readonly Descent[] {
  const listed = context.plan.units.flatMap((u) =>
    u.predecessors.map((from, i) => ({ unit: u.id, from, path: `units/units/${u.id}/predecessors/${i}` })),
  );
  const amended = changesOf(context).flatMap(({ change, path }) =>
    change.kind === 'unit-ended' && change.successor
      ? [{ unit: change.successor, from: change.unit, path: `${path}/successor` }]
      : [],
  );
  return [...listed, ...amended];
}

/** The shortest way from a unit back to another one along its predecessors. */
function wayBack(
  start: string,
  target: string,
  byUnit: ReadonlyMap<string, readonly Descent[]>,
): readonly Descent[] | undefined {
  if (start === target) return [];
  const ways: { readonly at: string; readonly steps: readonly Descent[] }[] = [{ at: start, steps: [] }];
  const seen = new Set([start]);
  for (const { at, steps } of ways) {
    for (const next of byUnit.get(at) ?? []) {
      if (next.from === target) return [...steps, next];
      if (seen.has(next.from)) continue;
      seen.add(next.from);
      ways.push({ at: next.from, steps: [...steps, next] });
    }
  }
  return undefined;
}

/** A unit that came from itself, directly or round about: nobody can be before himself. */
export const unitPredecessorCycle: PlanRule = {
  code: 'unit-predecessor-cycle',
  run: (context) => {
    const all = descents(context);
    const byUnit = new Map<string, readonly Descent[]>();
    for (const d of all) byUnit.set(d.unit, [...(byUnit.get(d.unit) ?? []), d]);
    const told = new Set<string>();
    return all.flatMap((descent): readonly Finding[] => {
      const back = wayBack(descent.from, descent.unit, byUnit);
      if (!back) return [];
      const ring = [descent.unit, ...[descent, ...back].map((d) => d.from)];
      const members = [...new Set(ring)].toSorted().join(' ');
      if (told.has(members)) return [];
      told.add(members);
      const values = {
        unit: descent.unit,
        name: unitById(context.plan, descent.unit)?.name ?? descent.unit,
        ring: ring.join(' ← '),
        own: back.length === 0 ? 'yes' : 'no',
      };
      const other = back.at(-1);
      const also = other ? [context.locate(other.path)] : [];
      return [finding('unit-predecessor-cycle', context.locate(descent.path), values, ...also)];
    });
  },
};
