import type { Anchor } from './anchor.ts';
import type { Comparison, LeftOut, RatioTotal, Total } from './consolidation.ts';
import type { Task } from './decision.ts';
import type { Place } from './finding.ts';
import type { AnswerId } from './form.ts';
import type { Figure, Indicator } from './reporting.ts';
import type { Arrival, Standing } from './standing.ts';
import type { Unit } from './unit.ts';

/** What one file gave to a printed figure or quotation. */
export interface TraceSource {
  readonly unit: Unit;
  readonly answer: AnswerId;
  readonly part?: 'n' | 'N';
  /** Taken over; absent for a text. */
  readonly value?: number;
  readonly text?: string;
  /** As it stands in the file. */
  readonly written: string;
  readonly place: Place;
  readonly sha256: string;
  /** The version that holds it: original name, days, number. */
  readonly arrival?: Arrival;
}

/** A unit that was asked and gave nothing: blank in its file, or no accepted file. */
export interface TraceSilent {
  readonly unit: Unit;
  readonly why: 'blank' | 'no-file';
  readonly standing?: Standing;
}

export interface TracedTotal {
  readonly kind: 'total';
  readonly indicator: Indicator;
  readonly figure: Figure;
  readonly group?: string;
  readonly total: Total;
  readonly ratio?: RatioTotal;
  readonly sources: readonly TraceSource[];
  readonly leftOut: readonly LeftOut[];
  readonly silent: readonly TraceSilent[];
}

export interface TracedAnswer {
  readonly kind: 'answer';
  readonly unit: Unit;
  readonly answer: AnswerId;
  readonly source?: TraceSource;
  readonly leftOut?: LeftOut;
}

/** A count of obligations, and the units counted; `of` is the denominator. */
export interface TracedStandings {
  readonly kind: 'standings';
  readonly measure: string;
  readonly group?: string;
  readonly counted: readonly Standing[];
  readonly of: number;
}

export interface TracedTask {
  readonly kind: 'task';
  readonly task: Task;
  readonly count: string;
  readonly counted: readonly Unit[];
  readonly of: number;
  /** The cell that says so, for counts of answers. */
  readonly sources: readonly TraceSource[];
}

export interface TracedFunding {
  readonly kind: 'funding';
  readonly task: string;
  readonly source: string;
  readonly column: string;
  readonly value: number | null;
  readonly sources: readonly TraceSource[];
}

/** A figure beside the year before, over the units that gave it both times. */
export interface TracedComparison {
  readonly kind: 'comparison';
  readonly indicator: Indicator;
  readonly figure: Figure;
  readonly comparison: Comparison;
  readonly now: readonly TraceSource[];
  readonly before: readonly TraceSource[];
  /** Gave the figure this period and are not compared: `none`: no figure the year before · `part`: its days counted only in part · `measure`: asked otherwise. */
  readonly aside: readonly { readonly unit: Unit; readonly why: NotCompared }[];
}

export type NotCompared = 'none' | 'part' | 'measure';

/** How one unit stands, with everything that arrived from it. */
export interface TracedStanding {
  readonly kind: 'standing';
  readonly standing: Standing;
}

/** Where one printed figure or quotation comes from. */
export type Traced =
  | TracedTotal
  | TracedAnswer
  | TracedStandings
  | TracedTask
  | TracedFunding
  | TracedComparison
  | TracedStanding;

export interface Trace {
  readonly anchor: Anchor;
  readonly traced: Traced;
}
