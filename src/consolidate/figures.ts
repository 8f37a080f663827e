import type { CheckedSubmission } from '../model/answer.ts';
import { asksFor } from '../model/asked.ts';
import type { IndicatorFigures, LeftOut, Source } from '../model/consolidation.ts';
import type { AnswerId } from '../model/form.ts';
import type { Plan } from '../model/plan.ts';
import type { Figure, Indicator } from '../model/reporting.ts';
import type { Accepted } from './accepted.ts';
import { comparison, type YearBefore } from './comparison.ts';
import { figureOf, idOf, totals, type UnitFigure } from './unit-figure.ts';
import { leftOutEntry, passages, placeOf } from './usable.ts';

function sourcesOf(id: AnswerId, figure: UnitFigure): readonly Source[] {
  const { submission, value, of } = figure;
  const source = (answer: AnswerId, v: number, part?: 'n' | 'N'): Source => ({
    unit: submission.unit,
    answer,
    place: placeOf(submission, answer),
    sha256: submission.submission.file.sha256,
    value: v,
    ...(part ? { part } : {}),
  });
  return of === undefined ? [source(id, value)] : [source(`${id}/n`, value, 'n'), source(`${id}/N`, of, 'N')];
}

function leftOut(
  submissions: readonly CheckedSubmission[],
  indicator: Indicator,
  figure: Figure,
): readonly LeftOut[] {
  const id = idOf(indicator, figure);
  if (indicator.kind !== 'ratio') return submissions.flatMap((s) => leftOutEntry(s, id) ?? []);
  return submissions.flatMap((s) => {
    const half = figureOf(s, indicator, figure) === undefined ? 'ratio-half' : undefined;
    return [leftOutEntry(s, `${id}/n`, half) ?? [], leftOutEntry(s, `${id}/N`, half) ?? []].flat();
  });
}

/** One figure of one indicator over the accepted submissions: total, groups, comparison and the source of every number. */
export function indicatorFigures(
  input: { readonly plan: Plan; readonly accepted: Accepted; readonly yearBefore?: YearBefore | undefined },
  indicator: Indicator,
  figure: Figure,
): IndicatorFigures {
  const { plan, accepted, yearBefore } = input;
  const asked = accepted.expected.filter((o) => asksFor(o, indicator)).map((o) => o.unit);
  const askedIds = new Set(asked.map((u) => u.id));
  const submissions = accepted.submissions.filter((s) => askedIds.has(s.unit.id));
  const texts = indicator.kind === 'text' ? passages(submissions, idOf(indicator, figure)) : undefined;
  const figures = texts ? [] : submissions.flatMap((s) => figureOf(s, indicator, figure) ?? []);
  const against = comparison(indicator, figure, figures, yearBefore);
  const total = totals(indicator, figures, asked.length);
  return {
    indicator,
    figure,
    ...(texts ? { total: { value: null, given: texts.length, asked: asked.length }, texts } : total),
    byGroup: plan.groups.flatMap((g) => {
      const units = asked.filter((u) => u.group === g.id).length;
      const own = figures.filter((f) => f.submission.unit.group === g.id);
      const given = texts?.filter((t) => t.unit.group === g.id).length;
      if (units === 0) return [];
      if (given !== undefined) return [{ group: g.id, total: { value: null, given, asked: units } }];
      return [{ group: g.id, ...totals(indicator, own, units) }];
    }),
    ...(against ? { comparison: against } : {}),
    sources: figures.flatMap((f) => sourcesOf(idOf(indicator, figure), f)),
    leftOut: leftOut(submissions, indicator, figure),
  };
}
