import type { CheckedSubmission } from '../model/answer.ts';
import { daysBetween, partsOf } from '../model/civil-date.ts';
import type { Consolidation, IndicatorFigures, Source } from '../model/consolidation.ts';
import type { ComparedSide, Difference, FigureChange, UnitMove } from '../model/difference.ts';
import { exactSum } from '../model/exact-sum.ts';
import { clearlyShorter, figureWindow, type Window } from '../model/figure-window.ts';
import type { Plan } from '../model/plan.ts';
import type { Figure, Period } from '../model/reporting.ts';
import { comparisonKey } from '../text/canonical.ts';
import { unitChanges } from './difference-units.ts';

export interface Compared {
  readonly consolidation: Consolidation;
  readonly submissions: readonly CheckedSubmission[];
}

export interface DifferenceInput {
  readonly plan: Plan;
  readonly before: Compared;
  readonly now: Compared;
}

const figuresIn = (c: Consolidation): readonly IndicatorFigures[] =>
  c.tasks.flatMap((t) => t.indicators).filter((f) => f.indicator.kind !== 'text');

const keyOf = (f: IndicatorFigures): string => `${f.indicator.id}/${f.figure}`;
const sourceKey = (s: Source): string => `${s.unit.id} ${s.part ?? ''}`;

/** What each unit gave then and now, in the order of the later list; a part of a ratio by itself. */
function movesOf(
  before: IndicatorFigures | undefined,
  now: IndicatorFigures | undefined,
): readonly UnitMove[] {
  const [then, later] = [before?.sources ?? [], now?.sources ?? []].map(
    (sources) => new Map(sources.map((s) => [sourceKey(s), s] as const)),
  );
  const keys = new Set([...(later?.keys() ?? []), ...(then?.keys() ?? [])]);
  return [...keys].flatMap((key): readonly UnitMove[] => {
    const [a, b] = [then?.get(key), later?.get(key)];
    const one = b ?? a;
    if (!one) return [];
    const { unit, part } = one;
    return [{ unit, ...(part ? { part } : {}), before: a?.value ?? null, now: b?.value ?? null }];
  });
}

const moved = ({ before, now }: UnitMove): boolean => before !== now;

const nothing = { total: { value: null, given: 0, asked: 0 } };
const totalsOf = (f: IndicatorFigures | undefined): FigureChange['now'] =>
  f ? { total: f.total, ...(f.ratio ? { ratio: f.ratio } : {}) } : nothing;

/** A month or a quarter. */
const isShort = ({ window }: Period): boolean =>
  window !== undefined && daysBetween(window.from, window.to) <= 100;

interface Windows {
  readonly before: Window | undefined;
  readonly now: Window | undefined;
  /** Nearly the same number of days. */
  readonly even: boolean;
  readonly season: boolean;
  /** Two days of one count: both from the start of the same year. */
  readonly sameStart: boolean;
}

/** A half-year beside a year: only figures from the start of the year are alike; months and quarters are alike all year (docs/quy-tac.md, mục 5). */
function windowsOf(input: DifferenceInput, f: IndicatorFigures): Windows {
  const [a, b] = [input.before.consolidation.period, input.now.consolidation.period];
  const before = figureWindow(input.plan, { period: a, window: a.window }, f.figure);
  const now = figureWindow(input.plan, { period: b, window: b.window }, f.figure);
  const season =
    a.kind === b.kind && (partsOf(a.due).month === partsOf(b.due).month || (isShort(a) && isShort(b)));
  const even =
    before !== undefined && now !== undefined && !clearlyShorter(before, now) && !clearlyShorter(now, before);
  const cumulative = f.figure === 'cumulative';
  const sameStart = cumulative && before !== undefined && before.from === now?.from;
  return { before, now, even, season: season || cumulative, sameStart };
}

/** The unit counted the whole window of the period, not only what was left of it when the unit was born or the plan began. */
function countedWhole(
  plan: Plan,
  { consolidation, submissions }: Compared,
  unit: string,
  f: Figure,
): boolean {
  const { period } = consolidation;
  const obligation = submissions.find((s) => s.unit.id === unit)?.form.obligation;
  const whole = figureWindow(plan, { period, window: period.window }, f);
  const own = obligation && figureWindow(plan, obligation, f);
  return whole === undefined || (own !== undefined && !clearlyShorter(own, whole));
}

const sum = (moves: readonly UnitMove[], side: 'before' | 'now'): number =>
  exactSum(moves.flatMap((m) => m[side] ?? [])) ?? 0;

/** Over units that gave the figure both times; a ratio is worked out anew from its sums. */
function overBoth(f: IndicatorFigures, moves: readonly UnitMove[]): FigureChange['both'] {
  const ratio = f.indicator.kind === 'ratio';
  const whole = moves.filter((m) => m.before !== null && m.now !== null);
  const of = (part: 'n' | 'N' | undefined): readonly UnitMove[] => whole.filter((m) => m.part === part);
  const units = new Set(whole.map((m) => m.unit.id)).size;
  if (units === 0) return undefined;
  if (!ratio) {
    const [before, now] = [sum(whole, 'before'), sum(whole, 'now')];
    return { units, before, now, change: before === 0 ? null : ((now - before) / before) * 100 };
  }
  const [n, all] = [of('n'), of('N')];
  const percent = (side: 'before' | 'now'): number | null =>
    sum(all, side) === 0 ? null : (sum(n, side) / sum(all, side)) * 100;
  const [before, now] = [percent('before'), percent('now')];
  return before === null || now === null ? undefined : { units, before, now, change: now - before };
}

function figureChange(
  input: DifferenceInput,
  then: IndicatorFigures | undefined,
  later: IndicatorFigures | undefined,
): FigureChange | undefined {
  const f = later ?? then;
  if (!f) return undefined;
  const moves = movesOf(then, later);
  const sides = { indicator: f.indicator, figure: f.figure, before: totalsOf(then), now: totalsOf(later) };
  const same = input.before.consolidation.period.id === input.now.consolidation.period.id;
  if (same) return { ...sides, units: moves.filter(moved) };
  const windows = windowsOf(input, f);
  const { before, now, sameStart } = windows;
  const why = whyUneven(windows, then, later);
  if (why) return { ...sides, units: [], uneven: { why, ...(before && { before }), ...(now && { now }) } };
  const whole = (m: UnitMove): boolean =>
    [input.before, input.now].every((s) => countedWhole(input.plan, s, m.unit.id, f.figure));
  const both = sameStart ? addedTo(f, overBoth(f, moves)) : overBoth(f, moves.filter(whole));
  return { ...sides, units: [], ...(both ? { both } : {}) };
}

/** Of one count on two days: what came since. A share of the later day is as good as of the earlier one, in points. */
function addedTo({ indicator }: IndicatorFigures, both: FigureChange['both']): FigureChange['both'] {
  if (!both || indicator.kind === 'ratio') return both;
  return { ...both, change: null, added: both.now - both.before };
}

function whyUneven(
  { even, season, sameStart }: Windows,
  then: IndicatorFigures | undefined,
  later: IndicatorFigures | undefined,
): NonNullable<FigureChange['uneven']>['why'] | undefined {
  if (!then || !later) return 'one-side';
  if (!sameMeasure(then, later)) return 'measure';
  if (!season) return 'kind';
  return even || sameStart ? undefined : 'days';
}

function sameMeasure({ indicator: a }: IndicatorFigures, { indicator: b }: IndicatorFigures): boolean {
  return a.kind === b.kind && comparisonKey(a.unitOfMeasure) === comparisonKey(b.unitOfMeasure);
}

/** A total that is the same while units moved against each other is a change all the same. */
function isChange(change: FigureChange, samePeriod: boolean): boolean {
  if (!samePeriod) return change.before.total.given + change.now.total.given + ratioGiven(change) > 0;
  return change.units.length > 0;
}

const ratioGiven = ({ before, now }: FigureChange): number =>
  (before.ratio?.given ?? 0) + (now.ratio?.given ?? 0);

const sideOf = ({ period, standing, accepted, expected }: Consolidation): ComparedSide => ({
  period,
  asOf: standing.asOf,
  accepted,
  expected,
  measures: standing.measures,
});

/** What changed between two consolidations of one plan: of one period on two days, or of two periods. */
export function difference(input: DifferenceInput): Difference {
  const [before, now] = [input.before.consolidation, input.now.consolidation];
  const samePeriod = before.period.id === now.period.id;
  const then = new Map(figuresIn(before).map((f) => [keyOf(f), f]));
  const later = new Map(figuresIn(now).map((f) => [keyOf(f), f]));
  const all = [...new Set([...later.keys(), ...then.keys()])].flatMap(
    (key) => figureChange(input, then.get(key), later.get(key)) ?? [],
  );
  const figures = all.filter((c) => isChange(c, samePeriod));
  return {
    before: sideOf(before),
    now: sideOf(now),
    samePeriod,
    figures,
    unchanged: all.length - figures.length,
    units: unitChanges(input, samePeriod),
  };
}
