import type { CheckedSubmission } from '../model/answer.ts';
import type { Comparison } from '../model/consolidation.ts';
import type { Figure, Indicator } from '../model/plan.ts';
import { comparisonKey } from '../text/canonical.ts';
import { figureOf, totals, type UnitFigure } from './unit-figure.ts';

/** The year before, as far as it may be compared: `cumulativeOnly` where June stands beside December. */
export interface YearBefore {
  readonly period: string;
  readonly submissions: readonly CheckedSubmission[];
  readonly cumulativeOnly: boolean;
}

/** The form of the year before asked for the same thing in the same measure. */
function sameMeasure(before: CheckedSubmission, indicator: Indicator): boolean {
  const then = before.form.tasks
    .flatMap((t) => t.indicators)
    .find((i) => i.indicator.id === indicator.id)?.indicator;
  return (
    then === undefined ||
    (then.kind === indicator.kind &&
      comparisonKey(then.unitOfMeasure) === comparisonKey(indicator.unitOfMeasure))
  );
}

/** This period against the year before, over the units that gave the figure both times. */
export function comparison(
  indicator: Indicator,
  figure: Figure,
  now: readonly UnitFigure[],
  yearBefore: YearBefore | undefined,
): Comparison | undefined {
  if (!yearBefore || indicator.kind === 'text') return undefined;
  if (yearBefore.cumulativeOnly && figure !== 'cumulative') return undefined;
  const then = new Map(yearBefore.submissions.map((s) => [s.unit.id, s]));
  const pairs = now.flatMap((f) => {
    const s = then.get(f.submission.unit.id);
    const before = s && sameMeasure(s, indicator) ? figureOf(s, indicator, figure) : undefined;
    return before ? [{ now: f, before }] : [];
  });
  if (pairs.length === 0) return undefined;
  return compared(indicator, yearBefore.period, pairs);
}

function compared(
  indicator: Indicator,
  period: string,
  pairs: readonly { readonly now: UnitFigure; readonly before: UnitFigure }[],
): Comparison | undefined {
  const units = pairs.length;
  const now = totals(
    indicator,
    pairs.map((p) => p.now),
    units,
  );
  const before = totals(
    indicator,
    pairs.map((p) => p.before),
    units,
  );
  if (now.ratio && before.ratio) {
    if (now.ratio.percent === null || before.ratio.percent === null) return undefined;
    const points = now.ratio.percent - before.ratio.percent;
    return { period, units, now: now.ratio.percent, before: before.ratio.percent, change: null, points };
  }
  const a = now.total.value ?? 0;
  const b = before.total.value ?? 0;
  return { period, units, now: a, before: b, change: b === 0 ? null : ((a - b) / b) * 100 };
}
