import { answerAnchor, fundingAnchor } from '../model/anchor.ts';
import type { FundingLine } from '../model/consolidation.ts';
import type { Block, Table, TableCell } from '../model/doc.ts';
import { exactSum } from '../model/exact-sum.ts';
import { type Plan, unitById } from '../model/plan.ts';
import { vietnameseNumber } from '../text/print.ts';
import { fundingSourceWords, moneyMeasure } from './consolidated-book-labels.ts';
import { bodies, figure, type Source, sentence, where } from './consolidated-doc-words.ts';
import { nextTable } from './numbered-tables.ts';

const amount = (value: number | null): string => (value === null ? '–' : vietnameseNumber(value));
const stages = ['proposed', 'allotted', 'spent'] as const;
type Stage = (typeof stages)[number];

const stageWords: Readonly<Record<Stage, string>> = {
  proposed: 'đề xuất',
  allotted: 'được giao, huy động',
  spent: 'đã chi',
};

/** Sum of the amounts given; "–" where none is. */
function sum(lines: readonly FundingLine[], stage: Stage): string {
  return amount(exactSum(lines.flatMap((l) => l[stage] ?? [])));
}

/** The sum over all tasks and sources. */
const sumAnchor = (stage: Stage) => fundingAnchor('all', 'all', stage);

function amountCell(line: FundingLine, stage: Stage): TableCell {
  if (line[stage] === null) return { text: '–' };
  const answer = `task/${line.task}/funding-${stage}-${line.source}`;
  return { text: amount(line[stage]), anchor: answerAnchor(line.unit.id, answer) };
}

export function fundingTable({ consolidation, plan }: Source): Table {
  const { funding } = consolidation;
  const measure = moneyMeasure(plan);
  return {
    caption: `Kinh phí theo đề xuất, báo cáo của các cơ quan, đơn vị, địa phương${measure === '' ? '' : ` (đơn vị tính: ${measure})`}`,
    columns: [
      { share: 6, align: 'center' },
      { share: 30, align: 'left' },
      { share: 12, align: 'center' },
      { share: 26, align: 'left' },
      { share: 15, align: 'right' },
      { share: 15, align: 'right' },
      { share: 15, align: 'right' },
    ],
    head: [
      ['TT', 'Cơ quan, đơn vị', 'Nhiệm vụ', 'Nguồn', 'Đề xuất', 'Được giao, huy động', 'Đã chi'].map(
        (text) => ({ text }),
      ),
    ],
    rows: [
      ...funding.map((line, i) => ({
        cells: [
          { text: String(i + 1) },
          { text: line.unit.name },
          { text: line.task },
          { text: fundingSourceWords[line.source] },
          ...stages.map((stage) => amountCell(line, stage)),
        ],
      })),
      {
        cells: [
          { text: 'Tổng các số đã ghi', across: 4 },
          ...stages.map((stage) => ({ text: sum(funding, stage), anchor: sumAnchor(stage) })),
        ],
        emphasis: 'total' as const,
      },
    ],
  };
}

/** Who weighs the money asked for, and where the plan says so: `funding_to` in plan/reporting.yaml. */
function purpose(plan: Plan): string {
  const to = plan.reporting.fundingTo;
  const name = to && unitById(plan, to.unit)?.name;
  if (!to || !name) return 'để cơ quan tài chính có cơ sở tham mưu bố trí kinh phí';
  return `để ${name} có cơ sở tham mưu bố trí kinh phí theo ${to.basis} ${plan.decision.kind}`;
}

/** More lines than this go to Phụ lục III. */
const inBodyAtMost = 12;
export const fundingInAppendix = ({ consolidation }: Source): boolean =>
  consolidation.funding.length > inBodyAtMost;

/** The sums of what the units wrote, each with how many wrote it: a sum of few is not the cost of all. */
function sumSentence({ consolidation, plan }: Source): Block {
  const { funding } = consolidation;
  const measure = moneyMeasure(plan);
  const told = stages.filter((stage) => funding.some((l) => l[stage] !== null));
  const runs = told.flatMap((stage, i) => {
    const units = new Set(funding.filter((l) => l[stage] !== null).map((l) => l.unit.id)).size;
    return [
      `${i === 0 ? '' : '; '}${stageWords[stage]} `,
      figure(sum(funding, stage), sumAnchor(stage)),
      `${measure === '' ? '' : ` ${measure}`} (${vietnameseNumber(units)} đơn vị ghi)`,
    ];
  });
  return sentence('Tổng các số đã ghi: ', ...runs, '.');
}

/** IV.2: what the units ask for and spent, for the finance office. */
export function fundingBlocks(source: Source): readonly Block[] {
  const { funding } = source.consolidation;
  if (funding.length === 0) return [sentence('Các báo cáo được tổng hợp không ghi số liệu kinh phí.')];
  const units = vietnameseNumber(new Set(funding.map((f) => f.unit.id)).size);
  const apart = fundingInAppendix(source);
  const place = apart ? where(source).results : `tại ${nextTable}`;
  return [
    sentence(`Có ${units} ${bodies} ghi số liệu kinh phí ${place}, ${purpose(source.plan)}.`),
    sumSentence(source),
    ...(apart ? [] : [{ kind: 'table' as const, table: fundingTable(source) }]),
  ];
}
