import { describe, expect, test } from 'vitest';
import { changeWords, itemWords, sidesOf } from '../../src/compose/plan-difference-words.ts';
import { cliVi } from '../../src/messages/vi/cli.ts';
import type { PlanChange } from '../../src/model/plan-difference.ts';
import { planChanges } from '../../src/schedule/plan-difference.ts';
import type { PlanSide } from '../../src/schedule/plan-difference-side.ts';
import { amended } from '../check/plan/amendment-cases.ts';
import { planSide } from '../support/plan-side.ts';
import type { Edit } from '../support/shipped-plan.ts';

const shipped = planSide();
const of = (...changes: readonly string[]): readonly Edit[] => [amended(changes)];

/** The matters of amendments as a clerk reads them: about what, old words, new words. */
function said(before: PlanSide, after: PlanSide): readonly (readonly string[])[] {
  const saying = { texts: cliVi, before: before.plan, after: after.plan };
  const matters = planChanges(before, after).filter((c: PlanChange) => c.amendment);
  return matters.map((c) => {
    const sides = sidesOf(c, saying);
    return [`${itemWords(c, cliVi)}: ${changeWords(c, cliVi)}`, sides.before, sides.after];
  });
}

const lead = (text: string, unit: string): string =>
  `{ kind: task-lead, task: "2.3", text: ${text}, selectors: [{ kind: unit, phrase: ${text}, unit: ${unit} }] }`;

const task23 = 'SD-01, nhiệm vụ 2.3 Truyền thông, cuộc thi sáng tạo trong ngành giáo dục';

const kinds: readonly (readonly [change: string, about: string, before: string, after: string])[] = [
  [
    lead('Sở Công Thương', 'so-cong-thuong'),
    `${task23}: đổi: cơ quan chủ trì`,
    'Sở Giáo dục và Đào tạo',
    'Sở Công Thương',
  ],
  [
    '{ kind: task-output, task: "2.3", text: Báo cáo riêng }',
    `${task23}: đổi: kết quả, sản phẩm`,
    shipped.plan.appendix.tasks.find((t) => t.id === '2.3')?.output.reading ?? '',
    'Báo cáo riêng',
  ],
  [
    '{ kind: task-timing, task: "2.3", text: Hằng quý, cadence: quarterly }',
    `${task23}: đổi: thời gian hoàn thành`,
    'thời gian hoàn thành: Thường xuyên\nnhịp thực hiện: thường xuyên',
    'thời gian hoàn thành: Hằng quý\nnhịp thực hiện: hằng quý',
  ],
  [
    '{ kind: unit-renamed, unit: so-y-te, name: Sở Y tế và Dân số }',
    'SD-01, Sở Y tế: đổi tên',
    'Sở Y tế',
    'Sở Y tế và Dân số',
  ],
  [
    '{ kind: unit-ended, unit: so-ngoai-vu, successor: van-phong-ubnd-tinh }',
    'SD-01, Sở Ngoại vụ: sáp nhập: đến ngày, nhập vào Văn phòng Ủy ban nhân dân tỉnh',
    '',
    '31/12/2026',
  ],
  [
    '{ kind: deadline, period: "06", due: { month: 6, day: 25 } }',
    'SD-01, kỳ 06 (6 tháng đầu mỗi năm): đổi: hạn',
    '20/6',
    '25/6',
  ],
  [
    '{ kind: window, period: "06", window_to: { year: 0, month: 6, day: 10 } }',
    'SD-01, kỳ 06 (6 tháng đầu mỗi năm): đổi: thời gian lấy số liệu',
    'lấy số liệu đến: 14/6',
    'lấy số liệu đến: 10/6',
  ],
  [
    '{ kind: deadline-rule, wording: by }',
    'SD-01, quy tắc tính hạn: đổi: quy tắc tính hạn',
    'cách nêu hạn: trước ngày',
    'cách nêu hạn: chậm nhất vào ngày',
  ],
];

describe('what an amendment sets is told beside what holds without it', () => {
  test.each(kinds)('%s', (change, about, before, after) => {
    const edited = planSide(of(change), 'new');
    expect(said(shipped, edited)).toEqual([[about, before, after]]);
    // Taken out of the plan again, the old words come back.
    expect(said(edited, shipped).map(([, old, now]) => [old, now])).toEqual([[after, before]]);
  });

  test('a task taken out and one put in, with all their words', () => {
    const [gone] = said(shipped, planSide(of('{ kind: task-removed, task: "2.3" }')));
    expect(gone?.[0]).toBe(`${task23}: bỏ`);
    expect(gone?.[1]).toContain('cơ quan chủ trì: Sở Giáo dục và Đào tạo');
    expect(gone?.[2]).toBe('');
  });

  test('who takes the part and who leaves it', () => {
    const edited = planSide(of(lead('Sở Công Thương', 'so-cong-thuong')));
    const [, change] = planChanges(shipped, edited);
    expect(change?.roles).toEqual({
      role: 'lead',
      gained: ['Sở Công Thương'],
      lost: ['Sở Giáo dục và Đào tạo'],
    });
  });

  test('of two on one matter, the later one finds what the earlier one set', () => {
    const second = `\n  - id: SD-02\n    document: { kind: Quyết định, number: "9", symbol: QĐ-UBND, date: 2027-12-28, authority: Chủ tịch UBND tỉnh (hư cấu), subject: Sửa đổi }\n    from: 2028-01-01\n    changes:\n      - ${lead('Sở Y tế', 'so-y-te')}\n`;
    const [name, text, made] = amended([lead('Sở Công Thương', 'so-cong-thuong')]);
    const first = planSide([[name, text, made]]);
    const both = planSide([[name, text, `${String(made)}${second}`]]);
    expect(said(first, both)).toEqual([
      [`${task23.replace('SD-01', 'SD-02')}: đổi: cơ quan chủ trì`, 'Sở Công Thương', 'Sở Y tế'],
    ]);
  });

  test('worded anew, from the old order to the new one; untouched matters are not told', () => {
    const rename = '{ kind: unit-renamed, unit: so-y-te, name: Sở Y tế và Dân số }';
    const one = planSide(of(rename, lead('Sở Công Thương', 'so-cong-thuong')));
    const two = planSide(of(lead('Sở Tài chính', 'so-tai-chinh'), rename));
    expect(said(one, two)).toEqual([[`${task23}: đổi: cơ quan chủ trì`, 'Sở Công Thương', 'Sở Tài chính']]);
  });
});
