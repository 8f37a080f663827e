import { answerAnchor, fundingAnchor } from '../model/anchor.ts';
import type { Cell, Row, Sheet } from '../model/book.ts';
import type { Consolidation, FundingLine } from '../model/consolidation.ts';
import { exactSum } from '../model/exact-sum.ts';
import type { Plan } from '../model/plan.ts';
import {
  across,
  cell,
  columnRange,
  figure,
  headRow,
  label,
  numberStyle,
  rowOf,
} from '../model/sheet-text.ts';
import { stoodOn } from '../model/standing.ts';
import { listSheet, noteRow, titleRows, widths } from './book-parts.ts';
import { fundingSourceWords, moneyMeasure } from './consolidated-book-labels.ts';

const stages = ['proposed', 'allotted', 'spent'] as const;
const head = ['TT', 'Cơ quan, đơn vị', 'Nhiệm vụ', 'Nguồn', 'Đề xuất', 'Được giao, huy động được', 'Đã chi'];
const firstAmount = 4;

type Stage = (typeof stages)[number];

function amounts(lines: readonly FundingLine[], stage: Stage): readonly number[] {
  return lines.flatMap((l) => l[stage] ?? []);
}

/** `source`: of money; "all" for the sum of all. */
function liveSum(formula: string, value: number | null, source: string, stage: Stage): Cell {
  const anchor = fundingAnchor('all', source, stage);
  return cell({ formula, value: value ?? '' }, 'total', { format: numberStyle(value), anchor });
}

/** Sum over all lines: blank where no unit gave an amount. */
function totalCell(lines: readonly FundingLine[], stage: Stage, range: string): Cell {
  return liveSum(`IF(COUNT(${range})=0,"",SUM(${range}))`, exactSum(amounts(lines, stage)), 'all', stage);
}

function sourceCell(lines: readonly FundingLine[], stage: Stage, sources: string, range: string): Cell {
  const source = lines[0]?.source ?? 'province';
  const word = `"${fundingSourceWords[source]}"`;
  const counted = `COUNTIFS(${sources},${word},${range},"<>")`;
  return liveSum(
    `IF(${counted}=0,"",SUMIF(${sources},${word},${range}))`,
    exactSum(amounts(lines, stage)),
    source,
    stage,
  );
}

function lineRow(l: FundingLine, i: number): Row {
  return rowOf([
    figure(i + 1, 'number', { align: 'center' }),
    label(l.unit.name),
    label(l.task, { align: 'center' }),
    label(fundingSourceWords[l.source]),
    ...stages.map((s) =>
      figure(
        l[s],
        'number',
        l[s] === null ? {} : { anchor: answerAnchor(l.unit.id, `task/${l.task}/funding-${s}-${l.source}`) },
      ),
    ),
  ]);
}

/** Funding by unit, task and source of money, for the finance office to consider; sums stand above the list. */
export function fundingSheet(c: Consolidation, plan: Plan): Sheet {
  const measure = moneyMeasure(plan);
  const about = { period: c.period, asOf: stoodOn(c.standing) };
  const note = [measure && `Đơn vị tính: ${measure}.`, 'Số do cơ quan, đơn vị ghi; ô trống là không ghi số.'];
  const top = [
    ...titleRows(plan, 'KINH PHÍ ĐỀ XUẤT, ĐƯỢC GIAO VÀ ĐÃ CHI', about, head.length),
    noteRow(note.filter(Boolean).join(' '), head.length),
  ];
  const kinds = (['province', 'local', 'social'] as const)
    .map((source) => c.funding.filter((l) => l.source === source))
    .filter((lines) => lines.length > 0);
  const sums = c.funding.length === 0 ? 0 : 1 + kinds.length;
  const headAt = top.length + sums;
  const [from, to] = [headAt + 1, headAt + c.funding.length];
  const range = (stage: number): string => columnRange(firstAmount + stage, from, to);
  const sumRow = (label: string, of: (stage: Stage, i: number) => Cell): Row =>
    rowOf([...across(label, 'total', firstAmount), ...stages.map(of)]);
  return listSheet(
    {
      name: 'Kinh phí',
      columns: widths(6, 34, 10, 34, 16, 16, 16),
      rows: [
        ...top,
        ...(sums === 0 ? [] : [sumRow('Tổng cộng', (stage, i) => totalCell(c.funding, stage, range(i)))]),
        ...kinds.map((lines) =>
          sumRow(`Trong đó: ${fundingSourceWords[lines[0]?.source ?? 'province']}`, (stage, i) =>
            sourceCell(lines, stage, columnRange(3, from, to), range(i)),
          ),
        ),
        headRow(head),
        ...c.funding.map(lineRow),
      ],
    },
    { from: headAt + 1, to: headAt + 1 },
  );
}
