import { describe, expect, test } from 'vitest';
import { findingText } from '../../../src/messages/findings.ts';
import { checkWorld, type World } from '../../support/form.ts';

const tin = 'indicator/tin-bai/period';
const found = (world: World, code: string) => checkWorld(world).findings.find((f) => f.code === code);

describe('what stands beside the answers', () => {
  test('beside the code of another row the figures of the row are left out', () => {
    const { leftOut, findings } = checkWorld({ shown: [{ text: 'thoi-luong', of: tin, label: true }] });
    expect([leftOut.get(tin), findings.map((f) => f.code)]).toEqual(['row-of-another', ['row-of-another']]);
    expect(findings[0]?.place).toMatchObject({ cell: 'B400' });
  });

  test('a form of another version of the plan may have printed other names', () => {
    const label = { text: 'Tên cũ của chỉ tiêu', of: tin, label: true, heading: 'Chỉ tiêu' } as const;
    expect(found({ shown: [label] }, 'row-label-changed')).toBeDefined();
    const answers = { [tin]: null, 'indicator/tin-bai/cumulative': null };
    expect(found({ shown: [label], answers }, 'row-label-changed')).toBeUndefined();
  });

  test('three remarks are quoted, the others counted, every place kept', () => {
    const shown = ['a ghi', 'b ghi', 'c ghi', 'd ghi'].map((text, i) => ({ text, at: `K${i + 1}` }));
    const told = found({ shown, printed: [] }, 'text-outside-answers');
    expect(told?.places).toHaveLength(4);
    const sentence = findingText('vi', 'text-outside-answers').found(told?.values ?? {});
    expect(sentence).toContain('“a ghi” (Báo cáo!K1)');
    expect(sentence).toContain('và 1 chỗ khác');
  });

  test('the earlier answer printed beside a cell is ours; typed over it and the answer blank, it is pointed at', () => {
    const previous = { 'task/1.1/result': 'Đã tổ chức 5 hội nghị' };
    const cell = { of: 'task/1.1/result', heading: 'Kỳ 2025-12', at: 'E34' } as const;
    const world = (text: string): World => ({
      earlier: { previous },
      answers: { 'task/1.1/result': null },
      printed: [],
      shown: [{ ...cell, text }],
    });
    expect(found(world('Đã tổ chức 5 …'), 'text-outside-answers')).toBeUndefined();
    const missing = found(world('Đã tổ chức 9 hội nghị'), 'answer-missing');
    expect(missing).toMatchObject({ values: { elsewhere: 'Đã tổ chức 9 hội nghị' }, also: { cell: 'E34' } });
  });
});

describe('what a finding says is so', () => {
  test('done, with words that are no document number', () => {
    const answers = { 'task/1.1/status': 'hoàn thành', 'task/1.1/output-document': 'đã gửi' };
    expect(checkWorld({ answers }).leftOut.get('task/1.1/status')).toBe('done-without-document');
  });

  test('a second row of an indicator that the form asks', () => {
    const told = found({ stray: [['indicator/tin-bai', 9999]] }, 'indicator-unknown');
    expect(findingText('vi', 'indicator-unknown').found(told?.values ?? {})).toContain('dòng thứ hai');
  });

  test('a date inside the whole range is held against the range that was applied', () => {
    const { values } =
      found({ answers: { 'unit/document-date': { date: '2026-05-06' } } }, 'date-outside-window') ?? {};
    expect(String(values?.from) > '2026-05-06').toBe(true);
    expect(values?.swapped).toBe('2026-06-05');
  });

  test('a changed measure names each answer once', () => {
    const told = found({ measures: { 'tin-bai': 'nghìn tin, bài' } }, 'measure-changed');
    const cells = told?.places?.map((p) => (p.kind === 'cell' ? p.cell : ''));
    expect(new Set(cells).size).toBe(2);
    expect(told?.also).toMatchObject({ cell: 'C300' });
  });

  test('an edXML message is opened by no office program', () => {
    const { remedy, expected, found: say } = findingText('vi', 'file-damaged');
    const values = { reason: 'doctype', part: 'edXML' };
    expect([remedy(values), expected(values), say(values)].join(' ')).not.toMatch(/Excel|Word/);
  });
});
