import type { DatedChange, DayOfYear } from './amendment.ts';
import { type CivilDate, civilDateOf } from './civil-date.ts';
import type { Plan } from './plan.ts';
import type { DeadlineRule, Period } from './reporting.ts';

/** A period with its days and the rule of its deadline, and the changes that led to them. */
export interface DatedPeriod {
  readonly period: Period;
  readonly rule: DeadlineRule;
  readonly counted: readonly DatedChange[];
}

function dayIn(year: number, day: DayOfYear): CivilDate | undefined {
  return civilDateOf(year + day.year, day.month, day.day);
}

/** "06" of "2026-06"; an ad hoc period is of no kind: its request names its days. */
function kindOfPeriod(period: Period): string | undefined {
  return period.kind === 'regular' ? period.id.slice(5) : undefined;
}

function windowWith(period: Period, from: DayOfYear | undefined, to: DayOfYear | undefined): Period {
  const { window, reportingYear } = period;
  if (!window) return period;
  const first = from && dayIn(reportingYear, from);
  // The first period of a plan does not begin before the plan.
  const begins = first && period.previous === undefined && first < window.from ? window.from : first;
  return {
    ...period,
    window: { from: begins ?? window.from, to: (to && dayIn(reportingYear, to)) ?? window.to },
  };
}

function step(dated: DatedPeriod, dating: DatedChange): DatedPeriod {
  const { period, rule, counted } = dated;
  const { change, amendment } = dating;
  if (amendment.from >= period.due) return dated;
  const kind = kindOfPeriod(period);
  const next = [...counted, dating];
  if (change.kind === 'deadline-rule') {
    const { kind: _, ...parts } = change;
    const changed = { ...rule, ...parts };
    const own = kind === undefined ? period : { ...period, wording: changed.wording };
    return { period: own, rule: changed, counted: next };
  }
  if (change.kind === 'deadline' && change.period === kind) {
    const due = dayIn(period.reportingYear, change.due);
    return due ? { period: { ...period, due }, rule, counted: next } : dated;
  }
  if (change.kind === 'window' && change.period === kind) {
    return { period: windowWith(period, change.windowFrom, change.windowTo), rule, counted: next };
  }
  return dated;
}

/** The period after the changes of days, each of which must begin before the day that it changes. */
export function datedPeriod(plan: Plan, period: Period, changes: readonly DatedChange[]): DatedPeriod {
  return changes.reduce<DatedPeriod>(step, { period, rule: plan.reporting.rule, counted: [] });
}
