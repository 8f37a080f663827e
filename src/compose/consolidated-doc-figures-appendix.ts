import { comparisonAnchor, totalAnchor } from '../model/anchor.ts';
import type { Consolidation, IndicatorFigures, TaskResults } from '../model/consolidation.ts';
import type { DocAppendix, Table, TableCell, TableRow } from '../model/doc.ts';
import type { UnitGroup } from '../model/unit.ts';
import { vietnameseNumber } from '../text/print.ts';
import { figureWords } from './consolidated-book-labels.ts';
import {
  byIndicator,
  comparedText,
  coverText,
  type Figures,
  type Totals,
  valueText,
} from './consolidated-doc-figure-words.ts';
import { type ComparedColumn, comparedColumn } from './consolidated-doc-figures.ts';
import { type Source, sentence, taskName } from './consolidated-doc-words.ts';
import { comparedHead } from './consolidated-uneven.ts';

/** For a narrow column: a rate without its n and N. */
const groupText = (f: Totals): string => valueText(f).replace(/ \(.*/, '');

/** Every indicator once, under the first task it belongs to. */
function tasksWithOwnFigures(c: Consolidation): readonly (readonly [TaskResults, readonly Figures[]])[] {
  const seen = new Set<string>();
  return c.tasks.map((t) => {
    const fresh = byIndicator(t.indicators).filter((i) => !seen.has(i.indicator.id));
    for (const i of fresh) seen.add(i.indicator.id);
    return [t, fresh] as const;
  });
}

function groupsAsked(source: Source): readonly UnitGroup[] {
  const asked = new Set(
    source.consolidation.tasks
      .flatMap((t) => t.indicators)
      .flatMap((f) => f.byGroup.filter((g) => (g.ratio ?? g.total).asked > 0).map((g) => g.group)),
  );
  return source.plan.groups.filter((g) => asked.has(g.id));
}

function comparedCell(f: IndicatorFigures, headed: boolean): TableCell {
  const text = comparedText(f, headed);
  return text === '' ? { text } : { text, anchor: comparisonAnchor(f.indicator.id, f.figure) };
}

function appendixRows(
  { indicator, figures }: Figures,
  ordinal: number,
  groups: readonly UnitGroup[],
  compared: ComparedColumn,
): readonly TableRow[] {
  return figures.map((f, i) => ({
    cells: [
      ...(i === 0
        ? [
            { text: String(ordinal), down: figures.length },
            { text: indicator.name, down: figures.length },
            { text: indicator.unitOfMeasure, down: figures.length },
          ]
        : []),
      { text: figureWords[f.figure] },
      { text: valueText(f, '\n'), anchor: totalAnchor(indicator.id, f.figure) },
      ...groups.map((g) => {
        const found = f.byGroup.find((b) => b.group === g.id);
        const asked = found === undefined ? 0 : (found.ratio ?? found.total).asked;
        if (found === undefined || asked === 0) return { text: '' };
        return { text: groupText(found), anchor: totalAnchor(indicator.id, f.figure, g.id) };
      }),
      { text: coverText(f) },
      ...(compared === 'none' ? [] : [comparedCell(f, compared === 'headed')]),
    ],
  }));
}

function figuresTable(source: Source): Table {
  const groups = groupsAsked(source);
  const all = source.consolidation.tasks.flatMap((t) => t.indicators);
  const compared = comparedColumn(all);
  const columns = (compared === 'none' ? 6 : 7) + groups.length;
  let ordinal = 0;
  const rows = tasksWithOwnFigures(source.consolidation).flatMap(([task, figures]): readonly TableRow[] =>
    figures.length === 0
      ? []
      : [
          { cells: [{ text: taskName(task.task), across: columns }], emphasis: 'group' },
          ...figures.flatMap((f) => appendixRows(f, ++ordinal, groups, compared)),
        ],
  );
  return {
    small: true,
    caption: 'Số liệu của từng chỉ tiêu, theo nhóm cơ quan, đơn vị, địa phương',
    columns: [
      { share: 11, align: 'center' },
      { share: 41, align: 'left' },
      { share: 17, align: 'center' },
      { share: 22, align: 'left' },
      { share: 39, align: 'right' },
      ...groups.map(() => ({ share: 23, align: 'right' as const })),
      { share: 20, align: 'center' },
      ...(compared === 'none' ? [] : [{ share: 40, align: 'center' as const }]),
    ],
    head: [
      [
        { text: 'TT', down: 2 },
        { text: 'Chỉ tiêu', down: 2 },
        { text: 'Đơn vị tính', down: 2 },
        { text: 'Kỳ số liệu', down: 2 },
        { text: 'Tổng', down: 2 },
        ...(groups.length === 0 ? [] : [{ text: 'Trong đó', across: groups.length }]),
        { text: 'Số đơn vị có số liệu', down: 2 },
        ...(compared === 'none' ? [] : [{ text: comparedHead(all), down: 2 }]),
      ],
      groups.map((g) => ({ text: g.name })),
    ],
    rows,
  };
}

/** Phụ lục II: every indicator with what it covers, by group of units; and what could not be counted. */
export function figuresAppendix(source: Source): DocAppendix {
  const left = source.consolidation.tasks.flatMap((t) => t.indicators).flatMap((f) => f.leftOut);
  const distinct = new Set(left.map((l) => `${l.unit.id} ${l.answer}`)).size;
  return {
    title: 'Số liệu tổng hợp theo chỉ tiêu',
    landscape: true,
    blocks: [
      sentence(
        `Chỉ tiêu do cơ quan đầu mối tổng hợp đặt ra, không phải của ${source.plan.decision.kind}. Dấu “–” là chưa có số liệu, khác với số 0. Tỷ lệ được tính lại từ tổng tử số và tổng mẫu số. So sánh chỉ tính trên các đơn vị có báo cáo ở cả hai kỳ, không kể đơn vị chỉ có một phần thời gian của kỳ trước; số kỳ này ở cột so sánh là của chính các đơn vị ấy.`,
      ),
      { kind: 'table', table: figuresTable(source) },
      ...(distinct === 0
        ? []
        : [
            sentence(
              `Có ${vietnameseNumber(distinct)} giá trị các đơn vị đã ghi nhưng chưa tính vào tổng vì còn sai sót, liệt kê trong tệp Excel kèm theo.`,
            ),
          ]),
      sentence('Nguồn của từng số liệu (đơn vị, tệp, trang tính, ô) được ghi trong tệp Excel kèm theo.'),
    ],
  };
}
