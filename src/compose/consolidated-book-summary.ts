import type { Words } from '../messages/words.ts';
import { standingAnchor, taskAnchor } from '../model/anchor.ts';
import type { Row, Sheet } from '../model/book.ts';
import type { Consolidation } from '../model/consolidation.ts';
import { taskStatuses } from '../model/form.ts';
import type { Plan } from '../model/plan.ts';
import { asksOwnPlan } from '../model/reporting.ts';
import { figure, headRow, label, rowOf } from '../model/sheet-text.ts';
import { stoodOn } from '../model/standing.ts';
import {
  capital,
  noteRow,
  pageFooter,
  sectionRow,
  titleOnEveryPage,
  titleRows,
  widths,
} from './book-parts.ts';
import type { FiguresSheets } from './consolidated-book-figures.ts';
import { rateHighlights, rateNote } from './consolidated-book-highlights.ts';
import { indicatorRows } from './consolidated-book-indicators.ts';
import { summaryName } from './consolidated-book-overview-cells.ts';
import type { Provenance } from './consolidated-book-provenance.ts';
import { withoutStatus } from './consolidated-doc-tasks.ts';
import { unevenText } from './consolidated-uneven.ts';
import { ruleText, standingRemarks } from './standing-book.ts';
import { measureRows, standingCountRows } from './standing-measures.ts';
import type { StandingTable } from './standing-table.ts';

const columns = 10;

/** What every total covers: said wherever totals are printed. */
export function coverageText(c: Consolidation): string {
  return (
    `Số liệu chỉ gồm ${c.accepted}/${c.expected} cơ quan, đơn vị có tệp số liệu được chấp nhận. ` +
    'Đơn vị chưa có số liệu để trống, không tính là 0; mỗi chỉ tiêu ghi rõ số đơn vị có số liệu trên số đơn vị được hỏi.'
  );
}

function setAsideText(c: Consolidation): string {
  const names = (c.setAside ?? []).map((u) => u.name).join(', ');
  return names === ''
    ? ''
    : `Có gửi tệp số liệu nhưng không tổng hợp vì được miễn hoặc không thuộc diện: ${names}.`;
}

function taskRows(c: Consolidation): readonly Row[] {
  const head = [
    'Nhiệm vụ',
    'Tên gọi tắt',
    'Phải trả lời',
    'Đã trả lời',
    ...taskStatuses,
    'chưa nêu tình trạng',
  ];
  return [
    headRow(head.map(capital)),
    ...c.tasks.map((t) => {
      const count = (status: string): number =>
        t.byStatus.find((s) => s.status === status)?.units.length ?? 0;
      return rowOf([
        label(t.task.id, { align: 'center' }),
        label(t.task.shortName),
        figure(t.asked, 'number', { anchor: taskAnchor(t.task.id, 'asked') }),
        figure(t.answered, 'number', { anchor: taskAnchor(t.task.id, 'answered') }),
        ...taskStatuses.map((s) => figure(count(s), 'number', { anchor: taskAnchor(t.task.id, s) })),
        figure(withoutStatus(t)),
      ]);
    }),
  ];
}

/** What a document was made from, for its foot. */
export function provenanceText(p: Provenance): string {
  return `Lập bằng dondoc ${p.toolVersion}, kế hoạch bản ${p.planVersion}, dấu dữ liệu đầu vào ${p.inputsHash}.`;
}

const measured = new Map([
  [2, 'expected'],
  [3, 'received'],
  [5, 'on-time'],
]);

/** The counts of every group and of all under their names; the heading row stays as it is. */
function anchored(rows: readonly Row[], { groups }: StandingTable): readonly Row[] {
  return rows.map((row, i) => ({
    ...row,
    cells: row.cells.map((c, column) => {
      const measure = measured.get(column);
      if (!c || i === 0 || measure === undefined) return c;
      return { ...c, anchor: standingAnchor(measure, groups[i - 1]?.id) };
    }),
  }));
}

/** The sheet, and the row (from 0) of the heading of its measures: the groups follow, then the total. */
export interface Summary {
  readonly sheet: Sheet;
  readonly measuresRow: number;
}

/** Measures, tasks and totals at a glance, with the rule and what the totals cover. */
export function summarySheet(
  c: Consolidation,
  context: { readonly plan: Plan; readonly words: Words; readonly provenance: Provenance },
  table: StandingTable,
  places: FiguresSheets['places'],
): Summary {
  const { plan, words, provenance } = context;
  const about = { period: c.period, asOf: stoodOn(c.standing) };
  const notes = (...lines: readonly string[]): readonly Row[] =>
    lines.filter((l) => l !== '').map((l) => noteRow(l, columns));
  const top = [
    ...titleRows(plan, 'BẢNG TỔNG HỢP KẾT QUẢ THỰC HIỆN KẾ HOẠCH', about, columns),
    ...notes(ruleText(c.standing, words), coverageText(c), setAsideText(c)),
    sectionRow('1. Tình hình gửi báo cáo theo nhóm', columns),
  ];
  const measures = anchored(
    measureRows(table, c.standing.measures, provenance.measuresOf, top.length),
    table,
  );
  const own = asksOwnPlan(plan.reporting)
    ? `Đã ban hành kế hoạch triển khai riêng: ${c.ownPlans.length}/${c.accepted} đơn vị có tệp số liệu được chấp nhận.`
    : '';
  const sheet: Sheet = {
    name: summaryName,
    columns: widths(10, 44, 18, 13, 13, 13, 13, 13, 15, 13),
    rows: [
      ...top,
      ...measures,
      ...notes(rateNote, ...standingRemarks(c.standing)),
      sectionRow('2. Theo tình trạng', columns),
      ...standingCountRows(c.standing, words),
      sectionRow('3. Nhiệm vụ', columns),
      ...taskRows(c),
      ...notes(own),
      sectionRow('4. Chỉ tiêu', columns),
      ...notes(unevenText(c, plan)),
      ...indicatorRows(c, plan, places),
      ...notes(provenanceText(provenance)),
    ],
    landscape: true,
    printTitles: titleOnEveryPage,
    footer: pageFooter,
    fitWidth: true,
    highlights: rateHighlights(top.length + 1, top.length + 1 + table.groups.length),
  };
  return { sheet, measuresRow: top.length };
}
