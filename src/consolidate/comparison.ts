import type { CheckedSubmission } from '../model/answer.ts';
import type { Comparison } from '../model/consolidation.ts';
import { clearlyShorter, figureWindow, type Window } from '../model/figure-window.ts';
import type { Plan } from '../model/plan.ts';
import type { Figure, Indicator, Period } from '../model/reporting.ts';
import type { NotCompared } from '../model/trace.ts';
import { comparisonKey } from '../text/canonical.ts';
import { figureOf, totals, type UnitFigure } from './unit-figure.ts';

/** The year before, as far as it may be compared: `cumulativeOnly` where June stands beside December. */
export interface YearBefore {
  readonly plan: Plan;
  readonly now: Period;
  readonly before: Period;
  readonly submissions: readonly CheckedSubmission[];
  readonly cumulativeOnly: boolean;
}

/** One unit's figure of both periods. */
export interface Pair {
  readonly now: UnitFigure;
  readonly before: UnitFigure;
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

interface Windows {
  /** The earlier period's days, where they are clearly fewer than this period's. */
  readonly uneven?: Window;
  /** What a unit's own earlier days must not be clearly fewer than; absent where no window is stated. */
  readonly whole?: Window;
}

function windowsOf({ plan, now, before }: YearBefore, figure: Figure): Windows {
  const own = figureWindow(plan, { period: now, window: now.window }, figure);
  const earlier = figureWindow(plan, { period: before, window: before.window }, figure);
  if (!own || !earlier) return {};
  return clearlyShorter(earlier, own) ? { uneven: earlier, whole: earlier } : { whole: own };
}

/** A unit born within the earlier window counted fewer days than the others: its figure says nothing beside this period's. */
function countedWhole(plan: Plan, before: CheckedSubmission, figure: Figure, { whole }: Windows): boolean {
  if (whole === undefined) return true;
  const own = figureWindow(plan, before.form.obligation, figure);
  return own !== undefined && !clearlyShorter(own, whole);
}

/** Of each unit that gave the figure this period: its pair, or why it is not compared. */
export function pairsOf(
  indicator: Indicator,
  figure: Figure,
  now: readonly UnitFigure[],
  yearBefore: YearBefore,
): readonly (Pair | { readonly now: UnitFigure; readonly why: NotCompared })[] {
  const windows = windowsOf(yearBefore, figure);
  const then = new Map(yearBefore.submissions.map((s) => [s.unit.id, s]));
  return now.map((f) => {
    const s = then.get(f.submission.unit.id);
    const before = s && figureOf(s, indicator, figure);
    if (!s || !before) return { now: f, why: 'none' };
    if (!sameMeasure(s, indicator)) return { now: f, why: 'measure' };
    if (!countedWhole(yearBefore.plan, s, figure, windows)) return { now: f, why: 'part' };
    return { now: f, before };
  });
}

/**
 * This period against the year before, over the units that gave the figure both times for whole windows. Where the
 * earlier window is clearly shorter than this one, both figures stand but no change is worked out (docs/quy-tac.md, mục 5).
 */
export function comparison(
  indicator: Indicator,
  figure: Figure,
  now: readonly UnitFigure[],
  yearBefore: YearBefore | undefined,
): Comparison | undefined {
  if (!yearBefore || indicator.kind === 'text') return undefined;
  if (yearBefore.cumulativeOnly && figure !== 'cumulative') return undefined;
  const pairs = pairsOf(indicator, figure, now, yearBefore).flatMap((p) => ('before' in p ? [p] : []));
  if (pairs.length === 0) return undefined;
  return compared(indicator, yearBefore.before.id, pairs, windowsOf(yearBefore, figure).uneven);
}

/** The sum over some units, or the percentage for a ratio; undefined where there is none. */
function figureOver(indicator: Indicator, figures: readonly UnitFigure[]): number | undefined {
  const { total, ratio } = totals(indicator, figures, figures.length);
  return (ratio ? ratio.percent : (total.value ?? 0)) ?? undefined;
}

function compared(
  indicator: Indicator,
  period: string,
  pairs: readonly Pair[],
  uneven: Window | undefined,
): Comparison | undefined {
  const now = figureOver(
    indicator,
    pairs.map((p) => p.now),
  );
  const before = figureOver(
    indicator,
    pairs.map((p) => p.before),
  );
  if (now === undefined || before === undefined) return undefined;
  const both = { period, units: pairs.length, now, before };
  if (uneven) return { ...both, change: null, unevenWindow: uneven };
  if (indicator.kind === 'ratio') return { ...both, change: null, points: now - before };
  return { ...both, change: before === 0 ? null : ((now - before) / before) * 100 };
}
