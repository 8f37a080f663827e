import type { DatedChange } from '../model/amendment.ts';
import type { FrozenCause, FrozenDifference, FrozenPeriod } from '../model/frozen.ts';
import { frozenDifferences } from '../model/frozen-difference.ts';
import type { Plan } from '../model/plan.ts';
import type { Period } from '../model/reporting.ts';
import { obligationsFor } from '../schedule/obligations.ts';
import { asAdopted, changesInForce, planInForce } from '../schedule/plan-in-force.ts';

/** The plan as if one change of one amendment were not written. */
function withoutChange(base: Plan, { amendment, change }: DatedChange): Plan {
  const amendments = (base.amendments ?? []).map((a) =>
    a.id === amendment.id ? { ...a, changes: a.changes.filter((c) => c !== change) } : a,
  );
  return { ...base, amendments };
}

const keyOf = (d: FrozenDifference): string => `${d.unit} ${d.aspect} ${d.now}`;

/**
 * Which written changes make the differences: each is left out in turn, and the units whose differences are other ones
 * then are its doing. Those that correct the period are none.
 */
export function causesOf(
  plan: Plan,
  period: Period,
  frozen: FrozenPeriod,
  uncovered: readonly FrozenDifference[],
): readonly FrozenCause[] {
  const base = asAdopted(plan);
  const open = changesInForce(plan, period).filter(
    ({ amendment }) => !amendment.correction?.periods.includes(period.id),
  );
  return open.flatMap((dated) => {
    const without = withoutChange(base, dated);
    const owed = obligationsFor(without, period);
    const left = new Set(frozenDifferences(frozen, owed, planInForce(without, period)).map(keyOf));
    const units = [...new Set(uncovered.filter((d) => !left.has(keyOf(d))).map((d) => d.unit))];
    const { amendment, change } = dated;
    const path = `amendments/amendments/${amendment.id}/changes/${amendment.changes.indexOf(change)}`;
    return units.length > 0 ? [{ path, units }] : [];
  });
}
