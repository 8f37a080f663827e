import { type CivilDate, daysBetween } from './civil-date.ts';
import type { Plan } from './plan.ts';
import type { Figure, Period } from './reporting.ts';
import type { Unit } from './unit.ts';

/** Both days inclusive. */
export interface Window {
  readonly from: CivilDate;
  readonly to: CivilDate;
}

/** A period, or one unit's part of it: `window` is then the unit's own. */
export interface Counted {
  readonly period: Period;
  readonly window?: Window | undefined;
  readonly unit?: Unit;
}

/**
 * The days that a figure counts: "trong kỳ" the data window; "lũy kế từ đầu năm" from where the first window of the
 * reporting year starts, or the unit's own life. Undefined where no window is stated.
 */
export function figureWindow(plan: Plan, counted: Counted, figure: Figure): Window | undefined {
  const { period, unit, window } = counted;
  if (window === undefined || figure === 'period') return window;
  const starts = plan.periods
    .filter((p) => p.kind === 'regular' && p.reportingYear === period.reportingYear)
    .flatMap((p) => (p.window ? [p.window.from] : []));
  const first = [window.from, ...starts].toSorted()[0] ?? window.from;
  return { from: unit?.from !== undefined && unit.from > first ? unit.from : first, to: window.to };
}

const daysIn = (w: Window): number => daysBetween(w.from, w.to) + 1;

/** Under nine tenths of the days: figures of the two are not set against each other (docs/quy-tac.md, mục 5). */
export function clearlyShorter(window: Window, than: Window): boolean {
  return daysIn(window) * 10 < daysIn(than) * 9;
}
