import type { Words } from '../messages/words.ts';
import type { Cell, Row, Sheet } from '../model/book.ts';
import type { Consolidation, IndicatorFigures } from '../model/consolidation.ts';
import { taskStatuses } from '../model/form.ts';
import { type Plan, periodById } from '../model/plan.ts';
import { cell, figure, headRow, label, numberStyle, rowOf } from '../model/sheet-text.ts';
import { capital, noteRow, pageFooter, sectionRow, titleRows, widths } from './book-parts.ts';
import { figureWords, indicatorName } from './consolidated-book-labels.ts';
import type { Provenance } from './consolidated-book-provenance.ts';
import { withoutStatus } from './consolidated-doc-tasks.ts';
import { unevenText, windowAside } from './consolidated-uneven.ts';
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
        figure(t.asked),
        figure(t.answered),
        ...taskStatuses.map((s) => figure(count(s))),
        figure(withoutStatus(t)),
      ]);
    }),
  ];
}

/** A live link to the total on the sheet of figures. */
function totalCell(f: IndicatorFigures, totals: ReadonlyMap<string, string>): Cell {
  const at = totals.get(`${f.indicator.id}/${f.figure}`);
  const percent = f.ratio?.percent ?? null;
  const stored = f.ratio ? (percent === null ? null : percent / 100) : f.total.value;
  const format = f.ratio ? 'percent' : numberStyle(stored);
  if (!at) return cell(stored, 'number', { format });
  return cell({ formula: at, value: stored ?? '' }, 'number', { format });
}

function comparisonCells(f: IndicatorFigures): readonly Cell[] {
  const c = f.comparison;
  if (!c) return [label(''), label(''), label(''), label('')];
  if (f.ratio)
    return [
      figure(c.units),
      cell(c.now / 100, 'number', { format: 'percent' }),
      cell(c.before / 100, 'number', { format: 'percent' }),
      c.points === undefined ? label('') : cell(c.points, 'number', { format: 'decimal' }),
    ];
  return [
    figure(c.units),
    figure(c.now),
    figure(c.before),
    c.change === null ? label('') : cell(c.change / 100, 'number', { format: 'percent' }),
  ];
}

function indicatorRows(c: Consolidation, plan: Plan, totals: ReadonlyMap<string, string>): readonly Row[] {
  const all = c.tasks.flatMap((t) => t.indicators);
  const compared = all.find((f) => f.comparison)?.comparison;
  const before = compared
    ? (periodById(plan, compared.period)?.label ?? compared.period)
    : 'cùng kỳ năm trước';
  const head = [
    'Mã',
    'Chỉ tiêu',
    'Số liệu',
    'Tổng số',
    'Có số liệu/được hỏi',
    'Đơn vị có cả hai kỳ',
    'Kỳ này, các đơn vị đó',
  ];
  return [
    headRow([
      ...head,
      `Của ${before}${windowAside(all)}, các đơn vị đó`,
      'Tăng, giảm (%; tỷ lệ: điểm phần trăm)',
    ]),
    ...c.tasks.flatMap((t) =>
      t.indicators
        .filter((f) => f.indicator.kind !== 'text')
        .map((f) =>
          rowOf([
            label(f.indicator.id),
            label(indicatorName(f.indicator)),
            label(figureWords[f.figure]),
            totalCell(f, totals),
            label(`${f.total.given}/${f.total.asked}`, { align: 'center' }),
            ...comparisonCells(f),
          ]),
        ),
    ),
  ];
}

/** What a document was made from, for its foot. */
export function provenanceText(p: Provenance): string {
  return `Lập bằng dondoc ${p.toolVersion}, kế hoạch bản ${p.planVersion}, dấu dữ liệu đầu vào ${p.inputsHash}.`;
}

/** Measures, tasks and totals at a glance, with the rule and what the totals cover. */
export function summarySheet(
  c: Consolidation,
  context: { readonly plan: Plan; readonly words: Words; readonly provenance: Provenance },
  table: StandingTable,
  totals: ReadonlyMap<string, string>,
): Sheet {
  const { plan, words, provenance } = context;
  const about = { period: c.period, asOf: c.standing.asOf };
  const notes = (...lines: readonly string[]): readonly Row[] =>
    lines.filter((l) => l !== '').map((l) => noteRow(l, columns));
  const top = [
    ...titleRows(plan, 'BẢNG TỔNG HỢP KẾT QUẢ THỰC HIỆN KẾ HOẠCH', about, columns),
    ...notes(ruleText(c.standing, words), coverageText(c), setAsideText(c)),
    sectionRow('1. Tình hình gửi báo cáo theo nhóm', columns),
  ];
  const measures = measureRows(table, c.standing.measures, provenance.measuresOf, top.length);
  const own = `Đã ban hành kế hoạch triển khai riêng: ${c.ownPlans.length}/${c.accepted} đơn vị có tệp số liệu được chấp nhận.`;
  return {
    name: 'Tổng hợp',
    columns: widths(10, 44, 18, 13, 13, 13, 13, 13, 15, 13),
    rows: [
      ...top,
      ...measures,
      ...notes(...standingRemarks(c.standing)),
      sectionRow('2. Theo tình trạng', columns),
      ...standingCountRows(c.standing, words),
      sectionRow('3. Nhiệm vụ', columns),
      ...taskRows(c),
      ...notes(own),
      sectionRow('4. Chỉ tiêu', columns),
      ...notes(unevenText(c, plan)),
      ...indicatorRows(c, plan, totals),
      ...notes(provenanceText(provenance)),
    ],
    landscape: true,
    footer: pageFooter,
    fitWidth: true,
  };
}
