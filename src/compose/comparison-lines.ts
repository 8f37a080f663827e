import type { CliTexts } from '../messages/vi/cli.ts';
import type { Difference, FigureChange, UnitChange, UnitMove } from '../model/difference.ts';
import { vietnameseNumber } from '../text/print.ts';
import { type ComparisonLanguage, unitLines } from './comparison-unit-lines.ts';
import { partName } from './consolidated-book-labels.ts';
import { outOf } from './vietnamese-sentences.ts';

/** "1.568 (3/147)", "69,85% (25.736/36.845)"; "–" where nobody gave a figure. */
export function sideText({ total, ratio }: FigureChange['now']): string {
  if (ratio) {
    const { n, total: all, percent } = ratio;
    return n === null || all === null || percent === null
      ? '–'
      : `${vietnameseNumber(percent)}% (${outOf(n, all)})`;
  }
  return total.value === null
    ? '–'
    : `${vietnameseNumber(total.value, 6)} (${outOf(total.given, total.asked)})`;
}

const amount = (value: number | null, none: string): string =>
  value === null ? none : vietnameseNumber(value, 6);

/** The difference of the totals; undefined where one side has none. */
export function differenceOf({ before, now }: FigureChange): number | undefined {
  const [a, b] = [before.ratio?.percent ?? before.total.value, now.ratio?.percent ?? now.total.value];
  return a === null || a === undefined || b === null || b === undefined ? undefined : b - a;
}

function byText(change: FigureChange, { comparing }: CliTexts): string {
  const difference = differenceOf(change);
  if (difference === undefined) return '';
  const size = vietnameseNumber(Math.abs(difference), change.now.ratio ? 2 : 6);
  if (difference === 0) return comparing.same;
  const by = change.now.ratio ? comparing.points({ by: size }) : size;
  return difference > 0 ? comparing.more({ by }) : comparing.less({ by });
}

/** "tăng 12,5%" over the units with both; a ratio moves by points. */
export function changeText({ both, indicator }: FigureChange, { comparing }: CliTexts): string {
  if (both?.added !== undefined) {
    const by = vietnameseNumber(Math.abs(both.added), 6);
    return both.added < 0 ? comparing.less({ by }) : comparing.added({ by });
  }
  if (!both || both.change === null || both.change === 0) return '';
  const size = vietnameseNumber(Math.abs(both.change), 1);
  const by = indicator.kind === 'ratio' ? comparing.points({ by: size }) : `${size}%`;
  return both.change > 0 ? comparing.more({ by }) : comparing.less({ by });
}

/** Why a figure is not set against the other; undefined where it is. */
export function unevenReason({ uneven }: FigureChange, { comparing, day }: CliTexts): string | undefined {
  if (!uneven) return undefined;
  const { why, before, now } = uneven;
  const window = (w: typeof before): string =>
    w ? comparing.window({ from: day(w.from), to: day(w.to) }) : comparing.noWindow;
  if (why !== 'days') return comparing.notCompared[why];
  return comparing.uneven({ before: window(before), now: window(now) });
}

function moveLine(
  { unit, part, before, now }: UnitMove,
  change: FigureChange,
  { comparing }: CliTexts,
): string {
  return comparing.move({
    unit: unit.name,
    part: part ? partName(change.indicator, part) : '',
    before: amount(before, comparing.none),
    now: amount(now, comparing.none),
  });
}

function figureLines(
  change: FigureChange,
  { texts }: ComparisonLanguage,
  samePeriod: boolean,
): readonly string[] {
  const { comparing, tracing } = texts;
  const { indicator, figure, both } = change;
  const sign = indicator.kind === 'ratio' ? '%' : '';
  return [
    comparing.figure({
      name: indicator.name,
      id: indicator.id,
      figure: tracing.figures[figure],
      before: sideText(change.before),
      now: sideText(change.now),
      by: samePeriod ? byText(change, texts) : '',
    }),
    ...change.units.map((m) => moveLine(m, change, texts)),
    ...(both
      ? [
          comparing.both({
            units: both.units,
            before: `${vietnameseNumber(both.before)}${sign}`,
            now: `${vietnameseNumber(both.now)}${sign}`,
            by: changeText(change, texts),
          }),
        ]
      : []),
  ];
}

/** Figures that may not be set against each other, under the reason they share. */
function unevenLines(figures: readonly FigureChange[], about: ComparisonLanguage): readonly string[] {
  const reasons = new Map<string, FigureChange[]>();
  for (const change of figures) {
    const reason = unevenReason(change, about.texts);
    if (reason !== undefined) reasons.set(reason, [...(reasons.get(reason) ?? []), change]);
  }
  return [...reasons].flatMap(([reason, own]) => [
    `${reason} (${own.length}):`,
    ...own.flatMap((f) => figureLines(f, about, false)).map((line) => `  ${line}`),
  ]);
}

const kinds: readonly UnitChange['kind'][] = ['newly', 'gone', 'replaced', 'answers'];

function headLines(
  { before, now, samePeriod }: Difference,
  { texts }: ComparisonLanguage,
): readonly string[] {
  const { comparing, day } = texts;
  return [
    comparing.title,
    comparing.sides({
      before: before.period.id,
      beforeDay: day(before.asOf),
      now: now.period.id,
      nowDay: day(now.asOf),
    }),
    comparing.counts({
      before: outOf(before.accepted, before.expected),
      now: outOf(now.accepted, now.expected),
      received: outOf(before.measures.received, before.measures.expected),
      receivedNow: outOf(now.measures.received, now.measures.expected),
      onTime: outOf(before.measures.onTime, before.measures.expected),
      onTimeNow: outOf(now.measures.onTime, now.measures.expected),
    }),
    samePeriod ? comparing.samePlan : comparing.otherPeriod,
  ];
}

/** What changed between two consolidations as text: figure by figure with the units behind it, then unit by unit. */
export function comparisonLines(difference: Difference, about: ComparisonLanguage): readonly string[] {
  const { comparing } = about.texts;
  const { figures, units, unchanged, samePeriod } = difference;
  const values = { count: figures.length, same: unchanged };
  if (figures.length === 0 && units.length === 0)
    return [...headLines(difference, about), '', comparing.nothing];
  return [
    ...headLines(difference, about),
    '',
    samePeriod ? comparing.figures(values) : comparing.figuresOf(values),
    ...figures.filter((f) => !f.uneven).flatMap((f) => figureLines(f, about, samePeriod)),
    ...unevenLines(figures, about),
    '',
    comparing.units({ count: units.length }),
    ...kinds.flatMap((kind) => {
      const own = units.filter((u) => u.kind === kind);
      return own.length === 0
        ? []
        : [`${comparing.kinds[kind]} (${own.length}):`, ...own.flatMap((u) => unitLines(u, about))];
    }),
  ];
}
