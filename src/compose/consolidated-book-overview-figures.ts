import { comparisonAnchor, totalAnchor } from '../model/anchor.ts';
import type { Row } from '../model/book.ts';
import type { Chart } from '../model/chart.ts';
import type { Comparison, IndicatorFigures } from '../model/consolidation.ts';
import { cell, cellName, figure, headRow, label, numberStyle, rowOf } from '../model/sheet-text.ts';
import { vietnameseNumber } from '../text/print.ts';
import { figureWords } from './consolidated-book-labels.ts';
import type { OverviewSource, Section } from './consolidated-book-overview.ts';
import { columnCharted } from './consolidated-book-overview-cells.ts';

const atMost = 8;

const live = (formula: string | undefined, value: number, percent = false) =>
  formula === undefined
    ? figure(value)
    : cell({ formula, value }, 'number', { format: percent ? 'percent' : numberStyle(value) });

interface Chosen {
  readonly f: IndicatorFigures;
  readonly key: string;
  readonly name: string;
}

/** One line per indicator: the figure since the year's start where there is one. */
function chosen(source: OverviewSource, keep: (f: IndicatorFigures) => boolean): readonly Chosen[] {
  const all = source.c.tasks
    .flatMap((t) => t.indicators)
    .filter((f) => f.indicator.kind !== 'text' && keep(f));
  const ordered = [...all.filter((f) => f.figure === 'cumulative'), ...all];
  const once = ordered.filter((f, i) => ordered.findIndex((o) => o.indicator.id === f.indicator.id) === i);
  return once.map((f) => ({
    f,
    key: `${f.indicator.id}/${f.figure}`,
    name: `${f.indicator.id}. ${f.indicator.name}`,
  }));
}

interface Compared extends Chosen {
  readonly comparison: Comparison;
}

const share = ({ now, before }: Comparison): number => now / before;

/** Indicators that most units gave in both periods. Only where both windows are alike. */
function mostCompared(source: OverviewSource): readonly Compared[] {
  const fits = ({ comparison: c, ratio }: IndicatorFigures): boolean =>
    c !== undefined && !c.unevenWindow && c.before > 0 && !ratio;
  return chosen(source, fits)
    .flatMap((s): readonly Compared[] => (s.f.comparison ? [{ ...s, comparison: s.f.comparison }] : []))
    .toSorted((a, b) => b.comparison.units - a.comparison.units)
    .slice(0, atMost);
}

const comparedHead = [
  'Chỉ tiêu',
  'Số liệu',
  'Số đơn vị',
  'Cùng kỳ',
  'Kỳ này',
  'Cùng kỳ = 100%',
  'Kỳ này so với cùng kỳ',
];

function comparedRow({ f, key, name, comparison: c }: Compared, row: number, source: OverviewSource): Row {
  const places = source.places.get(key);
  const at = (column: number): string => cellName(column, row);
  return rowOf([
    label(name),
    label(figureWords[f.figure]),
    ...[
      figure(c.units),
      live(places?.before, c.before),
      live(places?.now, c.now),
      live(`${at(3)}/${at(3)}`, 1, true),
      live(`${at(4)}/${at(3)}`, share(c), true),
    ].map((of) => ({ ...of, anchor: comparisonAnchor(f.indicator.id, f.figure) })),
  ]);
}

function comparedChart(top: readonly Compared[]): Chart {
  const told = top.map(
    ({ name, comparison: c }) =>
      `${name}: ${vietnameseNumber(c.now)} so với ${vietnameseNumber(c.before)} (${vietnameseNumber(share(c) * 100, 1)}%)`,
  );
  return {
    kind: 'bar',
    title: 'Một số chỉ tiêu so với cùng kỳ năm trước (cùng kỳ là 100%)',
    alt: `Một số chỉ tiêu so với cùng kỳ năm trước, cùng kỳ là 100%. ${told.join('; ')}.`,
    categories: top.map((t) => t.name),
    series: [
      { name: 'Cùng kỳ = 100%', values: top.map(() => 1) },
      { name: 'Kỳ này so với cùng kỳ', values: top.map((t) => share(t.comparison)) },
    ],
    format: 'percent',
  };
}

/** The same period of last year as 100%: pieces, minutes and people stand side by side. */
export function yearBeforeSection(source: OverviewSource): Section | undefined {
  const top = mostCompared(source);
  if (top.length < 2) return undefined;
  return {
    title: 'Một số chỉ tiêu so với cùng kỳ năm trước',
    note: 'Các chỉ tiêu có nhiều đơn vị có số liệu ở cả hai kỳ nhất; chỉ tính trên các đơn vị đó.',
    chartRows: 26,
    apart: true,
    table: (start) => [
      headRow(comparedHead),
      ...top.map((compared, i) => comparedRow(compared, start + 1 + i, source)),
    ],
    chart: (start) => ({ chart: comparedChart(top), ranges: columnCharted(start, top.length, [5, 6]) }),
  };
}

/** Indicators that most units gave: how many of those asked. Totals of different measures have no common axis; they stand in the table. */
export function coverSection(source: OverviewSource): Section | undefined {
  const top = chosen(source, (f) => f.total.given > 0)
    .toSorted((a, b) => b.f.total.given - a.f.total.given)
    .slice(0, atMost);
  if (top.length === 0) return undefined;
  const told = top.map(({ name, f }) => `${name}: ${f.total.given}/${f.total.asked}`);
  const stored = ({ ratio, total }: IndicatorFigures): number | null =>
    ratio ? (ratio.percent === null ? null : ratio.percent / 100) : total.value;
  return {
    title: 'Các chỉ tiêu có nhiều đơn vị có số liệu nhất',
    chartRows: 26,
    apart: true,
    table: () => [
      headRow(['Chỉ tiêu', 'Số liệu', 'Đơn vị tính', 'Tổng số', 'Đơn vị có số liệu', 'Đơn vị được hỏi']),
      ...top.map(({ f, key, name }) => {
        const total = source.places.get(key)?.total;
        const counted = source.places.get(f.ratio ? `${key}/n` : key);
        const value = stored(f);
        const sum =
          total === undefined ? figure(value) : cell({ formula: total, value: value ?? '' }, 'number');
        return rowOf([
          label(name),
          label(figureWords[f.figure]),
          label(f.ratio ? '%' : f.indicator.unitOfMeasure),
          {
            ...sum,
            format: f.ratio ? 'share' : numberStyle(value),
            anchor: totalAnchor(f.indicator.id, f.figure),
          },
          live(counted?.given, f.total.given),
          live(counted?.asked, f.total.asked),
        ]);
      }),
    ],
    chart: (start) => ({
      chart: {
        kind: 'bar',
        title: 'Các chỉ tiêu có nhiều đơn vị có số liệu nhất',
        alt: `Số đơn vị có số liệu trên số đơn vị được hỏi. ${told.join('; ')}.`,
        valueTitle: 'Số đơn vị',
        categories: top.map((t) => t.name),
        series: [
          { name: 'Đơn vị có số liệu', values: top.map((t) => t.f.total.given) },
          { name: 'Đơn vị được hỏi', values: top.map((t) => t.f.total.asked) },
        ],
      },
      ranges: columnCharted(start, top.length, [4, 5]),
    }),
  };
}
