import { describe, expect, it } from 'vitest';
import {
  comparisonShort,
  comparisonWords,
  labelled,
  linesOfText,
  pointLetter,
  quoted,
} from '../../src/compose/vietnamese-sentences.ts';
import { civilDate } from '../../src/model/civil-date.ts';

describe('letters of points', () => {
  it('follow the Vietnamese alphabet, with đ and without f, j, w, z', () => {
    expect([0, 1, 2, 3, 4, 5, 6, 7].map(pointLetter).join('')).toBe('abcdđegh');
    expect(new Set(Array.from({ length: 60 }, (_, i) => pointLetter(i))).size).toBe(60);
    expect(pointLetter(23)).toBe('aa');
  });
});

describe('comparison', () => {
  const base = { period: '2025-12', units: 171, now: 112, before: 100, change: 12 };
  const short = { percent: false, ofOne: false, headed: false };

  it('says how much, in which direction, and over how many units', () => {
    expect(comparisonWords(base)).toBe(
      'tăng 12% so với cùng kỳ năm trước (tính trên 171 đơn vị có báo cáo ở cả hai kỳ: cùng kỳ 100, kỳ này 112)',
    );
    expect(comparisonWords({ ...base, now: 90, change: -10 })).toMatch(/^giảm 10% so với/);
    expect(comparisonShort(base, short)).toBe('tăng 12% (171 đơn vị: cùng kỳ 100, kỳ này 112)');
    expect(comparisonShort(base, { ...short, ofOne: true })).toBe('tăng 12% (cùng kỳ 100)');
  });

  it('gives no percentage where there was nothing before, and none where nothing changed', () => {
    expect(comparisonWords({ ...base, before: 0, change: null })).toMatch(/^cùng kỳ năm trước là 0 \(/);
    expect(comparisonWords({ ...base, now: 100, change: 0 })).toMatch(/^bằng cùng kỳ năm trước \(/);
  });

  it('moves a rate by percentage points, never by percent', () => {
    const ratio = { ...base, now: 72.5, before: 70, change: null, points: 2.5 };
    expect(comparisonWords(ratio)).toMatch(/^tăng 2,5 điểm phần trăm so với/);
  });

  it('gives both figures and the earlier days, and no rate, where the earlier window is shorter', () => {
    const unevenWindow = { from: civilDate('2025-10-10'), to: civilDate('2025-12-14') };
    const uneven = { ...base, change: null, unevenWindow };
    expect(comparisonWords(uneven)).toBe(
      'cùng kỳ năm trước (từ 10/10/2025 đến 14/12/2025) là 100 (tính trên 171 đơn vị có báo cáo ở cả hai kỳ; kỳ này các đơn vị đó 112)',
    );
    expect(comparisonWords({ ...uneven, now: 72.5, before: 70 }, true)).toContain('là 70% (');
    expect(comparisonShort(uneven, short)).toBe(
      'cùng kỳ 100, từ 10/10/2025 đến 14/12/2025 (171 đơn vị: kỳ này 112)',
    );
    expect(comparisonShort(uneven, { ...short, headed: true })).toBe('100 (171 đơn vị: kỳ này 112)');
  });
});

it('a label is not put before a text that opens with it', () => {
  expect(labelled('Văn bản báo cáo', '33/BC-SNV')).toBe('Văn bản báo cáo: 33/BC-SNV');
  expect(labelled('Văn bản báo cáo', 'văn bản báo cáo số 33/BC-SNV')).toBe('Văn bản báo cáo số 33/BC-SNV');
  expect(labelled('Văn bản', 'Văn bảng')).toBe('Văn bản: Văn bảng');
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
