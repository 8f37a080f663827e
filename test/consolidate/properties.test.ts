import fc from 'fast-check';
import { expect, it } from 'vitest';
import { consolidate } from '../../src/consolidate/consolidate.ts';
import type { CheckedSubmission } from '../../src/model/answer.ts';
import { addDays, type CivilDate, civilDate, daysBetween } from '../../src/model/civil-date.ts';
import type { IndicatorFigures } from '../../src/model/consolidation.ts';
import { exactSum } from '../../src/model/exact-sum.ts';
import type { Period } from '../../src/model/reporting.ts';
import { obligationsFor } from '../../src/schedule/obligations.ts';
import { planWithWindow, smallPeriod, smallPlan } from '../support/plan.ts';
import { standingOf, submissionOf } from '../support/submissions.ts';

const plan = smallPlan();
const period = smallPeriod('2026-12');
const obligations = obligationsFor(plan, period);
const id = 'indicator/tin-bai/cumulative';
const ratio = 'indicator/ty-le-can-bo/cumulative';

/** What each of the five units wrote: a figure with up to three decimals, or nothing; the same for n and N. */
const figure = fc.option(
  fc.integer({ min: 0, max: 9_000_000 }).map((n) => n / 1000),
  { nil: null },
);
const rows = fc.array(fc.tuple(figure, figure, figure), { minLength: 5, maxLength: 5 });

function filesOf(given: readonly (readonly [number | null, number | null, number | null])[], of = period) {
  return plan.units.flatMap((u, i): readonly CheckedSubmission[] => {
    const row = given[i];
    return row
      ? [submissionOf(plan, of, u.id, { [id]: row[0], [`${ratio}/n`]: row[1], [`${ratio}/N`]: row[2] })]
      : [];
  });
}

function merged(submissions: readonly CheckedSubmission[], before?: readonly CheckedSubmission[]) {
  const c = consolidate({
    plan,
    period,
    obligations,
    submissions,
    standing: standingOf(period, obligations, submissions),
    yearBefore: before && { period: '2025-12', submissions: before },
  });
  const all = c.tasks.flatMap((t) => t.indicators);
  const of = (indicator: string): IndicatorFigures => {
    const found = all.find((f) => f.indicator.id === indicator && f.figure === 'cumulative');
    if (!found) throw new Error(indicator);
    return found;
  };
  return { all: c, counted: of('tin-bai'), ratio: of('ty-le-can-bo') };
}

it('a total is the sum of its sources, and of its groups', () => {
  fc.assert(
    fc.property(rows, (given) => {
      const { counted, ratio: r } = merged(filesOf(given));
      expect(counted.total.value).toBe(exactSum(counted.sources.map((s) => s.value)));
      expect(counted.total.given).toBe(given.filter((row) => row[0] !== null).length);
      const groups = counted.byGroup.flatMap((g) => g.total.value ?? []);
      expect(counted.total.value).toBe(exactSum(groups));
      expect(r.ratio?.n).toBe(exactSum(r.sources.filter((s) => s.part === 'n').map((s) => s.value)));
      expect(r.ratio?.total).toBe(exactSum(r.byGroup.flatMap((g) => g.ratio?.total ?? [])));
      expect(counted.byGroup.reduce((n, g) => n + g.total.asked, 0)).toBe(counted.total.asked);
    }),
  );
});

it('a total of thousandths is exact: as if added in whole thousandths', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -9_000_000, max: 9_000_000 }), { minLength: 1 }),
      (thousandths) => {
        expect(exactSum(thousandths.map((n) => n / 1000))).toBe(
          thousandths.reduce((a, b) => a + b, 0) / 1000,
        );
      },
    ),
  );
});

it('the order of the submissions changes nothing', () => {
  const shuffled = rows.chain((given) =>
    fc.tuple(fc.constant(filesOf(given)), fc.shuffledSubarray(filesOf(given), { minLength: 5 })),
  );
  fc.assert(
    fc.property(shuffled, ([files, other]) => {
      expect(merged(other).all).toEqual(merged(files).all);
    }),
  );
});

it('taking one unit away changes a total by exactly its figure', () => {
  fc.assert(
    fc.property(rows, fc.nat({ max: 4 }), (given, out) => {
      const files = filesOf(given);
      const whole = merged(files).counted.total;
      const rest = merged(files.filter((_, i) => i !== out)).counted.total;
      const own = given[out]?.[0] ?? null;
      expect(exactSum([rest.value ?? 0, own ?? 0])).toBe(whole.value ?? 0);
      expect(whole.given - rest.given).toBe(own === null ? 0 : 1);
    }),
  );
});

it('a comparison covers the common units and nobody else', () => {
  fc.assert(
    fc.property(rows, rows, (now, then) => {
      const before = filesOf(then, smallPeriod('2025-12'));
      const { comparison } = merged(filesOf(now), before).counted;
      const common = now.flatMap((row, i) => {
        const [a, b] = [row[0], then[i]?.[0] ?? null];
        return a === null || b === null ? [] : [{ a, b }];
      });
      expect(comparison?.units ?? 0).toBe(common.length);
      expect(comparison?.now ?? null).toBe(exactSum(common.map((p) => p.a)));
      expect(comparison?.before ?? null).toBe(exactSum(common.map((p) => p.b)));
    }),
  );
});

it('works out a change only between windows of nearly equal length, of units that counted them whole', () => {
  const end = civilDate('2025-12-14');
  const days = (from: CivilDate): number => daysBetween(from, end) + 1;
  const starts = fc.integer({ min: 0, max: 364 }).map((n) => addDays(end, -n));
  const births = fc.array(fc.option(starts, { nil: undefined }), { minLength: 5, maxLength: 5 });
  fc.assert(
    fc.property(starts, births, (start, born) => {
      const begun = planWithWindow('2025-12', start, end);
      const units = begun.units.map((u, i) => ({ ...u, ...(born[i] ? { from: born[i] } : {}) }));
      const world = { ...begun, units };
      const [before, now] = ['2025-12', '2026-12'].map((i) => world.periods.find((p) => p.id === i));
      if (!before || !now) throw new Error('periods');
      const sent = (of: Period) => units.map((u) => submissionOf(world, of, u.id, { [id]: 7 }));
      const owed = obligationsFor(world, now);
      const c = consolidate({
        plan: world,
        period: now,
        obligations: owed,
        submissions: sent(now),
        standing: standingOf(now, owed, sent(now)),
        yearBefore: { period: before.id, submissions: sent(before) },
      });
      const figures = c.tasks.flatMap((t) => t.indicators).find((f) => f.sources[0]?.answer === id);
      const comparison = figures?.comparison;
      const uneven = days(start) < 0.9 * 365;
      const least = 0.9 * (uneven ? days(start) : 365);
      const whole = units.filter((u) => days(u.from && u.from > start ? u.from : start) >= least);
      expect(comparison?.units ?? 0).toBe(whole.length);
      if (!comparison) return;
      expect(comparison.unevenWindow).toEqual(uneven ? { from: start, to: end } : undefined);
      expect(comparison.change).toBe(uneven ? null : 0);
    }),
  );
});

it('never counts more units than were asked', () => {
  fc.assert(
    fc.property(rows, (given) => {
      for (const f of merged(filesOf(given)).all.tasks.flatMap((t) => t.indicators)) {
        expect(f.total.given).toBeLessThanOrEqual(f.total.asked);
      }
    }),
  );
});
