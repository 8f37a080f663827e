import { vi as notes } from '../messages/vi/standing-notes.ts';
import type { Words } from '../messages/words.ts';
import type { Cell, Row } from '../model/book.ts';
import { cell, cellName, columnRange, figure, label, rowOf } from '../model/sheet-text.ts';
import type { Measures, PeriodStanding, Standing, StandingKind } from '../model/standing.ts';
import { capital } from './book-parts.ts';
import type { StandingTable } from './standing-table.ts';

/** The five measures of some standings, as the register counts them. */
export type MeasuresOf = (standings: readonly Standing[]) => Measures;

const heads = ['TT', 'Nhóm', 'Phải báo cáo', 'Đã nhận', 'Tỷ lệ', 'Đúng hạn', 'Tỷ lệ đúng hạn'];

/** a / n as a live share; "–" where nothing was expected. */
function rate(part: number, whole: number, names: { readonly part: string; readonly whole: string }): Cell {
  return cell(
    {
      formula: `IF(${names.whole}=0,"–",${names.part}/${names.whole})`,
      value: whole === 0 ? '–' : part / whole,
    },
    'number',
    { format: 'percent' },
  );
}

function measureCells(m: Measures, row: number, count: (column: number, value: number) => Cell): Cell[] {
  const at = (column: number): string => cellName(column, row);
  return [
    count(2, m.expected),
    count(3, m.received),
    rate(m.received, m.expected, { part: at(3), whole: at(2) }),
    count(5, m.onTime),
    rate(m.onTime, m.expected, { part: at(5), whole: at(2) }),
  ];
}

/** The five measures by group and in all, with live sums and rates; `start` is the row (from 0) of the heading. */
export function measureRows(
  table: StandingTable,
  all: Measures,
  measuresOf: MeasuresOf,
  start: number,
): readonly Row[] {
  const first = start + 1;
  const last = start + table.groups.length;
  const groups = table.groups.map((g, i) =>
    rowOf([
      figure(i + 1, 'number', { align: 'center' }),
      label(g.name),
      ...measureCells(measuresOf(g.standings), first + i, (_column, value) => figure(value)),
    ]),
  );
  const sum = (column: number, value: number): Cell =>
    groups.length === 0
      ? figure(value, 'total')
      : cell({ formula: `SUM(${columnRange(column, first, last)})`, value }, 'total', { format: 'whole' });
  const total = rowOf([
    cell(null, 'total'),
    cell('Tổng cộng', 'total'),
    ...measureCells(all, last + 1, sum).map((c): Cell => ({ ...c, class: 'total' })),
  ]);
  return [rowOf(heads.map((h) => cell(h, 'head'))), ...groups, total];
}

const order: readonly StandingKind[] = [
  'on-time',
  'late',
  'confirm-arrival',
  'nil',
  'returned',
  'overdue',
  'extended',
  'open',
  'not-yet-due',
  'exempt',
  'not-owing',
];

/** Number of the request that the period answers, if it is one. */
function requestOf(standing: PeriodStanding): string | undefined {
  return standing.standings.find((s) => s.obligation)?.obligation?.period.request?.number;
}

/** How many units stand where: number and words, only what occurs. */
export function standingCountRows(standing: PeriodStanding, words: Words): readonly Row[] {
  const counted = order.flatMap((kind) => {
    const units = standing.standings.filter((s) => s.kind === kind).length;
    return units === 0 ? [] : [{ kind, units }];
  });
  const strict = standing.standings.filter((s) => s.strictOnly).length;
  return [
    rowOf(['TT', 'Tình trạng', 'Số đơn vị'].map((h) => cell(h, 'head'))),
    ...counted.map(({ kind, units }, i) =>
      rowOf([
        figure(i + 1, 'number', { align: 'center' }),
        label(capital(words.standings[kind])),
        figure(units),
      ]),
    ),
    ...(strict > 0
      ? [
          rowOf([
            cell(null, 'number'),
            label(`Trong số gửi chậm: ${notes.strictOnly(requestOf(standing))}`),
            figure(strict),
          ]),
        ]
      : []),
  ];
}
