import { periodById } from '../model/plan.ts';
import type { NotCompared, TracedComparison, TraceSource } from '../model/trace.ts';
import { vietnameseNumber } from '../text/print.ts';
import { partName } from './consolidated-book-labels.ts';
import { sourceLines, sumOf, type TraceLanguage, terms } from './trace-total-lines.ts';

const reasons: readonly NotCompared[] = ['none', 'part', 'measure'];

function sums({ indicator }: TracedComparison, sources: readonly TraceSource[], { texts }: TraceLanguage) {
  const { tracing } = texts;
  if (indicator.kind !== 'ratio') return [tracing.sum({ terms: terms(sources), total: sumOf(sources) })];
  return (['n', 'N'] as const).map((part) => {
    const own = sources.filter((s) => s.part === part);
    return tracing.sumPart({ part: partName(indicator, part), terms: terms(own), total: sumOf(own) });
  });
}

function moved({ comparison: c, indicator }: TracedComparison, { texts }: TraceLanguage): string {
  const { tracing, day } = texts;
  if (c.unevenWindow)
    return tracing.noChangeWindow({ from: day(c.unevenWindow.from), to: day(c.unevenWindow.to) });
  const sides = { now: vietnameseNumber(c.now, 6), before: vietnameseNumber(c.before, 6) };
  if (indicator.kind === 'ratio' && c.points !== undefined)
    return tracing.pointsWorked({ ...sides, points: vietnameseNumber(c.points, 6) });
  if (c.change === null) return tracing.noChangeZero;
  return tracing.changeWorked({
    ...sides,
    exact: vietnameseNumber(c.change, 6),
    rounded: vietnameseNumber(c.change, 1),
  });
}

/** The year before beside this period: which units, both sums, the rate, and the file behind every number of both. */
export function comparisonTraceLines(t: TracedComparison, about: TraceLanguage): readonly string[] {
  const { tracing } = about.texts;
  const { indicator, comparison: c } = t;
  const sign = indicator.kind === 'ratio' ? '%' : '';
  const before = periodById(about.plan, c.period)?.label ?? c.period;
  const part = (s: TraceSource): string => (s.part ? partName(indicator, s.part) : '');
  const list = (sources: readonly TraceSource[]): readonly string[] =>
    sources.flatMap((s, i) => sourceLines(s, i + 1, about, part(s)));
  const aside = reasons
    .map((why) => ({ why, own: t.aside.filter((a) => a.why === why) }))
    .filter(({ own }) => own.length > 0);
  return [
    tracing.compared({
      what: `${indicator.name} (${indicator.id})`,
      figure: tracing.figures[t.figure],
      before,
    }),
    tracing.bothUnits({
      units: c.units,
      now: `${vietnameseNumber(c.now)}${sign}`,
      before: `${vietnameseNumber(c.before)}${sign}`,
    }),
    moved(t, about),
    tracing.sourcesBefore({ period: before, count: t.before.length }),
    ...sums(t, t.before, about),
    ...list(t.before),
    tracing.sourcesNow({ count: t.now.length }),
    ...sums(t, t.now, about),
    ...list(t.now),
    ...aside.map(({ why, own }) =>
      tracing.aside({
        why: tracing.notComparedUnits[why],
        count: own.length,
        units: own.map((a) => a.unit.name).join('; '),
      }),
    ),
  ];
}
