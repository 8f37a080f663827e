import type { CheckedSubmission } from '../model/answer.ts';
import type { Figure, Indicator } from '../model/reporting.ts';
import type { Arrival } from '../model/standing.ts';
import type { TracedComparison, TraceSource } from '../model/trace.ts';
import { pairsOf } from './comparison.ts';
import { yearBeforeOf } from './consolidate.ts';
import { sourceIn, standingOf, submissionOf, type TraceInput } from './trace-source.ts';
import { figureOf, idOf, type UnitFigure } from './unit-figure.ts';

function sourcesOf(
  indicator: Indicator,
  figure: Figure,
  submission: CheckedSubmission,
  arrival: Arrival | undefined,
): readonly TraceSource[] {
  const id = idOf(indicator, figure);
  if (indicator.kind !== 'ratio') return [sourceIn(submission, id, arrival) ?? []].flat();
  return (['n', 'N'] as const).flatMap((part) => {
    const source = sourceIn(submission, `${id}/${part}`, arrival);
    return source ? [{ ...source, part }] : [];
  });
}

/** The units compared with the year before, what each gave then and now, and who is left aside (docs/quy-tac.md, mục 5). */
export function traceComparison(
  input: TraceInput,
  [id = '', figure = '']: readonly string[],
): TracedComparison | undefined {
  const { plan, consolidation } = input;
  const found = consolidation.tasks
    .flatMap((t) => t.indicators)
    .find((f) => f.indicator.id.toLowerCase() === id.toLowerCase() && f.figure === figure);
  const yearBefore = yearBeforeOf({ plan, period: consolidation.period, yearBefore: input.yearBefore });
  if (!found?.comparison || !yearBefore) return undefined;
  const { indicator, comparison } = found;
  const units = [...new Set(found.sources.map((s) => s.unit.id))];
  const given = units.flatMap((unit): readonly UnitFigure[] => {
    const submission = submissionOf(input, unit);
    const own = submission && figureOf(submission, indicator, found.figure);
    return own ? [own] : [];
  });
  const all = pairsOf(indicator, found.figure, given, yearBefore);
  const pairs = all.flatMap((p) => ('before' in p ? [p] : []));
  const then = new Map((input.yearBefore?.standings ?? []).map((s) => [s.unit.id, s.accepted]));
  const sources = (s: CheckedSubmission, arrival: Arrival | undefined): readonly TraceSource[] =>
    sourcesOf(indicator, found.figure, s, arrival);
  return {
    kind: 'comparison',
    indicator,
    figure: found.figure,
    comparison,
    now: pairs.flatMap(({ now: { submission: s } }) => sources(s, standingOf(input, s.unit.id)?.accepted)),
    before: pairs.flatMap(({ before: { submission: s } }) => sources(s, then.get(s.unit.id))),
    aside: all.flatMap((p) => ('why' in p ? [{ unit: p.now.submission.unit, why: p.why }] : [])),
  };
}
