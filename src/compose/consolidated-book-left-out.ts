import type { Sheet } from '../model/book.ts';
import type { Consolidation } from '../model/consolidation.ts';
import type { Plan } from '../model/plan.ts';
import { figure, headRow, label, rowOf } from '../model/sheet-text.ts';
import { stoodOn } from '../model/standing.ts';
import { listSheet, noteRow, placeCells, titleRows, widths } from './book-parts.ts';
import { answerName } from './consolidated-book-labels.ts';

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
  const about = { period: c.period, asOf: stoodOn(c.standing) };
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
