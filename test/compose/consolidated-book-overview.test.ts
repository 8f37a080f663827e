import { describe, expect, it } from 'vitest';
import type { Book, SheetChart } from '../../src/model/book.ts';
import { columnIndex } from '../../src/model/sheet-text.ts';
import {
  bookOf,
  type Files,
  type More,
  plainValue,
  sheetOf,
  valuesOf,
} from '../support/consolidated-book.ts';
import { formulas } from '../support/formula.ts';
import { planWithWindow } from '../support/plan.ts';

const id = 'indicator/tin-bai';
const files: Files = {
  'so-noi-vu': { [`${id}/period`]: 3, [`${id}/cumulative`]: 10, 'indicator/thoi-luong/period': 5 },
  'xa-ha-trung': { [`${id}/cumulative`]: 5, [`${id}/period`]: 5 },
  'phuong-dong-tien': { [`${id}/cumulative`]: 8 },
};
const late: More['special'] = { 'xa-ha-trung': { kind: 'late', days: 3 } };
const even = planWithWindow('2025-12', '2024-12-15', '2025-12-14');

const chartsOf = (book: Book): readonly SheetChart[] => sheetOf(book, 'Tổng quan').charts ?? [];
const titled = (book: Book, words: string): SheetChart | undefined =>
  chartsOf(book).find((c) => c.chart.title.includes(words));

/** What the cells say that a chart names. */
function cellsAt(book: Book, range: string): readonly (string | number | null)[] {
  const [, name = '', first = '', from = '', to = from] =
    /^'(.+)'!\$([A-Z]+)\$(\d+)(?::\$[A-Z]+\$(\d+))?$/.exec(range) ?? [];
  const rows = sheetOf(book, name).rows.slice(Number(from) - 1, Number(to));
  return rows.map((r) => plainValue(r.cells[columnIndex(first)]));
}

describe('the overview', () => {
  const book = bookOf(files, {
    special: late,
    last: {
      'so-noi-vu': { [`${id}/cumulative`]: 8, [`${id}/period`]: 2 },
      'xa-ha-trung': { [`${id}/cumulative`]: 4 },
    },
    plan: even,
    earlier: [{ label: 'năm 2025', expected: 4, received: 3, onTime: 2 }],
  });

  it('is the first sheet and has a chart of groups, of days late, of periods, of indicators', () => {
    expect(book.sheets[0]?.name).toBe('Tổng quan');
    expect(chartsOf(book).map((c) => c.chart.title)).toEqual([
      'Tình hình gửi báo cáo theo nhóm',
      'Gửi đúng hạn và gửi chậm theo số ngày',
      'Tỷ lệ gửi báo cáo qua các kỳ',
      'Các chỉ tiêu có nhiều đơn vị có số liệu nhất',
    ]);
  });

  it('draws in every chart what the cells below it say', () => {
    for (const { chart, ranges } of chartsOf(book)) {
      expect(cellsAt(book, ranges.categories), chart.title).toEqual(chart.categories);
      for (const [i, s] of chart.series.entries()) {
        expect(cellsAt(book, ranges.series[i]?.name ?? ''), chart.title).toEqual([s.name]);
        expect(cellsAt(book, ranges.series[i]?.values ?? ''), chart.title).toEqual(s.values);
      }
    }
  });

  it('counts live: each formula gives its stored result', () => {
    const own = formulas(book).filter((f) => f.at.startsWith('Tổng quan!'));
    expect(own.length).toBeGreaterThan(20);
    for (const f of own) {
      if (typeof f.stored === 'number') expect(f.given, `${f.at} =${f.formula}`).toBeCloseTo(f.stored, 9);
      else expect(f.given, f.at).toBe(f.stored);
    }
  });

  it('counts late units by their days', () => {
    const bars = titled(book, 'theo số ngày')?.chart;
    expect(bars?.categories[2]).toBe('Chậm 2 đến 3 ngày');
    expect(bars?.series[0]?.values).toEqual([2, 0, 1, 0, 0]);
  });

  it('says in words what each chart shows', () => {
    for (const { chart } of chartsOf(book)) expect(chart.alt).toMatch(/\d/);
    expect(titled(book, 'theo nhóm')?.chart.alt).toContain('chậm 1');
  });

  it('covers no cell with a chart', () => {
    const sheet = sheetOf(book, 'Tổng quan');
    for (const { at } of sheet.charts ?? [])
      for (const row of sheet.rows.slice(at.row - 1, at.row - 1 + at.rows)) expect(row.cells).toEqual([]);
  });
});

it('sets indicators of any measure beside the year before as shares of it, over the units of both', () => {
  const both = (posts: number, minutes: number): Files => ({
    'so-noi-vu': { [`${id}/cumulative`]: posts },
    'so-van-hoa-the-thao-va-du-lich': { 'indicator/thoi-luong/cumulative': minutes },
  });
  const book = bookOf(both(10, 90), { last: both(8, 120), plan: even });
  const chart = titled(book, 'cùng kỳ')?.chart;
  expect(chart?.categories).toHaveLength(2);
  expect(chart?.series[1]?.values.toSorted()).toEqual([0.75, 1.25]);
  expect(chart?.alt).toContain('10 so với 8 (125%)');
  for (const f of formulas(book)) expect(f.given, f.at).toBe(f.stored);
});

describe('what cannot be compared', () => {
  it('has no chart of periods where the register knows only this one', () => {
    expect(titled(bookOf(files), 'qua các kỳ')).toBeUndefined();
  });

  it('has no chart beside a year before whose window was shorter', () => {
    const last: Files = { 'so-noi-vu': { [`${id}/cumulative`]: 8, [`${id}/period`]: 2 } };
    expect(titled(bookOf(files, { last }), 'cùng kỳ')).toBeUndefined();
  });

  it('gives no share to a group in which all are exempt', () => {
    const book = bookOf(files, { special: { 'phuong-dong-tien': { kind: 'exempt', days: undefined } } });
    const names = valuesOf(sheetOf(book, 'Tổng quan')).map((r) => r[0]);
    expect(names).not.toContain('Phường (0)');
    expect(names.filter((n) => String(n).startsWith('Phường'))).toEqual([]);
  });
});
