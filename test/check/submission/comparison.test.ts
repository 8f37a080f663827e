import { describe, expect, test } from 'vitest';
import type { World } from '../../support/form.ts';
import { checkWorld } from '../../support/form.ts';
import { planAsking, smallIndicator } from '../../support/indicators.ts';
import { smallPeriod } from '../../support/plan.ts';

const found = (code: string, world: World) => checkWorld(world).findings.filter((f) => f.code === code);

describe('telephone numbers', () => {
  test.each([
    '0912000000',
    '0912 000 000',
    '0912.000.000; 0373.000.000',
    '+84 912 000 000',
    '(0237) 3.000.000',
    '02373000000 (máy lẻ 105)',
    '1900 1000',
    'Không có',
  ])('%s can be dialled, or is none', (phone) => {
    expect(found('phone-malformed', { answers: { 'unit/reporter-phone': phone } })).toEqual([]);
  });

  test.each([
    ['912000000', '0912000000'],
    ['2373000000', '02373000000'],
    ['091200000', ''],
    ['3.000.000', ''],
    ['ông Mẫu', ''],
    ['0912000000, 12', ''],
  ])('%s cannot; suggested: %s', (phone, suggestion) => {
    const [only] = found('phone-malformed', { answers: { 'unit/reporter-phone': phone } });
    expect(only?.values.suggestion).toBe(suggestion);
  });
});

describe('totals against their parts', () => {
  const plan = (kind: 'count' | 'length') => {
    const more = { kind, figures: ['period'] } as const;
    return planAsking(
      smallIndicator('tong', { ...more, sumOf: ['a', 'b'] }),
      smallIndicator('a', more),
      smallIndicator('b', more),
    );
  };
  const told = (
    total: number | null,
    a: number | null,
    b: number | null,
    kind: 'count' | 'length' = 'count',
  ) =>
    found('total-not-sum', {
      plan: plan(kind),
      period: smallPeriod('2026-12'),
      answers: { 'indicator/tong/period': total, 'indicator/a/period': a, 'indicator/b/period': b },
    }).map((f) => [f.values.sum, f.values.blanks]);

  test('whole numbers must agree exactly', () => {
    expect([told(29, 12, 17), told(30, 12, 17), told(28, 12, 17)]).toEqual([[], [[29, 0]], [[29, 0]]]);
  });

  test('rounded decimals may differ by their rounding', () => {
    expect(told(10.1, 3.35, 6.7, 'length')).toEqual([]);
    expect(told(10.4, 3.35, 6.7, 'length')).toEqual([[10.05, 0]]);
  });

  test('with a part left blank, only a total below the rest is wrong', () => {
    expect([told(30, 12, null), told(11, 12, null)]).toEqual([[], [[12, 1]]]);
    expect([told(null, 12, 17), told(30, null, null)]).toEqual([[], []]);
  });
});

describe('against earlier periods', () => {
  const plan = planAsking(...['a', 'b', 'c'].map((id) => smallIndicator(id, { figures: ['period'] })));
  const figures = { 'indicator/a/period': 5, 'indicator/b/period': 8, 'indicator/c/period': 120 };

  test('the figures of the same period a year before count as well', () => {
    const period = smallPeriod('2026-12');
    const [only] = found('figures-same-as-earlier', {
      plan,
      period,
      answers: figures,
      earlier: { yearBefore: figures },
    });
    expect(only?.values).toMatchObject({ earlierPeriod: '2025-12', figures: 3 });
  });

  test('two figures may be equal by chance', () => {
    const few = { ...figures, 'indicator/c/period': 0 };
    expect(found('figures-same-as-earlier', { plan, answers: few, earlier: { previous: few } })).toEqual([]);
  });

  test.each([
    ['hoàn thành', 'đang thực hiện', 1],
    ['hoàn thành', 'chưa thực hiện', 1],
    ['thực hiện thường xuyên', 'chưa thực hiện', 1],
    ['hoàn thành', 'không phát sinh', 0],
    ['đang thực hiện', 'thực hiện thường xuyên', 0],
    ['không phát sinh', 'chưa thực hiện', 0],
  ])('%s, then %s: %i', (before, now, count) => {
    const world: World = {
      period: smallPeriod('2026-12'),
      blank: true,
      answers: { 'task/1.1/status': now },
      earlier: { sameYear: { 'task/1.1/status': before } },
    };
    expect(found('status-went-back', world)).toHaveLength(count);
  });

  test('a new year starts afresh', () => {
    const earlier = { previous: { 'task/1.1/status': 'hoàn thành' } };
    expect(found('status-went-back', { earlier })).toEqual([]);
  });

  test('copied texts of one report are one finding, the passages side by side', () => {
    const text = (n: number) =>
      `Lần ${n}: đã tổ chức các hội nghị tuyên truyền tại thôn, phát tờ rơi và đăng tin, bài trên trang thông tin (dữ liệu mẫu).`;
    const same = { 'task/1.1/result': text(1), 'unit/summary': text(2) };
    const [only, ...others] = found('text-copied-forward', { answers: same, earlier: { previous: same } });
    expect(others).toEqual([]);
    expect(only?.values).toMatchObject({ count: 2, like: 'same', earlierPeriod: '2025-12' });
    expect(only?.values.value).toBe(only?.values.earlierText);
  });

  test('the part a unit only helps with may stay as it is', () => {
    const same = {
      'task/2.2/result':
        'Cung cấp thông tin, tư liệu theo lĩnh vực phụ trách khi cơ quan chủ trì đề nghị trong cả kỳ báo cáo (mẫu).',
    };
    expect(found('text-copied-forward', { answers: same, earlier: { previous: same } })).toEqual([]);
  });
});

test('amounts in dong are one question, however many', () => {
  const answers = {
    'task/1.1/funding-allotted-local': 50_000_000,
    'task/1.1/funding-spent-local': 40_000_000,
  };
  const [only, ...others] = found('funding-in-dong', { answers });
  expect(others).toEqual([]);
  expect(only?.values).toMatchObject({ count: 2, millions: 50, billions: 50_000 });
  expect(checkWorld({ answers }).leftOut.size).toBe(2);
});
