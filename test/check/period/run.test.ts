import { describe, expect, test } from 'vitest';
import { differenceOf } from '../../../src/check/difference.ts';
import { likeness, sideBySide, wordsOf } from '../../../src/check/passages.ts';
import { periodChecks } from '../../../src/check/period/all.ts';
import { codes, severityIn } from '../../../src/model/codes.ts';
import type { Finding } from '../../../src/model/finding.ts';
import { checkWorld } from '../../support/form.ts';
import { planAsking, smallIndicator } from '../../support/indicators.ts';
import { checkPeriodWorld } from '../../support/period.ts';
import { smallPeriod } from '../../support/plan.ts';
import { periodCases, planWaiving } from './cases.ts';

const codesIn = (findings: readonly { readonly code: string }[]): readonly string[] =>
  findings.map((f) => f.code);

test('codes, checks and cases of the period are the same set', () => {
  const area = Object.entries(codes).flatMap(([code, c]) => (c.area === 'period' ? [code] : []));
  expect(periodChecks.map((c) => c.code).toSorted()).toEqual(area.toSorted());
  expect(Object.keys(periodCases).toSorted()).toEqual(area.toSorted());
});

describe.each(Object.entries(periodCases))('%s', (code, { yields, neighbour }) => {
  test('its submissions yield it', () => {
    expect(codesIn(checkPeriodWorld(yields))).toContain(code);
  });

  test('the neighbours do not', () => {
    expect(codesIn(checkPeriodWorld(neighbour))).not.toContain(code);
  });

  test('without its check in the list nobody reports it', () => {
    const others = periodChecks.filter((c) => c.code !== code);
    expect(others).toHaveLength(periodChecks.length - 1);
    expect(codesIn(checkPeriodWorld(yields, others))).not.toContain(code);
  });
});

describe('side by side', () => {
  test('each unit may print its own name in the common paragraph', () => {
    const told = (name: string) => ({
      'task/1.1/result': `UBND ${name} đã ban hành kế hoạch, tổ chức các hội nghị, phát thanh mỗi tuần hai buổi và đăng tin, bài trên trang thông tin (dữ liệu mẫu).`,
    });
    const [only] = checkPeriodWorld({
      sent: [
        { unit: 'xa-ha-trung', answers: told('xã Hà Trung') },
        { unit: 'xa-dong-tien', answers: told('xã Đồng Tiến') },
        { unit: 'phuong-dong-tien', answers: told('phường Đồng Tiến') },
      ],
    });
    expect(only).toMatchObject({ code: 'same-text-across-units', values: { units: 3 } });
    expect(only?.values.names).toBe('UBND xã Hà Trung; UBND xã Đồng Tiến; UBND phường Đồng Tiến');
  });

  test('a task that many lead says nothing about one of them', () => {
    const sent = [
      { unit: 'xa-ha-trung', answers: { 'task/1.1/status': 'chưa thực hiện' } },
      { unit: 'xa-dong-tien' },
    ];
    expect(codesIn(checkPeriodWorld({ sent }))).toEqual([]);
  });

  test('good submissions have no findings together either', () => {
    const sent = ['xa-ha-trung', 'xa-dong-tien', 'so-noi-vu'].map((unit) => ({ unit }));
    expect(checkPeriodWorld({ sent })).toEqual([]);
  });

  test('a period finding is waived like any other', () => {
    const { sent } = periodCases['lead-behind-coordinating']!.yields;
    const plan = planWaiving({ unit: 'so-van-hoa-the-thao-va-du-lich', code: 'lead-behind-coordinating' });
    expect(checkPeriodWorld({ plan, sent }).map((f) => [f.code, f.severity, f.values.waiver])).toEqual([
      ['lead-behind-coordinating', 'note', 'NL-01'],
    ]);
  });

  test('a neighbour’s form sent again is one finding, not one for its texts as well', () => {
    const { plan, sent } = periodCases['same-figures-across-units']!.yields;
    const [first] = sent;
    const text =
      'Đã tổ chức 12 hội nghị tuyên truyền tại các thôn, phát 300 tờ rơi, đăng 40 tin, bài trên trang thông tin điện tử (mẫu).';
    const answers = { ...first?.answers, 'task/1.1/result': text };
    const units = ['xa-ha-trung', 'xa-dong-tien', 'phuong-dong-tien'].map((unit) => ({ unit, answers }));
    expect(codesIn(checkPeriodWorld({ ...(plan ? { plan } : {}), sent: units }))).toEqual([
      'same-figures-across-units',
    ]);
  });

  test('a waiver of a unit that has sent nothing is not called stale', () => {
    expect(checkPeriodWorld({ plan: planWaiving(), sent: [{ unit: 'so-noi-vu' }] })).toEqual([]);
  });
});

describe('passages', () => {
  const a = wordsOf(
    `Đã tổ chức ${'mười hai hội nghị tại các thôn '.repeat(1)}và phát thanh mỗi tuần hai buổi, có 300 người dự`,
  );

  test('spelling, capitals and punctuation do not count', () => {
    expect(likeness(wordsOf('Xã Thanh Hoá, đã họp.'), wordsOf('xã Thanh Hóa đã họp'))).toBe('same');
  });

  test('a few words changed are near, a figure changed is another report', () => {
    const long = [...a, ...a.map((w) => `${w}x`), ...a.map((w) => `${w}y`)];
    const oneWord = long.with(1, 'chỉ đạo');
    expect(likeness(long, oneWord)).toBe('near');
    expect(likeness(long, long.with(long.indexOf('300'), '350'))).toBeUndefined();
    expect(
      likeness(
        long,
        long.map((w, i) => (i % 4 === 0 ? `${w}z` : w)),
      ),
    ).toBeUndefined();
  });

  test('long passages are shown where they part', () => {
    const [x, y] = sideBySide(`${'a '.repeat(200)}một`, `${'a '.repeat(200)}hai`);
    expect(x.startsWith('…')).toBe(true);
    expect([x.endsWith('một'), y.endsWith('hai')]).toEqual([true, true]);
  });
});

describe('the life of a rule', () => {
  const plan = planAsking(
    smallIndicator('tong', { sumOf: ['a', 'b'] }),
    smallIndicator('a'),
    smallIndicator('b'),
  );
  const answers = { 'indicator/tong/period': 30, 'indicator/a/period': 12, 'indicator/b/period': 17 };

  test('before it is active it warns, says from when it blocks, and leaves nothing out', () => {
    const checked = checkWorld({ plan, answers, period: smallPeriod('2026-06') });
    const [found] = checked.findings.filter((f) => f.code === 'total-not-sum');
    expect([found?.severity, found?.values.blocksFrom, found?.values.blocksAs]).toEqual([
      'warning',
      '2026-12',
      'confirm',
    ]);
    expect(checked.leftOut.size).toBe(0);
    const later = checkWorld({ plan, answers, period: smallPeriod('2026-12') });
    expect(later.leftOut.get('indicator/tong/period')).toBe('total-not-sum');
  });

  test.each([
    ['2025-12', undefined],
    ['2026-06', 'warning'],
    ['2026-12', 'error'],
    ['2027-06', 'error'],
    ['2027-12', undefined],
  ])('in %s: %s', (month, severity) => {
    const life = { beta: '2026-06', active: '2026-12', retired: '2027-12' } as const;
    expect(severityIn({ severity: 'error', area: 'content', life }, month)).toBe(severity);
  });

  test('a warning stays a warning, and no life is a full life', () => {
    expect(severityIn({ severity: 'note', area: 'content', life: { active: '2027-06' } }, '2026-06')).toBe(
      'note',
    );
    expect(severityIn({ severity: 'confirm', area: 'content' }, '2026-06')).toBe('confirm');
  });

  test('every life in the list runs forward', () => {
    for (const [code, facts] of Object.entries(codes)) {
      const { beta = '', active = beta, retired = '9999-12' } = facts.life ?? {};
      expect([code, beta <= active && active < retired]).toEqual([code, true]);
    }
  });
});

describe('waivers of one submission', () => {
  const ratio = { 'indicator/ty-le-can-bo/cumulative/n': 41 };

  test('a waived error is a note that says so, and the answer is used', () => {
    const plan = planWaiving({ code: 'ratio-n-over-total' });
    const { findings, leftOut } = checkWorld({ plan, answers: ratio });
    expect(findings.map((f) => [f.code, f.severity, f.values.waiver, f.values.waiverDocument])).toEqual([
      ['ratio-n-over-total', 'note', 'NL-01', '45/SVHTTDL-QLTT'],
    ]);
    expect(leftOut.size).toBe(0);
  });

  test('what cannot be read is not used, waived or not', () => {
    const { findings, leftOut } = checkWorld({
      plan: planWaiving(),
      answers: { 'indicator/tin-bai/period': '-' },
    });
    expect(findings[0]?.severity).toBe('note');
    expect([...leftOut]).toEqual([['indicator/tin-bai/period', 'number-dash']]);
  });

  test.each([
    ['another unit', { unit: 'xa-dong-tien', code: 'ratio-n-over-total' }],
    ['another code', { code: 'ratio-half' }],
    ['another answer', { code: 'ratio-n-over-total', answer: 'indicator/ty' }],
    ['a period over', { code: 'ratio-n-over-total', until: '2025-12' }],
  ])('%s is not covered', (_what, more) => {
    expect(checkWorld({ plan: planWaiving(more), answers: ratio }).leftOut.size).toBe(2);
  });

  test('in one group of one cause, the waived and the others stay apart', () => {
    const answers = { 'indicator/tin-bai/period': '30', 'indicator/tin-bai/cumulative': '30' };
    const plan = planWaiving({ code: 'number-as-text', answer: 'indicator/tin-bai/period' });
    const found = checkWorld({ plan, answers }).findings;
    expect(found.map((f) => [f.answer, f.values.waiver])).toEqual([
      ['indicator/tin-bai/period', 'NL-01'],
      ['indicator/tin-bai/cumulative', undefined],
    ]);
  });
});

describe('the difference between two checks', () => {
  const finding = (answer: string, more: Partial<Finding> = {}): Finding => ({
    code: 'number-dash',
    severity: 'error',
    place: { kind: 'cell', file: 'a.xlsx', sheet: 'Báo cáo', cell: 'D5' },
    values: { label: 'Câu', value: '-' },
    unit: 'xa-ha-trung',
    answer,
    ...more,
  });

  test('new, gone, changed and the same', () => {
    const before = [finding('x'), finding('y'), finding('z')];
    const after = [
      finding('x', { place: { kind: 'cell', file: 'sửa.xlsx', sheet: 'Báo cáo', cell: 'D6' } }),
      finding('y', { severity: 'note' }),
      finding('w'),
    ];
    const { added, gone, changed, same } = differenceOf(before, after);
    expect([added, gone, changed].map((list) => list.map((f) => f.answer))).toEqual([['w'], ['z'], ['y']]);
    expect(same).toBe(1);
  });

  test('nothing has changed', () => {
    const all = [finding('x'), finding('x'), finding('y')];
    expect(differenceOf(all, all)).toEqual({ added: [], gone: [], changed: [], same: 3 });
  });

  test('another unit, another code: another finding', () => {
    const { added, gone } = differenceOf([finding('x')], [finding('x', { unit: 'so-noi-vu' })]);
    expect([added.length, gone.length]).toEqual([1, 1]);
  });
});
