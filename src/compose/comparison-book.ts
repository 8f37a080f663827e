import { cliVi } from '../messages/vi/cli.ts';
import type { Words } from '../messages/words.ts';
import type { Book, Row, Sheet } from '../model/book.ts';
import type { Difference, FigureChange, UnitChange } from '../model/difference.ts';
import type { Plan } from '../model/plan.ts';
import { figure, headRow, label, rowOf } from '../model/sheet-text.ts';
import { shortDay } from '../text/print.ts';
import { capital, listSheet, noteRow, titleRows, widths } from './book-parts.ts';
import { changeText, differenceOf, unevenReason } from './comparison-lines.ts';
import { answerName, figureWords, partName } from './consolidated-book-labels.ts';

export interface ComparisonBookInput {
  readonly plan: Plan;
  readonly difference: Difference;
  readonly words: Words;
  readonly toolVersion: string;
}

const figureHead = [
  'Mã',
  'Chỉ tiêu',
  'Số liệu',
  'Đơn vị tính',
  'Cơ quan, đơn vị',
  'Trước',
  'Nay',
  'Tăng, giảm',
  'Ghi chú',
];

const value = ({ total, ratio }: FigureChange['now']): number | null =>
  ratio ? (ratio.percent ?? null) : total.value;

function figureRows(change: FigureChange): readonly Row[] {
  const { indicator, both, uneven } = change;
  const name = (who: string, more: readonly (number | null)[], note: string): Row =>
    rowOf([
      label(indicator.id),
      label(indicator.name),
      label(figureWords[change.figure]),
      label(indicator.kind === 'ratio' ? '%' : indicator.unitOfMeasure),
      label(who),
      ...more.map((v) => figure(v)),
      label(note),
    ]);
  const note = unevenReason(change, cliVi) ?? '';
  const difference = uneven || both ? null : (differenceOf(change) ?? null);
  return [
    name('Tổng cộng', [value(change.before), value(change.now), difference], note),
    ...(both
      ? [
          name(
            `${both.units} đơn vị có cả hai kỳ`,
            [both.before, both.now, both.now - both.before],
            changeText(change, cliVi),
          ),
        ]
      : []),
    ...change.units.map((m) =>
      name(
        m.part ? `${m.unit.name} (${partName(indicator, m.part)})` : m.unit.name,
        [m.before, m.now, m.before === null || m.now === null ? null : m.now - m.before],
        '',
      ),
    ),
  ];
}

const unitHead = ['TT', 'Cơ quan, đơn vị', 'Thay đổi', 'Tình trạng nay', 'Câu hỏi', 'Trước', 'Nay'];

function unitRows(change: UnitChange, n: number, { plan, words }: ComparisonBookInput): readonly Row[] {
  const { unit, kind, standing, answers } = change;
  const first = [
    figure(n, 'number', { align: 'center' }),
    label(unit.name),
    label(cliVi.comparing.kinds[kind]),
    label(standing ? capital(words.standing(standing)) : ''),
  ];
  if (answers.length === 0) return [rowOf([...first, label(''), label(''), label('')])];
  return answers.map((a) =>
    rowOf([...first, label(answerName(plan, a.answer)), label(a.before ?? ''), label(a.now ?? '')]),
  );
}

function sheetOf(
  input: ComparisonBookInput,
  table: Pick<Sheet, 'name' | 'columns'> & {
    readonly title: string;
    readonly head: readonly string[];
    readonly rows: readonly Row[];
  },
): Sheet {
  const { before, now } = input.difference;
  const { title, head, rows, ...sheet } = table;
  const top = [
    ...titleRows(input.plan, title, now, head.length),
    noteRow(`So với: kỳ ${before.period.id}, tính đến ngày ${shortDay(before.asOf)}.`, head.length),
  ];
  const at = top.length + 1;
  return listSheet({ ...sheet, rows: [...top, headRow(head), ...rows] }, { from: at, to: at });
}

/** The comparison of two consolidations as a workbook: figures with the units behind them, and unit by unit. */
export function comparisonBook(input: ComparisonBookInput): Book {
  const { plan, difference } = input;
  const figures = sheetOf(input, {
    name: 'Số liệu',
    title: 'SỐ LIỆU THAY ĐỔI GIỮA HAI BẢN TỔNG HỢP',
    columns: widths(9, 36, 15, 12, 32, 13, 13, 13, 26),
    head: figureHead,
    rows: difference.figures.flatMap(figureRows),
  });
  const units = sheetOf(input, {
    name: 'Đơn vị',
    title: 'ĐƠN VỊ THAY ĐỔI GIỮA HAI BẢN TỔNG HỢP',
    columns: widths(6, 28, 24, 24, 34, 30, 30),
    head: unitHead,
    rows: difference.units.flatMap((u, i) => unitRows(u, i + 1, input)),
  });
  return {
    title: `So sánh hai bản tổng hợp, kỳ ${difference.now.period.id}`,
    subject: plan.reporting.name,
    creator: `dondoc ${input.toolVersion}`,
    date: difference.now.asOf,
    sheets: [figures, units],
    lists: [],
  };
}
