import type { Cell, Row } from '../model/book.ts';
import { cell, cellName, columnRange, figure, headRow, label, onSheet, rowOf } from '../model/sheet-text.ts';
import { capital } from './book-parts.ts';
import type { OverviewSource, Section } from './consolidated-book-overview.ts';
import {
  columnCharted,
  daysColumn,
  standingColumn,
  summaryName,
} from './consolidated-book-overview-cells.ts';
import type { PeriodMeasures } from './consolidated-doc-words.ts';

interface Bar {
  readonly name: string;
  readonly formula: string;
  readonly value: number;
}

const spans: readonly { readonly name: string; readonly from: number; readonly to: number }[] = [
  { name: 'Chậm 1 ngày', from: 1, to: 1 },
  { name: 'Chậm 2 đến 3 ngày', from: 2, to: 3 },
  { name: 'Chậm 4 đến 7 ngày', from: 4, to: 7 },
  { name: 'Chậm trên 7 ngày', from: 8, to: Number.POSITIVE_INFINITY },
];

/** Row (from 0) of the totals on the sheet of measures. */
const totalRow = ({ measuresRow, table }: OverviewSource): number => measuresRow + 1 + table.groups.length;

function bars(source: OverviewSource): readonly Bar[] {
  const { c, standing, words } = source;
  const days = c.standing.standings.flatMap((s) => (s.kind === 'late' ? [s.days ?? 0] : []));
  const column = (i: number): string =>
    onSheet(standing.name, columnRange(i, standing.freeze?.rows ?? 0, standing.rows.length - 1));
  const late = `${column(standingColumn)},"${capital(words.standings.late)}*"`;
  const onTime = onSheet(summaryName, cellName(5, totalRow(source)));
  return [
    {
      name: 'Đúng hạn (kể cả không phát sinh trong hạn)',
      formula: onTime,
      value: c.standing.measures.onTime,
    },
    ...spans.map(({ name, from, to }) => ({
      name,
      formula: `COUNTIFS(${late},${column(daysColumn)},">=${from}"${Number.isFinite(to) ? `,${column(daysColumn)},"<=${to}"` : ''})`,
      value: days.filter((d) => d >= from && d <= to).length,
    })),
  ];
}

/** On time beside late by days. */
export function lateSection(source: OverviewSource): Section {
  const shown = bars(source);
  const title = 'Gửi đúng hạn và gửi chậm theo số ngày';
  return {
    title,
    chartRows: 17,
    table: () => [
      headRow(['Mức', 'Số đơn vị']),
      ...shown.map(({ name, formula, value }) =>
        rowOf([label(name), cell({ formula, value }, 'number', { format: 'whole' })]),
      ),
    ],
    chart: (start) => ({
      chart: {
        kind: 'column',
        title,
        alt: `Số đơn vị gửi đúng hạn và gửi chậm. ${shown.map((b) => `${b.name}: ${b.value}`).join('; ')}.`,
        valueTitle: 'Số đơn vị',
        categories: shown.map((b) => b.name),
        series: [{ name: 'Số đơn vị', values: shown.map((b) => b.value) }],
      },
      ranges: columnCharted(start, shown.length, [1]),
    }),
  };
}

/** Columns of the measures on their own sheet: expected, received, on time. */
const measureColumns = [2, 3, 5];

/** One period; the figures of this one (`live`) are those of the sheet of measures. */
function periodRow(p: PeriodMeasures, row: number, live: ((column: number) => string) | undefined): Row {
  const counts = [p.expected, p.received, p.onTime].map((value, i): Cell => {
    const column = measureColumns[i] ?? 0;
    return live ? cell({ formula: live(column), value }, 'number', { format: 'whole' }) : figure(value);
  });
  const share = (column: number, value: number): Cell =>
    cell({ formula: `${cellName(column, row)}/${cellName(1, row)}`, value }, 'number', { format: 'percent' });
  return rowOf([
    label(p.label),
    ...counts,
    share(2, p.received / p.expected),
    share(3, p.onTime / p.expected),
  ]);
}

/** The rates over the periods that the register knows, this one last; one period alone is no trend. */
export function trendSection(source: OverviewSource): Section | undefined {
  const { c, provenance } = source;
  const now: PeriodMeasures = { label: c.period.label, ...c.standing.measures };
  const points = [...(provenance.earlier ?? []), now].filter((p) => p.expected > 0);
  if (points.length < 2 || c.period.kind !== 'regular') return undefined;
  const live = (column: number): string => onSheet(summaryName, cellName(column, totalRow(source)));
  const title = 'Tỷ lệ gửi báo cáo qua các kỳ';
  const told = points.map(
    (p) => `${p.label}: đã nhận ${p.received}/${p.expected}, đúng hạn ${p.onTime}/${p.expected}`,
  );
  return {
    title,
    chartRows: 17,
    table: (start) => [
      headRow(['Kỳ', 'Phải báo cáo', 'Đã nhận', 'Đúng hạn', 'Tỷ lệ đã nhận', 'Tỷ lệ đúng hạn']),
      ...points.map((p, i) => periodRow(p, start + 1 + i, p === now ? live : undefined)),
    ],
    chart: (start) => ({
      chart: {
        kind: 'line',
        title,
        alt: `${title}. ${told.join('; ')}.`,
        valueTitle: 'Tỷ lệ trên số phải báo cáo',
        categories: points.map((p) => p.label),
        series: [
          { name: 'Tỷ lệ đã nhận', values: points.map((p) => p.received / p.expected) },
          { name: 'Tỷ lệ đúng hạn', values: points.map((p) => p.onTime / p.expected) },
        ],
        format: 'percent',
      },
      ranges: columnCharted(start, points.length, [4, 5]),
    }),
  };
}
