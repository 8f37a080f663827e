import type { CivilDate } from './civil-date.ts';
import type { Task } from './decision.ts';
import type { Deadline, Obligation } from './obligation.ts';
import type { HashedFile } from './register.ts';
import type { Unit } from './unit.ts';

/** One obligation as it stood when the period was closed. */
export interface FrozenObligation {
  readonly unit: Unit;
  readonly lastOnTimeDay: CivilDate;
  readonly window?: Obligation['window'];
  readonly leads: readonly string[];
  readonly coordinates: readonly string[];
  /** Exempt by a decision on record. */
  readonly exempt?: true;
}

/** What a closed period was judged by: written beside its register when it is closed. */
export interface FrozenPeriod {
  readonly version: 1;
  readonly period: string;
  readonly closedOn: CivilDate;
  readonly planVersion: string;
  readonly due: CivilDate;
  readonly window?: Obligation['window'];
  readonly deadline?: Deadline;
  /** The plan's files at that moment. */
  readonly plan: readonly HashedFile[];
  /** Every task that an obligation names. */
  readonly tasks: readonly Task[];
  readonly obligations: readonly FrozenObligation[];
}

/** What of one unit's obligation would no longer be as it was closed. */
export type FrozenAspect = 'gained' | 'lost' | 'last-day' | 'leads' | 'coordinates' | 'window';

export interface FrozenDifference {
  readonly unit: string;
  readonly name: string;
  readonly aspect: FrozenAspect;
  readonly was: string;
  readonly now: string;
}

const windowText = (w: Obligation['window']): string => (w ? `${w.from}..${w.to}` : '');

interface Comparable {
  readonly unit: Unit;
  readonly values: Readonly<Record<Exclude<FrozenAspect, 'gained' | 'lost'>, string>>;
}

function ofFrozen(o: FrozenObligation): Comparable {
  return {
    unit: o.unit,
    values: {
      'last-day': o.lastOnTimeDay,
      leads: o.leads.join(', '),
      coordinates: o.coordinates.join(', '),
      window: windowText(o.window),
    },
  };
}

function ofNow(o: Obligation): Comparable {
  return {
    unit: o.unit,
    values: {
      'last-day': o.deadline.lastOnTimeDay,
      leads: o.leads.map((t) => t.id).join(', '),
      coordinates: o.coordinates.map((t) => t.id).join(', '),
      window: windowText(o.window),
    },
  };
}

const aspects = ['last-day', 'leads', 'coordinates', 'window'] as const;

/** What the plan of now would change in a closed period, unit by unit, in the order of the plan; units it lost come last. */
export function frozenDifferences(
  frozen: FrozenPeriod,
  obligations: readonly Obligation[],
): readonly FrozenDifference[] {
  const then = new Map(frozen.obligations.map((o) => [o.unit.id, ofFrozen(o)]));
  const now = obligations.map(ofNow);
  const here = new Set(now.map((o) => o.unit.id));
  const changed = now.flatMap(({ unit, values }): readonly FrozenDifference[] => {
    const about = { unit: unit.id, name: unit.name };
    const before = then.get(unit.id);
    if (!before) return [{ ...about, aspect: 'gained', was: '', now: values['last-day'] }];
    return aspects
      .filter((a) => before.values[a] !== values[a])
      .map((aspect) => ({ ...about, aspect, was: before.values[aspect], now: values[aspect] }));
  });
  const lost = frozen.obligations
    .filter((o) => !here.has(o.unit.id))
    .map(
      ({ unit, lastOnTimeDay }): FrozenDifference => ({
        unit: unit.id,
        name: unit.name,
        aspect: 'lost',
        was: lastOnTimeDay,
        now: '',
      }),
    );
  return [...changed, ...lost];
}

/** A correction in force and what it changes in a closed period. */
export interface AppliedCorrection {
  readonly id: string;
  /** "Quyết định số 123/QĐ-UBND ngày 28/12/2026". */
  readonly document: string;
  readonly reason: string;
}

/** How a closed period stands against the plan of now. */
export interface ClosedPeriod {
  readonly period: string;
  readonly closedOn: CivilDate;
  /** `frozen`: held against the snapshot; `version`: closed without one, only the plan's version is known. */
  readonly by: 'frozen' | 'version' | 'lost' | 'altered';
  readonly planWas: string;
  readonly planNow: string;
  readonly expectedWas?: number;
  /** What no correction covers: the verdict given stays, judged by the snapshot. */
  readonly uncovered: readonly FrozenDifference[];
  /** What the corrections change; they count. */
  readonly corrected: readonly FrozenDifference[];
  readonly corrections: readonly AppliedCorrection[];
}
