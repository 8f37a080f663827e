import type { Words } from '../messages/words.ts';
import type { Book, Cell, Row, Sheet } from '../model/book.ts';
import type { TaskCount } from '../model/consolidation.ts';
import type { Plan } from '../model/plan.ts';
import type { Period } from '../model/reporting.ts';
import { cell, figure, headRow, label, rowOf } from '../model/sheet-text.ts';
import type { PeriodStanding } from '../model/standing.ts';
import { stoodOn } from '../model/standing.ts';
import {
  capital,
  groupRow,
  listSheet,
  noteRow,
  pageFooter,
  periodReport,
  sectionRow,
  titleRows,
  widths,
} from './book-parts.ts';
import { closedSentences } from './closed-period-lines.ts';
import { closedText } from './closed-standing.ts';
import { type MeasuresOf, measureRows, standingCountRows } from './standing-measures.ts';
import {
  type ArrivalCell,
  type StandingGroup,
  type StandingRow,
  type StandingTable,
  standingTable,
} from './standing-table.ts';

export interface StandingBookInput {
  readonly plan: Plan;
  readonly period: Period;
  readonly standing: PeriodStanding;
  readonly words: Words;
  readonly measuresOf: MeasuresOf;
  /** Owed and answered per task, by the accepted data files. */
  readonly tasks: readonly TaskCount[];
  readonly toolVersion: string;
  /** Of a list that looks back: whose plan and register it goes by. */
  readonly past?: readonly string[];
}

const listHead = [
  'TT',
  'Cơ quan, đơn vị',
  'Tình trạng',
  'Số, ký hiệu văn bản',
  'Ngày văn bản',
  'Ngày đến của văn bản',
  'Ngày đến của tệp số liệu',
  'Số ngày quá hạn',
  'Ghi chú',
];

function arrival(value: ArrivalCell | undefined): Cell {
  if (value === undefined) return label('');
  return value.arrived
    ? cell({ date: value.arrived }, 'text', { format: 'date', align: 'center' })
    : label('chưa rõ ngày', { align: 'center' });
}

function unitRow(r: StandingRow): Row {
  return rowOf([
    figure(r.ordinal ?? null, 'number', { align: 'center' }),
    label(r.unit.name),
    label(capital(r.standing)),
    label(r.documentNumber ?? ''),
    arrival(r.documentDate && { arrived: r.documentDate }),
    arrival(r.document),
    arrival(r.dataFile),
    figure(r.daysLate ?? null),
    label(capital(r.notes.join('; '))),
  ]);
}

function groupRows(group: StandingGroup): readonly Row[] {
  return [
    groupRow(`${capital(group.name)} (${group.rows.length})`, listHead.length),
    ...group.rows.map(unitRow),
  ];
}

/** The list of every unit with its standing. */
export function standingSheet(
  table: StandingTable,
  about: { readonly plan: Plan; readonly period: Period; readonly standing: PeriodStanding },
  name: string,
): Sheet {
  const title = 'TÌNH HÌNH GỬI BÁO CÁO CỦA CÁC CƠ QUAN, ĐƠN VỊ, ĐỊA PHƯƠNG';
  const head = titleRows(about.plan, title, { ...about, asOf: stoodOn(about.standing) }, listHead.length);
  const groups = [...table.groups, ...(table.notOwing ? [table.notOwing] : [])];
  const at = head.length + 1;
  return listSheet(
    {
      name,
      columns: widths(5, 30, 23, 17, 12, 12, 12, 8, 30),
      rows: [...head, headRow(listHead), ...groups.flatMap(groupRows)],
    },
    { from: at, to: at },
  );
}

/** The rule and the day that follows from it, as every list prints it. */
export function ruleText(standing: PeriodStanding, words: Words): string {
  const obligation = standing.standings.find((s) => s.obligation)?.obligation;
  return obligation ? `Cách tính hạn: ${words.deadline(obligation.deadline)}` : '';
}

/** What the figures rest on: later records used, closing, a plan edited since. */
export function standingRemarks(standing: PeriodStanding): readonly string[] {
  return [
    'Đã nhận gồm: đúng hạn, chậm, cần xác nhận ngày đến, không phát sinh. Tỷ lệ tính trên số phải báo cáo, không kể đơn vị được miễn.',
    ...(standing.recordedLater > 0
      ? [`Có ${standing.recordedLater} việc được ghi sổ sau ngày tính, đã đưa vào số liệu này.`]
      : []),
    ...closedText(standing),
    ...closedSentences(standing),
  ];
}

function measuresSheet(input: StandingBookInput, table: StandingTable): Sheet {
  const { plan, period, standing, words } = input;
  const columns = 7;
  const top = [
    ...titleRows(plan, 'TỔNG HỢP TÌNH HÌNH GỬI BÁO CÁO', { period, asOf: stoodOn(standing) }, columns),
    noteRow(ruleText(standing, words), columns),
    sectionRow('1. Theo nhóm cơ quan, đơn vị', columns),
  ];
  return {
    name: 'Tổng hợp',
    columns: widths(6, 44, 13, 13, 13, 13, 13),
    rows: [
      ...top,
      ...measureRows(table, standing.measures, input.measuresOf, top.length),
      sectionRow('2. Theo tình trạng', columns),
      ...standingCountRows(standing, words),
      ...[...(input.past ?? []), ...standingRemarks(standing)].map((r) => noteRow(r, columns)),
    ],
    landscape: true,
    footer: pageFooter,
    fitWidth: true,
  };
}

const taskHead = [
  'Nhiệm vụ',
  'Tên gọi tắt',
  'Phải trả lời',
  'Đã trả lời',
  'Tỷ lệ',
  'Đã gửi tệp số liệu nhưng chưa trả lời',
];

/** Owed and answered per task; `name` says which task, short names are the office's own. */
function taskSheet(input: StandingBookInput): Sheet {
  const { plan, period, standing } = input;
  const sent = new Set(standing.standings.filter((s) => s.accepted).map((s) => s.unit.id));
  const head = titleRows(
    plan,
    'TÌNH HÌNH THEO TỪNG NHIỆM VỤ',
    { period, asOf: stoodOn(standing) },
    taskHead.length,
  );
  const first = head.length + 1;
  const rows = input.tasks.map(({ task, asked, answered }, i) => {
    const row = first + i + 1;
    const done = new Set(answered.map((u) => u.id));
    const silent = asked.filter((u) => sent.has(u.id) && !done.has(u.id)).map((u) => u.name);
    const value = asked.length === 0 ? '–' : answered.length / asked.length;
    return rowOf([
      label(task.id, { align: 'center' }),
      label(task.shortName),
      figure(asked.length),
      figure(answered.length),
      cell({ formula: `IF(C${row}=0,"–",D${row}/C${row})`, value }, 'number', { format: 'percent' }),
      label(silent.join('; ')),
    ]);
  });
  return listSheet(
    {
      name: 'Theo nhiệm vụ',
      columns: widths(10, 40, 12, 12, 11, 45),
      rows: [...head, headRow(taskHead), ...rows],
    },
    { from: first, to: first },
  );
}

/** The workbook of `status --to xlsx`: measures by group with the rule, every unit, every task. */
export function standingBook(input: StandingBookInput): Book {
  const { plan, period, standing } = input;
  const table = standingTable(standing, plan, input.words);
  return {
    title: `Tình hình gửi ${periodReport(period)}`,
    subject: plan.reporting.name,
    creator: `dondoc ${input.toolVersion}`,
    date: standing.asOf,
    sheets: [measuresSheet(input, table), standingSheet(table, input, 'Tình hình gửi'), taskSheet(input)],
    lists: [],
  };
}
