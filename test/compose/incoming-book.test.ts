import { describe, expect, test } from 'vitest';
import { type IncomingDocument, incomingBook } from '../../src/compose/incoming-book.ts';
import type { CellValue } from '../../src/model/book.ts';
import { civilDate } from '../../src/model/civil-date.ts';
import { smallPeriod, smallPlan } from '../support/plan.ts';

const plan = smallPlan();
const unit = plan.units[2]!;
const day = civilDate('2026-06-18');

function incoming(
  id: number,
  more: Partial<Omit<IncomingDocument, 'event'>> & { readonly event?: object } = {},
): IncomingDocument {
  const { event, ...rest } = more;
  return {
    unit,
    state: 'current',
    arrived: day,
    recorded: day,
    remarks: [],
    ...rest,
    event: {
      kind: 'received',
      form: 'document',
      id: `2026-06-000${id}`,
      period: '2026-06',
      recordedAt: '2026-06-18T08:00:00+07:00',
      by: 'x',
      unit: unit.id,
      ...event,
    },
  };
}

const sheetOf = (documents: readonly IncomingDocument[]) => {
  const book = incomingBook({ plan, period: smallPeriod('2026-06'), asOf: day, documents, toolVersion: '0' });
  return book.sheets[0]!;
};
const plain = (v: CellValue | undefined): unknown =>
  v && typeof v === 'object' && 'date' in v ? v.date : (v ?? '');
const rowsOf = (documents: readonly IncomingDocument[]): readonly (readonly unknown[])[] =>
  sheetOf(documents)
    .rows.slice(6)
    .map((r) => r.cells.map((c) => plain(c?.value)));

describe('Sổ đăng ký văn bản đến', () => {
  test('has the ten columns of the decree, numbered, repeated on every A4 landscape page', () => {
    const sheet = sheetOf([incoming(1)]);
    expect(sheet.rows[4]?.cells.map((c) => c?.value)).toEqual([
      'Ngày đến',
      'Số đến',
      'Tác giả',
      'Số, ký hiệu văn bản',
      'Ngày tháng văn bản',
      'Tên loại và trích yếu nội dung văn bản',
      'Đơn vị hoặc người nhận',
      'Ngày chuyển',
      'Ký nhận',
      'Ghi chú',
    ]);
    expect(sheet.rows[5]?.cells.map((c) => c?.value)).toEqual(
      Array.from({ length: 10 }, (_x, i) => `(${i + 1})`),
    );
    expect([sheet.landscape, sheet.printTitles, sheet.fitWidth]).toEqual([true, { from: 5, to: 6 }, true]);
  });

  test('prints what the register knows and leaves the rest blank', () => {
    const known = {
      arrivalNumber: '2101',
      documentNumber: '15/BC-UBND',
      documentDate: civilDate('2026-06-17'),
    };
    expect(rowsOf([incoming(1, { event: known }), incoming(2)])).toEqual(
      [
        [day, '2101', 'UBND xã Hà Trung', '15/BC-UBND', '2026-06-17', '', '', '', '', ''],
        [day, '', 'UBND xã Hà Trung', '', '', '', '', '', '', ''],
      ].toReversed(),
    );
  });

  test('the subject that an edXML message stated is printed', () => {
    expect(rowsOf([incoming(1, { event: { subject: 'Báo cáo 6 tháng' } })])[0]?.[5]).toBe('Báo cáo 6 tháng');
  });

  test('stands in order of arrival, then of the number; without a day last, and says so', () => {
    const { arrived: _none, ...undated } = incoming(1, { event: { arrivalNumber: '1' } });
    const rows = rowsOf([
      undated,
      incoming(2, { arrived: civilDate('2026-06-19') }),
      incoming(3, { event: { arrivalNumber: '10' } }),
      incoming(4, { event: { arrivalNumber: '9' } }),
    ]);
    expect(rows.map((r) => [r[0], r[1]])).toEqual([
      [day, '9'],
      [day, '10'],
      ['2026-06-19', ''],
      ['', '1'],
    ]);
    expect(rows.at(-1)?.[9]).toContain('Chưa rõ ngày đến; ghi sổ ngày 18/6/2026');
  });

  test('tells what became of a version, and what came after closing', () => {
    const rows = rowsOf([
      incoming(1, { remarks: ['Đã thay bằng văn bản số 16/BC-UBND'], event: { afterClosing: true } }),
    ]);
    expect(rows[0]?.[9]).toBe('Đã thay bằng văn bản số 16/BC-UBND; Đến sau khi khóa kỳ');
  });
});
