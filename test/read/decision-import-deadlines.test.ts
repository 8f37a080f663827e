import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { ReportingFile } from '../../src/model/plan-files.ts';
import { fromText, pointsOf } from '../support/decision-import.ts';

// The decision is fictitious.
const decision = (sentence: string): string =>
  [
    'QUYẾT ĐỊNH',
    'Ban hành việc mẫu',
    'ỦY BAN NHÂN DÂN TỈNH THANH HÓA',
    'Căn cứ Luật mẫu;',
    'QUYẾT ĐỊNH:',
    'Điều 1. Ban hành việc mẫu.',
    'Điều 2. Tổ chức thực hiện',
    `1. ${sentence}`,
    'Điều 3. Quyết định này có hiệu lực từ ngày ký.',
    'Nơi nhận:',
    '- Như Điều 3;',
    'TM. ỦY BAN NHÂN DÂN',
    'CHỦ TỊCH',
    'Nguyễn Văn Mẫu',
  ].join('\n');

const read = (sentence: string) => fromText(decision(sentence));
const reporting = (sentence: string) => read(sentence).draft.reporting;
const file = (sentence: string) => parse(read(sentence).files.get('reporting.yaml') ?? '') as ReportingFile;
const dues = (sentence: string): readonly string[] =>
  file(sentence).periods.each_year.map(
    ({ id, due }) => `${id}: ${due.day}/${due.month}${due.year === 1 ? ' năm sau' : ''}`,
  );

describe('what a decision says of deadlines', () => {
  test.each<readonly [string, readonly string[]]>([
    [
      'Các đơn vị báo cáo về Sở Nội vụ trước ngày 20 tháng 6 và trước ngày 20 tháng 12 hằng năm.',
      ['06: 20/6', '12: 20/12'],
    ],
    ['Định kỳ trước ngày 15/6 và 15/12 hằng năm, báo cáo về Sở Nội vụ.', ['06: 15/6', '12: 15/12']],
    ['Hàng năm, trước ngày 10/12, gửi báo cáo về Sở Nội vụ.', ['12: 10/12']],
    [
      'Định kỳ hằng quý, trước ngày 20 của tháng cuối quý, gửi báo cáo về Sở Nội vụ.',
      ['03: 20/3', '06: 20/6', '09: 20/9', '12: 20/12'],
    ],
    [
      'Báo cáo hằng quý gửi Sở Nội vụ trước ngày 05 của tháng đầu quý sau.',
      ['03: 5/4', '06: 5/7', '09: 5/10', '12: 5/1 năm sau'],
    ],
  ])('%s', (sentence, wanted) => {
    expect(dues(sentence)).toEqual(wanted);
  });

  test('every month, before the 25th: twelve periods with the windows of Decree 09/2019', () => {
    const { periods } = file(
      'Định kỳ hằng tháng, trước ngày 25, các đơn vị gửi báo cáo về Sở Nội vụ để tổng hợp.',
    );
    expect(periods.each_year).toHaveLength(12);
    expect(periods.each_year[0]).toEqual({
      id: '01',
      label: 'tháng 1 năm {year}',
      label_en: 'January {year}',
      due: { year: 0, month: 1, day: 25 },
      window_from: { year: -1, month: 12, day: 15 },
      window_to: { year: 0, month: 1, day: 14 },
    });
  });

  test.each([
    ['trước ngày 25 hằng tháng', 'before'],
    ['chậm nhất ngày 25 hằng tháng', 'by'],
    ['chậm nhất là vào ngày 25 hằng tháng', 'by'],
    ['không quá ngày 25 hằng tháng', 'by'],
  ])('"%s" is %s', (words, wording) => {
    expect(reporting(`Các đơn vị gửi báo cáo về Sở Nội vụ ${words}.`).wording).toBe(wording);
  });

  test('who receives, and whom the summary goes to', () => {
    const said = reporting(
      'Định kỳ trước ngày 25 hằng tháng gửi báo cáo qua Sở Tài chính để tổng hợp, báo cáo UBND tỉnh.',
    );
    expect([said.receiver, said.reportTo, said.clause]).toEqual([
      'so-tai-chinh',
      'committee',
      'Điều 2 khoản 1',
    ]);
  });

  test.each([
    ['no day', 'Các đơn vị báo cáo kết quả về Sở Nội vụ theo quy định.'],
    ['the day of a document', 'Báo cáo định kỳ theo Kế hoạch số 12/KH-UBND ngày 20/6/2025 của UBND tỉnh.'],
    ['a day for something else', 'Hằng năm, trước ngày 20 tháng 6, tổ chức hội nghị mẫu.'],
  ])('%s: a question, and a stopgap that says so', (_name, sentence) => {
    const own = read(sentence);
    expect(own.draft.reporting.periods).toEqual([]);
    expect(pointsOf(own, 'question')).toContain('deadline-missing reporting/periods/each_year');
    expect(dues(sentence)).toEqual(['12: 31/12']);
  });

  test('a second clause with days of its own is a question', () => {
    const own = read(
      'Gửi báo cáo về Sở Nội vụ trước ngày 25 hằng tháng.\n2. Gửi báo cáo năm về Sở Nội vụ trước ngày 10 tháng 12 hằng năm.',
    );
    expect(pointsOf(own, 'question')).toContain('deadline-more reporting/periods/each_year');
  });

  test('an office that nobody knows is a question', () => {
    const own = read('Gửi báo cáo về Viện Mẫu Số Một trước ngày 25 hằng tháng.');
    expect(pointsOf(own, 'question')).toContain('receiver-unclear reporting/receiving_unit');
    expect(parse(own.files.get('office.yaml') ?? '')).toMatchObject({
      unit: 'chua-xac-dinh',
      printed_name: '…',
    });
  });
});
