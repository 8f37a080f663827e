import type { CivilDate } from './civil-date.ts';
import type { Task } from './decision.ts';
import type { Place } from './finding.ts';
import type { AnswerId } from './form.ts';
import type { LetterSection } from './letter.ts';
import type { Figure, Indicator, Period } from './reporting.ts';
import type { PeriodStanding } from './standing.ts';
import type { Unit } from './unit.ts';

/** One figure or passage taken from one cell of one file. */
export interface Source {
  readonly unit: Unit;
  readonly answer: AnswerId;
  readonly place: Place;
  readonly sha256: string;
  readonly value: number;
  readonly part?: 'n' | 'N';
}

export interface Total {
  /** Sum, or null where no unit gave a figure: never 0 by default. */
  readonly value: number | null;
  /** Units that gave a usable figure, and units that were asked. */
  readonly given: number;
  readonly asked: number;
}

export interface RatioTotal {
  readonly n: number | null;
  readonly total: number | null;
  /** n / N in percent, recomputed from the sums; null when N is 0 or absent. */
  readonly percent: number | null;
  readonly given: number;
  readonly asked: number;
}

/** This period against the same period of the year before, over units that gave the figure both times. */
export interface Comparison {
  readonly period: string;
  readonly units: number;
  readonly now: number;
  readonly before: number;
  /** Percent of change; null when `before` is 0, and for a ratio (see `points`). */
  readonly change: number | null;
  /** For a ratio (`now` and `before` are percentages): the difference in percentage points. */
  readonly points?: number;
  /** The earlier days, where they are clearly fewer than this period's: then there is neither `change` nor `points`. */
  readonly unevenWindow?: { readonly from: CivilDate; readonly to: CivilDate };
}

/** An answer on record that is not used, with why (finding code). */
export interface LeftOut {
  readonly unit: Unit;
  readonly answer: AnswerId;
  readonly place: Place;
  readonly text: string;
  readonly code: string;
}

export interface IndicatorFigures {
  readonly indicator: Indicator;
  readonly figure: Figure;
  readonly total: Total;
  readonly ratio?: RatioTotal;
  readonly byGroup: readonly { readonly group: string; readonly total: Total; readonly ratio?: RatioTotal }[];
  readonly comparison?: Comparison;
  readonly sources: readonly Source[];
  /** Values that were left out, with why (finding code). */
  readonly leftOut: readonly LeftOut[];
  /** For an indicator of kind `text`: what the units wrote; never summed. */
  readonly texts?: readonly Passage[];
}

/** A text as the unit wrote it. */
export interface Passage {
  readonly unit: Unit;
  readonly text: string;
  readonly place: Place;
  readonly sha256: string;
  /** Absent: from a unit's own document, not from a form. */
  readonly answer?: AnswerId;
}

/** What a unit wrote in its own signed document, section by section; quoted, never a source of figures. */
export interface DocumentPassages {
  readonly unit: Unit;
  readonly file: string;
  readonly sha256: string;
  readonly number?: string;
  readonly date?: CivilDate;
  readonly sections: readonly LetterSection[];
}

export interface FundingLine {
  readonly unit: Unit;
  readonly task: string;
  readonly source: 'province' | 'local' | 'social';
  readonly proposed: number | null;
  readonly allotted: number | null;
  readonly spent: number | null;
  readonly places: readonly Place[];
}

export interface TaskResults {
  readonly task: Task;
  /** Units that lead it and owe this period; those whose accepted submission answers it. */
  readonly asked: number;
  readonly answered: number;
  readonly byStatus: readonly { readonly status: string; readonly units: readonly Unit[] }[];
  readonly results: readonly (Passage & {
    readonly role: 'lead' | 'coordinating';
    readonly status?: string;
    readonly leader?: string;
    readonly products?: string;
    readonly outputDocument?: string;
  })[];
  readonly difficulties: readonly (Passage & { readonly reported?: string })[];
  readonly proposals: readonly Passage[];
  readonly next: readonly Passage[];
  readonly indicators: readonly IndicatorFigures[];
}

/** One task over one period: the units that lead it and owe, and those of them whose accepted submission answers it. */
export interface TaskCount {
  readonly task: Task;
  readonly asked: readonly Unit[];
  readonly answered: readonly Unit[];
}

/** The merged content of accepted submissions, format-neutral, every figure with its sources. */
export interface Consolidation {
  readonly period: Period;
  readonly standing: PeriodStanding;
  /** a / N: accepted data files over obligations not exempt. */
  readonly accepted: number;
  readonly expected: number;
  readonly acceptedUnits: readonly Unit[];
  /** Units with their own implementing plan, of those accepted. */
  readonly ownPlans: readonly { readonly unit: Unit; readonly document: string; readonly place: Place }[];
  readonly tasks: readonly TaskResults[];
  readonly unitPassages: {
    readonly summary: readonly Passage[];
    readonly difficulties: readonly Passage[];
    readonly proposals: readonly Passage[];
    readonly next: readonly Passage[];
  };
  readonly funding: readonly FundingLine[];
  /** Signed documents with readable sections, of units whose data file is not merged and of those who sent both. */
  readonly documents?: readonly DocumentPassages[];
  /** Every answer on record that is not used, indicators included, in order of unit and form. */
  readonly leftOut?: readonly LeftOut[];
  /** Units whose accepted data file is not merged because they are exempt or do not owe the period. */
  readonly setAside?: readonly Unit[];
}
