import type { CivilDate } from './civil-date.ts';
import type { RatioTotal, Total } from './consolidation.ts';
import type { Window } from './figure-window.ts';
import type { AnswerId } from './form.ts';
import type { Figure, Indicator, Period } from './reporting.ts';
import type { PeriodStanding, Standing } from './standing.ts';
import type { Unit } from './unit.ts';

/** What one unit gave to a figure then and now; null: nothing. */
export interface UnitMove {
  readonly unit: Unit;
  readonly part?: 'n' | 'N';
  readonly before: number | null;
  readonly now: number | null;
}

/** One figure of two consolidations. */
export interface FigureChange {
  readonly indicator: Indicator;
  readonly figure: Figure;
  readonly before: { readonly total: Total; readonly ratio?: RatioTotal };
  readonly now: { readonly total: Total; readonly ratio?: RatioTotal };
  /** Units whose figure moved, came or went. */
  readonly units: readonly UnitMove[];
  /** Over the units that gave it both times; only between periods whose windows may be compared. */
  readonly both?: {
    readonly units: number;
    readonly before: number;
    readonly now: number;
    /** Percent of change, or for a ratio percentage points; null where there is none. */
    readonly change: number | null;
    /** Both count from the same first day: the later figure contains the earlier one, so what came since is told, not a rate. */
    readonly added?: number;
  };
  /** Why there is no difference: clearly other days counted, figures of unlike periods, another measure, or one side only. */
  readonly uneven?: {
    readonly why: 'days' | 'kind' | 'measure' | 'one-side';
    readonly before?: Window;
    readonly now?: Window;
  };
}

export interface AnswerChange {
  readonly answer: AnswerId;
  /** As used; absent: blank, unreadable or left out. */
  readonly before?: string;
  readonly now?: string;
}

/** newly: accepted now and not then · gone: the other way round · replaced: another version · answers: the same file, used otherwise. */
export interface UnitChange {
  readonly unit: Unit;
  readonly kind: 'newly' | 'gone' | 'replaced' | 'answers';
  readonly standing?: Standing;
  readonly answers: readonly AnswerChange[];
}

export interface ComparedSide {
  readonly period: Period;
  readonly asOf: CivilDate;
  readonly accepted: number;
  readonly expected: number;
  readonly measures: PeriodStanding['measures'];
}

/** What changed between two consolidations, figure by figure and unit by unit. */
export interface Difference {
  readonly before: ComparedSide;
  readonly now: ComparedSide;
  readonly samePeriod: boolean;
  readonly figures: readonly FigureChange[];
  /** Figures that stand as they were. */
  readonly unchanged: number;
  readonly units: readonly UnitChange[];
}
