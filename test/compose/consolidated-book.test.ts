import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bookOf, type Files, rowWith, sheetOf, valuesOf } from '../support/consolidated-book.ts';
import { formulas } from '../support/formula.ts';
import { planWithWindow, smallPlan, smallUnit } from '../support/plan.ts';
import { type Answers, shaOf } from '../support/submissions.ts';

const id = 'indicator/tin-bai';
const ratio = 'indicator/ty-le-can-bo/cumulative';

const files: Files = {
  'so-noi-vu': { [`${id}/period`]: 3, [`${id}/cumulative`]: 10, 'indicator/mo-hinh/period': 'Tổ số' },
  'xa-ha-trung': {
    [`${id}/cumulative`]: 5.25,
    [`${ratio}/n`]: 3,
    [`${ratio}/N`]: 4,
    'task/1.1/result': '=1+1',
    'task/1.1/funding-proposed-local': 12.5,
    'task/1.1/funding-spent-local': 2,
    'task/1.1/difficulties': 'Thiếu thiết bị',
  },
  'phuong-dong-tien': { [`${id}/cumulative`]: { bad: 'number-estimate', text: 'khoảng 200' } },
};

describe('the consolidated workbook', () => {
  const book = bookOf(files);

  it('has its sheets in order, each A4 landscape with a page number', () => {
    expect(book.sheets.map((s) => s.name)).toEqual([
      'Tổng quan',
      'Tổng hợp',
      'Tình hình gửi',
      'Kết quả',
      'Số liệu',
      'Chỉ tiêu bằng chữ',
      'Khó khăn, đề xuất',
      'Kinh phí',
      'Nguồn',
      'Giá trị không dùng',
    ]);
    for (const s of book.sheets) {
      expect(s.landscape).toBe(true);
      expect(s.footer).toContain('&P');
    }
  });

  it('freezes and repeats the heading, and filters below it, on every list', () => {
    for (const s of book.sheets.slice(2)) {
      expect(s.printTitles?.to).toBe(s.freeze?.rows);
      if (s.table === undefined)
        expect(s.filter?.row).toBeGreaterThanOrEqual(s.freeze?.rows ?? Number.POSITIVE_INFINITY);
    }
  });

  it('gives units rows and indicators columns, blank where a unit gave nothing', () => {
    const sheet = sheetOf(book, 'Số liệu');
    expect(rowWith(sheet, 'Sở Nội vụ').slice(3, 5)).toEqual([3, 10]);
    expect(rowWith(sheet, 'UBND xã Hà Trung').slice(3, 8)).toEqual([null, 5.25, 3, 4, 0.75]);
    expect(rowWith(sheet, 'UBND xã Đồng Tiến').slice(3, 8)).toEqual([null, null, null, null, null]);
    expect(rowWith(sheet, 'Tổng cộng').slice(3, 8)).toEqual([3, 15.25, 3, 4, 0.75]);
    expect(rowWith(sheet, 'Số đơn vị có số liệu').slice(3, 8)).toEqual([1, 2, 1, 1, null]);
  });

  it('tells a cell that nobody filled in from a cell that nobody was asked for', () => {
    const sheet = sheetOf(book, 'Số liệu');
    const row = sheet.rows.find((r) => r.cells[1]?.value === 'UBND xã Đồng Tiến');
    const [asked, notAsked] = [row?.cells[3], row?.cells.at(-1)];
    expect([asked?.value, notAsked?.value]).toEqual([null, null]);
    expect(asked?.class).not.toBe(notAsked?.class);
  });

  it('lists a value left out, with the place and why, and leaves its cell blank', () => {
    expect(rowWith(sheetOf(book, 'Giá trị không dùng'), 'khoảng 200')).toEqual([
      1,
      'UBND phường Đồng Tiến',
      'Số tin, bài đã đăng, lũy kế từ đầu năm',
      'khoảng 200',
      'tên của number-estimate (number-estimate)',
      'phuong-dong-tien-2026-12.xlsx',
      'Báo cáo',
      'C2',
    ]);
    expect(rowWith(sheetOf(book, 'Số liệu'), 'UBND phường Đồng Tiến')[4]).toBeNull();
  });

  it('names file, sheet, cell and hash of every figure, one row each', () => {
    const rows = valuesOf(sheetOf(book, 'Nguồn')).slice(1);
    expect(rows).toHaveLength(7);
    expect(rows.find((r) => r[10] === 5.25)).toEqual([
      '2026-12',
      'Xã',
      'xa-ha-trung',
      'UBND xã Hà Trung',
      '1.1',
      'tin-bai',
      'Số tin, bài đã đăng',
      'tin, bài',
      'Lũy kế từ đầu năm',
      null,
      5.25,
      '2/5',
      'xa-ha-trung-2026-12.xlsx',
      'Báo cáo',
      'C2',
      '2026-12-20',
      shaOf('xa-ha-trung', '2026-12'),
    ]);
    expect(rows.filter((r) => String(r[5]).startsWith('KP')).map((r) => [r[8], r[10], r[14]])).toEqual([
      ['Đề xuất', 12.5, 'C6'],
      ['Đã chi', 2, 'C7'],
    ]);
  });

  it('says what the totals cover, the rule, and what it was made from', () => {
    const summary = valuesOf(sheetOf(book, 'Tổng hợp')).flat().join('\n');
    expect(summary).toContain('3/5 cơ quan, đơn vị');
    expect(summary).toContain('Ngày cuối cùng còn đúng hạn: thứ Bảy 19/12/2026');
    expect(summary).toContain('0123456789ab');
    expect(summary).toContain('abc123');
    expect(rowWith(sheetOf(book, 'Tổng hợp'), 'Lũy kế từ đầu năm').slice(3, 5)).toEqual([15.25, '2/5']);
  });

  it('keeps what a unit wrote as text, whatever it begins with', () => {
    expect(rowWith(sheetOf(book, 'Kết quả'), '=1+1')[4]).toBe('=1+1');
  });
});

describe('live formulas', () => {
  const figure = fc.option(fc.nat({ max: 5000 }), { nil: null });
  const answers = fc.tuple(figure, figure, figure, figure, figure).map(
    ([a, b, n, N, money]): Answers => ({
      [`${id}/period`]: a,
      [`${id}/cumulative`]: b,
      [`${ratio}/n`]: n,
      [`${ratio}/N`]: N,
      'task/1.1/funding-proposed-province': money,
      'task/1.1/funding-spent-social': a,
    }),
  );
  const world = fc.record(Object.fromEntries(smallPlan().units.map((u) => [u.id, answers])), {
    requiredKeys: [],
  });

  it('give the stored results when they are calculated again', () => {
    fc.assert(
      fc.property(world, world, (now, last) => {
        const found = formulas(bookOf(now as Files, { last: last as Files }));
        expect(found.length).toBeGreaterThan(0);
        for (const f of found) {
          if (typeof f.stored === 'number' && typeof f.given === 'number')
            expect(Math.abs(f.stored - f.given), f.at).toBeLessThan(1e-9);
          else expect(f.given, `${f.at} =${f.formula}`).toBe(f.stored);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('figures that only few units are asked for', () => {
  const many = Array.from({ length: 30 }, (_, i) =>
    smallUnit(`xa-mau-${i + 1}`, `UBND xã Mẫu ${i + 1}`, 'xa'),
  );
  const plan = smallPlan({ units: [...smallPlan().units, ...many] });
  const book = bookOf(
    {
      'so-van-hoa-the-thao-va-du-lich': { 'indicator/thoi-luong/period': 90 },
      'xa-mau-1': { [`${id}/period`]: 2 },
    },
    { plan },
  );

  it('stand on a sheet of their own with those units only', () => {
    const few = sheetOf(book, 'Số liệu riêng');
    const units = valuesOf(few).flatMap((r) => (typeof r[0] === 'number' ? [r[1]] : []));
    expect(units).toEqual(['Sở Văn hóa, Thể thao và Du lịch']);
    expect(rowWith(few, 'Tổng cộng')[3]).toBe(90);
    expect(rowWith(sheetOf(book, 'Số liệu'), 'Tổng cộng')[3]).toBe(2);
  });

  it('are still reached from the summary', () => {
    for (const f of formulas(book)) expect(f.given, f.at).toBe(f.stored);
    expect(rowWith(sheetOf(book, 'Tổng hợp'), 'thoi-luong')[3]).toBe(90);
  });
});

it('an exempt unit has no row among the figures, but stands in the list of standings', () => {
  const book = bookOf(files, { special: { 'xa-dong-tien': { kind: 'exempt', days: undefined } } });
  expect(() => rowWith(sheetOf(book, 'Số liệu'), 'UBND xã Đồng Tiến')).toThrow();
  expect(rowWith(sheetOf(book, 'Tình hình gửi'), 'UBND xã Đồng Tiến')[2]).toBe('Được miễn báo cáo');
});

it('the comparison stands beside the total, over the common units', () => {
  const book = bookOf(files, {
    last: { 'so-noi-vu': { [`${id}/cumulative`]: 8 } },
    plan: planWithWindow('2025-12', '2024-12-15', '2025-12-14'),
  });
  const sheet = sheetOf(book, 'Số liệu');
  expect(rowWith(sheet, 'So với năm 2025: số đơn vị có số liệu cả hai kỳ')[4]).toBe(1);
  expect(rowWith(sheet, 'Tăng, giảm (%)')[4]).toBeCloseTo(0.25, 12);
});

describe('an earlier window that is shorter', () => {
  const book = bookOf(files, { last: { 'so-noi-vu': { [`${id}/cumulative`]: 8 } } });
  const why =
    'Kỳ năm 2025 chỉ có số liệu từ ngày 06/10/2025 đến hết ngày 14/12/2025, ngắn hơn kỳ này, nên chỉ nêu số, không tính tỷ lệ tăng, giảm.';

  it('leaves the earlier figure, with its days, and no rate', () => {
    const sheet = sheetOf(book, 'Số liệu');
    expect(rowWith(sheet, 'Năm 2025 (từ 06/10/2025 đến 14/12/2025), của các đơn vị đó')[4]).toBe(8);
    expect(
      rowWith(sheet, 'Tăng, giảm (%)')
        .slice(3)
        .every((v) => v === null),
    ).toBe(true);
    const [row] = valuesOf(sheetOf(book, 'Tổng hợp')).filter(
      (r) => r[0] === 'tin-bai' && r[2] === 'Lũy kế từ đầu năm',
    );
    expect(row?.slice(5, 9)).toEqual([1, 10, 8, null]);
  });

  it('is explained on both sheets, and nothing is said where windows are even', () => {
    const even = bookOf(files, { last: {}, plan: planWithWindow('2025-12', '2024-12-15', '2025-12-14') });
    for (const name of ['Tổng hợp', 'Số liệu']) {
      expect(valuesOf(sheetOf(book, name)).flat()).toContain(why);
      expect(valuesOf(sheetOf(even, name)).flat().join('\n')).not.toContain('ngắn hơn');
    }
  });
});

it('a task counts units that answered without a status, so that the row adds up', () => {
  const sheet = sheetOf(
    bookOf({
      'so-noi-vu': { 'task/1.1/status': 'hoàn thành' },
      'xa-ha-trung': { 'task/1.1/result': 'Đã làm' },
      'phuong-dong-tien': { 'task/1.1/result': 'Đã làm' },
    }),
    'Tổng hợp',
  );
  const heads = rowWith(sheet, 'Chưa nêu tình trạng');
  const row = rowWith(sheet, '1.1');
  expect(row[heads.indexOf('Chưa nêu tình trạng')]).toBe(2);
  expect(row.slice(4).reduce<number>((n, v) => n + Number(v), 0)).toBe(row[3]);
});

it('names the committee as the plan does', () => {
  const plan = smallPlan();
  const other = { ...plan, office: { ...plan.office, committeeTitle: 'UBND thành phố Mẫu' } };
  const book = bookOf(files, { plan: other });
  expect(rowWith(sheetOf(book, 'Kết quả'), 'Vai trò')).toContain('Văn bản báo cáo UBND thành phố Mẫu');
  expect(rowWith(sheetOf(book, 'Khó khăn, đề xuất'), 'Loại')).toContain(
    'Đã báo cáo UBND thành phố Mẫu bằng văn bản',
  );
  expect(book.sheets.flatMap((s) => valuesOf(s).flat()).join('\n')).not.toContain('UBND tỉnh');
});
