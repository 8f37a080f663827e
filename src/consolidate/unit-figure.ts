import type { CheckedSubmission } from '../model/answer.ts';
import type { RatioTotal, Total } from '../model/consolidation.ts';
import { exactSum } from '../model/exact-sum.ts';
import type { AnswerId } from '../model/form.ts';
import type { Figure, Indicator } from '../model/reporting.ts';
import { numberOf } from './usable.ts';

/** One unit's figure: a number, or n and N. A ratio with one half missing is no figure. */
export interface UnitFigure {
  readonly submission: CheckedSubmission;
  readonly value: number;
  /** N of a ratio; `value` is then n. */
  readonly of?: number;
}

export function idOf(indicator: Indicator, figure: Figure): AnswerId {
  return `indicator/${indicator.id}/${figure}`;
}

export function figureOf(
  submission: CheckedSubmission,
  indicator: Indicator,
  figure: Figure,
): UnitFigure | undefined {
  const id = idOf(indicator, figure);
  if (indicator.kind !== 'ratio') {
    const value = numberOf(submission, id);
    return value === null ? undefined : { submission, value };
  }
  const n = numberOf(submission, `${id}/n`);
  const of = numberOf(submission, `${id}/N`);
  return n === null || of === null ? undefined : { submission, value: n, of };
}

function percentOf(n: number | null, total: number | null): number | null {
  return n === null || total === null || total === 0 ? null : (n / total) * 100;
}

export function totals(
  indicator: Indicator,
  figures: readonly UnitFigure[],
  asked: number,
): { readonly total: Total; readonly ratio?: RatioTotal } {
  const given = figures.length;
  const sum = exactSum(figures.map((f) => f.value));
  if (indicator.kind !== 'ratio') return { total: { value: sum, given, asked } };
  const of = exactSum(figures.map((f) => f.of ?? 0));
  return {
    total: { value: null, given, asked },
    ratio: { n: sum, total: of, percent: percentOf(sum, of), given, asked },
  };
}
