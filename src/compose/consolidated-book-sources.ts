import type { Row, Sheet } from '../model/book.ts';
import type { Consolidation, FundingLine, IndicatorFigures, Source } from '../model/consolidation.ts';
import type { Place } from '../model/finding.ts';
import type { Plan } from '../model/plan.ts';
import { figure, headRow, label, rowOf } from '../model/sheet-text.ts';
import type { Unit } from '../model/unit.ts';
import { listSheet, noteRow, placeCells, titleRows, widths } from './book-parts.ts';
import {
  answerName,
  figureWords,
  fundingSourceWords,
  moneyMeasure,
  partName,
} from './consolidated-book-labels.ts';

const sourceHead = [
  'TT',
  'Mã',
  'Chỉ tiêu',
  'Số liệu',
  'Cơ quan, đơn vị',
  'Giá trị',
  'Đơn vị tính',
  'Tên tệp',
  'Trang tính',
  'Ô',
  'Dấu SHA-256 của tệp',
];

interface Origin {
  readonly id: string;
  readonly name: string;
  readonly figure: string;
  readonly unit: Unit;
  readonly value: number;
  readonly measure: string;
  readonly place: Place;
  readonly sha256: string;
}

function figureOrigin(f: IndicatorFigures, s: Source): Origin {
  const { indicator } = f;
  return {
    id: indicator.id,
    name: s.part ? `${indicator.name}: ${partName(indicator, s.part)}` : indicator.name,
    figure: figureWords[f.figure],
    unit: s.unit,
    value: s.value,
    measure: s.part ? '' : indicator.unitOfMeasure,
    place: s.place,
    sha256: s.sha256,
  };
}

const stages = { proposed: 'Đề xuất', allotted: 'Được giao, huy động được', spent: 'Đã chi' } as const;

/** The places of a line stand in the order of its amounts, one for each that is given. */
function fundingOrigins(c: Consolidation, l: FundingLine, measure: string): readonly Origin[] {
  const file = c.standing.standings.find((s) => s.unit.id === l.unit.id)?.accepted?.file;
  const given = (['proposed', 'allotted', 'spent'] as const).flatMap((stage) =>
    l[stage] === null ? [] : [{ stage, value: l[stage] }],
  );
  return given.map(({ stage, value }, i) => ({
    id: `KP ${l.task}`,
    name: `Kinh phí nhiệm vụ ${l.task}, ${fundingSourceWords[l.source]}`,
    figure: stages[stage],
    unit: l.unit,
    value,
    measure,
    place: l.places[i] ?? { kind: 'file', file: file?.name ?? '' },
    sha256: file?.sha256 ?? '',
  }));
}

function originRow(o: Origin, i: number): Row {
  const [file, part, spot] = placeCells(o.place);
  return rowOf([
    figure(i + 1, 'number', { align: 'center' }),
    label(o.id),
    label(o.name),
    label(o.figure),
    label(o.unit.name),
    figure(o.value),
    label(o.measure),
    label(file),
    label(part),
    label(spot),
    label(o.sha256),
  ]);
}

/** Where every figure of the workbook comes from: one row per figure, down to file, sheet and cell. */
export function sourcesSheet(c: Consolidation, plan: Plan): Sheet {
  const about = { period: c.period, asOf: c.standing.asOf };
  const measure = moneyMeasure(plan);
  const origins = [
    ...c.tasks.flatMap((t) => t.indicators.flatMap((f) => f.sources.map((s) => figureOrigin(f, s)))),
    ...c.funding.flatMap((l) => fundingOrigins(c, l, measure)),
  ];
  const head = titleRows(plan, 'NGUỒN CỦA TỪNG SỐ LIỆU', about, sourceHead.length);
  const at = head.length + 1;
  return listSheet(
    {
      name: 'Nguồn',
      columns: widths(7, 9, 40, 15, 26, 12, 12, 30, 14, 8, 36),
      rows: [...head, headRow(sourceHead), ...origins.map(originRow)],
    },
    { from: at, to: at },
  );
}

const leftOutHead = [
  'TT',
  'Cơ quan, đơn vị',
  'Câu hỏi',
  'Đã ghi',
  'Vì sao không dùng',
  'Tên tệp',
  'Trang tính',
  'Ô',
];

/** Answers on record that no total uses, with why; `titleOf` gives a finding's title in words. */
export function leftOutSheet(c: Consolidation, plan: Plan, titleOf: (code: string) => string): Sheet {
  const about = { period: c.period, asOf: c.standing.asOf };
  const left = c.leftOut ?? [];
  const top = [
    ...titleRows(plan, 'GIÁ TRỊ KHÔNG DÙNG KHI TỔNG HỢP', about, leftOutHead.length),
    noteRow(
      left.length === 0
        ? 'Không có giá trị nào bị bỏ ra ngoài.'
        : 'Ô tương ứng ở trang Số liệu để trống. Sửa trong báo cáo của đơn vị hoặc xác nhận, rồi tổng hợp lại.',
      leftOutHead.length,
    ),
  ];
  const at = top.length + 1;
  return listSheet(
    {
      name: 'Giá trị không dùng',
      columns: widths(6, 28, 40, 20, 40, 30, 14, 8),
      rows: [
        ...top,
        headRow(leftOutHead),
        ...left.map((l, i) =>
          rowOf([
            figure(i + 1, 'number', { align: 'center' }),
            label(l.unit.name),
            label(answerName(plan, l.answer)),
            label(l.text),
            label(`${titleOf(l.code)} (${l.code})`),
            ...placeCells(l.place).map((p) => label(p)),
          ]),
        ),
      ],
    },
    { from: at, to: at },
  );
}
