import { describe, expect, it } from 'vitest';
import {
  comparisonShort,
  comparisonWords,
  linesOfText,
  pointLetter,
  quoted,
} from '../../src/compose/vietnamese-sentences.ts';

describe('letters of points', () => {
  it('follow the Vietnamese alphabet, with đ and without f, j, w, z', () => {
    expect([0, 1, 2, 3, 4, 5, 6, 7].map(pointLetter).join('')).toBe('abcdđegh');
    expect(new Set(Array.from({ length: 60 }, (_, i) => pointLetter(i))).size).toBe(60);
    expect(pointLetter(23)).toBe('aa');
  });
});

describe('comparison', () => {
  const base = { period: '2025-12', units: 171, now: 112, before: 100, change: 12 };

  it('says how much, in which direction, and over how many units', () => {
    expect(comparisonWords(base)).toBe(
      'tăng 12% so với cùng kỳ năm trước (tính trên 171 đơn vị có báo cáo ở cả hai kỳ)',
    );
    expect(comparisonWords({ ...base, now: 90, change: -10 })).toMatch(/^giảm 10% so với/);
    expect(comparisonShort(base)).toBe('tăng 12% (171 đơn vị)');
  });

  it('gives no percentage where there was nothing before, and none where nothing changed', () => {
    expect(comparisonWords({ ...base, before: 0, change: null })).toMatch(/^cùng kỳ năm trước là 0 \(/);
    expect(comparisonWords({ ...base, now: 100, change: 0 })).toMatch(/^bằng cùng kỳ năm trước \(/);
  });

  it('moves a rate by percentage points, never by percent', () => {
    const ratio = { ...base, now: 72.5, before: 70, change: null, points: 2.5 };
    expect(comparisonWords(ratio)).toMatch(/^tăng 2,5 điểm phần trăm so với/);
  });
});

describe('quotation', () => {
  it('has one pair of marks, also where the unit wrote its own', () => {
    expect(quoted('Đã làm.')).toBe('“Đã làm.”');
    expect(quoted('"Đã làm."')).toBe('“Đã làm.”');
    expect(quoted('“Một” và “hai”')).toBe('““Một” và “hai””');
  });

  it('drops empty lines', () => {
    expect(linesOfText('một\r\n\n hai ')).toEqual(['một', 'hai']);
  });
});
