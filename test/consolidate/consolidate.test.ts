import { describe, expect, it } from 'vitest';
import { consolidate } from '../../src/consolidate/consolidate.ts';
import type { CheckedSubmission } from '../../src/model/answer.ts';
import { civilDate } from '../../src/model/civil-date.ts';
import type { Consolidation, IndicatorFigures } from '../../src/model/consolidation.ts';
import { type Plan, periodById } from '../../src/model/plan.ts';
import type { Figure, Period } from '../../src/model/reporting.ts';
import { obligationsFor } from '../../src/schedule/obligations.ts';
import { planWithWindow, smallPeriod, smallPlan, smallRequest } from '../support/plan.ts';
import { type Answers, type Special, standingOf, submissionOf } from '../support/submissions.ts';

const plan = smallPlan();
const period = smallPeriod('2026-12');
/** The small plan with a whole year in 2025-12: its own starts on 06/10/2025. */
const whole = planWithWindow('2025-12', '2024-12-15', '2025-12-14');

type Files = Readonly<Record<string, Answers>>;

function merge(
  files: Readonly<Record<string, Answers>>,
  more: {
    readonly special?: Readonly<Record<string, Special>>;
    readonly before?: Readonly<Record<string, Answers>>;
    readonly beforeId?: string;
    readonly plan?: Plan;
    readonly adjust?: (s: CheckedSubmission) => CheckedSubmission;
  } = {},
): Consolidation {
  const plan = more.plan ?? whole;
  const submissions = Object.entries(files)
    .map(([unit, answers]) => submissionOf(plan, period, unit, answers))
    .map(more.adjust ?? ((s) => s));
  const obligations = obligationsFor(plan, period);
  const beforeId = more.beforeId ?? '2025-12';
  return consolidate({
    plan,
    period,
    standing: standingOf(period, obligations, submissions, more.special),
    obligations,
    submissions,
    yearBefore: more.before && {
      period: beforeId,
      submissions: Object.entries(more.before).map(([u, a]) =>
        submissionOf(plan, periodOf(plan, beforeId), u, a),
      ),
    },
  });
}

function periodOf(plan: Plan, id: string): Period {
  const found = periodById(plan, id);
  if (!found) throw new Error(`no period ${id}`);
  return found;
}

function figures(c: Consolidation, indicator: string, figure: Figure = 'cumulative'): IndicatorFigures {
  const found = c.tasks
    .flatMap((t) => t.indicators)
    .find((i) => i.indicator.id === indicator && i.figure === figure);
  if (!found) throw new Error(`no figures of ${indicator}`);
  return found;
}

describe('figures', () => {
  it('adds what was given, says by how many of those asked, and names the cell of every figure', () => {
    const c = merge({
      'xa-ha-trung': { 'indicator/tin-bai/cumulative': 1568 },
      'phuong-dong-tien': { 'indicator/tin-bai/cumulative': 0 },
    });
    const f = figures(c, 'tin-bai');
    expect(f.total).toEqual({ value: 1568, given: 2, asked: 5 });
    expect(f.sources.map((s) => [s.unit.id, s.value, s.place])).toEqual([
      ['xa-ha-trung', 1568, { kind: 'cell', file: 'xa-ha-trung-2026-12.xlsx', sheet: 'Báo cáo', cell: 'C2' }],
      [
        'phuong-dong-tien',
        0,
        { kind: 'cell', file: 'phuong-dong-tien-2026-12.xlsx', sheet: 'Báo cáo', cell: 'C2' },
      ],
    ]);
  });

  it('has no total where nobody gave a figure: blank is not zero', () => {
    const f = figures(merge({ 'xa-ha-trung': { 'indicator/tin-bai/cumulative': null } }), 'tin-bai');
    expect(f.total).toEqual({ value: null, given: 0, asked: 5 });
    expect(f.leftOut).toEqual([]);
  });

  it('adds decimals as they are written', () => {
    const c = merge({
      'so-noi-vu': { 'indicator/tin-bai/period': 0.1 },
      'xa-ha-trung': { 'indicator/tin-bai/period': 0.2 },
    });
    expect(figures(c, 'tin-bai', 'period').total.value).toBe(0.3);
  });

  it('recomputes a ratio from n and N of the units that gave both, and lists the half that cannot be used', () => {
    const id = 'indicator/ty-le-can-bo/cumulative';
    const c = merge({
      'so-noi-vu': { [`${id}/n`]: 10, [`${id}/N`]: 10 },
      'xa-ha-trung': { [`${id}/n`]: 30, [`${id}/N`]: 70 },
      'xa-dong-tien': { [`${id}/n`]: 5, [`${id}/N`]: null },
    });
    const f = figures(c, 'ty-le-can-bo');
    expect(f.ratio).toEqual({ n: 40, total: 80, percent: 50, given: 2, asked: 5 });
    expect(f.total.value).toBeNull();
    expect(f.leftOut).toMatchObject([
      { unit: { id: 'xa-dong-tien' }, answer: `${id}/n`, text: '5', code: 'ratio-half' },
    ]);
  });

  it('has no percentage of nothing', () => {
    const id = 'indicator/ty-le-can-bo/cumulative';
    const f = figures(merge({ 'so-noi-vu': { [`${id}/n`]: 0, [`${id}/N`]: 0 } }), 'ty-le-can-bo');
    expect(f.ratio).toMatchObject({ n: 0, total: 0, percent: null });
  });

  it('does not use an answer that is left out, and lists it with its code', () => {
    const c = merge({
      'xa-ha-trung': { 'indicator/tin-bai/cumulative': { bad: 'number-estimate', text: 'khoảng 200' } },
      'phuong-dong-tien': { 'indicator/tin-bai/cumulative': 7 },
    });
    const f = figures(c, 'tin-bai');
    expect(f.total).toEqual({ value: 7, given: 1, asked: 5 });
    expect(f.leftOut).toMatchObject([
      { unit: { id: 'xa-ha-trung' }, text: 'khoảng 200', code: 'number-estimate' },
    ]);
    expect(c.leftOut).toEqual(f.leftOut);
  });

  it('lists a number left out in Vietnamese notation, a text as it stands', () => {
    const numbers = new Map([
      ['indicator/tin-bai/cumulative', { kind: 'number', value: 1360.5, text: '1360.5' } as const],
      ['indicator/tin-bai/period', { kind: 'number', value: 0.6985, text: '0.6985', percent: true } as const],
      ['task/1.1/result', { kind: 'text', text: 'mạng 2.0' } as const],
    ]);
    const place = { kind: 'file', file: 'mau.xlsx' } as const;
    const submission = submissionOf(
      plan,
      period,
      'xa-ha-trung',
      {},
      Object.fromEntries([...numbers.keys()].map((id) => [id, 'number-fraction' as const])),
    );
    const answers = new Map([...numbers].map(([id, raw]) => [id, { raw, place }]));
    const adjust = (): CheckedSubmission => ({
      ...submission,
      submission: { ...submission.submission, answers },
    });
    const texts = merge({ 'xa-ha-trung': {} }, { adjust }).leftOut?.map((l) => l.text);
    expect(texts?.toSorted()).toEqual(['1360,5', '69,85%', 'mạng 2.0']);
  });

  it('does not use a readable figure that waits for the clerk, nor the other half of its ratio', () => {
    const id = 'indicator/ty-le-can-bo/cumulative';
    const submission = submissionOf(
      plan,
      period,
      'xa-ha-trung',
      { [`${id}/n`]: 3, [`${id}/N`]: 4 },
      { [`${id}/n`]: 'cumulative-below-earlier' },
    );
    const c = merge({ 'xa-ha-trung': {} }, { adjust: () => submission });
    expect(figures(c, 'ty-le-can-bo').ratio).toMatchObject({ n: null, total: null, given: 0 });
    expect(figures(c, 'ty-le-can-bo').leftOut.map((l) => [l.text, l.code])).toEqual([
      ['3', 'cumulative-below-earlier'],
      ['4', 'ratio-half'],
    ]);
  });

  it('keeps a text indicator as texts', () => {
    const f = figures(
      merge({ 'so-noi-vu': { 'indicator/mo-hinh/period': 'Tổ công nghệ số cộng đồng' } }),
      'mo-hinh',
      'period',
    );
    expect(f.total).toMatchObject({ value: null, given: 1 });
    expect(f.texts).toMatchObject([{ unit: { id: 'so-noi-vu' }, text: 'Tổ công nghệ số cộng đồng' }]);
  });

  it('gives the groups of units that are asked, also those that gave nothing', () => {
    const f = figures(merge({ 'xa-ha-trung': { 'indicator/tin-bai/cumulative': 4 } }), 'tin-bai');
    expect(f.byGroup).toEqual([
      { group: 'so', total: { value: null, given: 0, asked: 2 } },
      { group: 'xa', total: { value: 4, given: 1, asked: 2 } },
      { group: 'phuong', total: { value: null, given: 0, asked: 1 } },
    ]);
  });
});

describe('which submissions count', () => {
  const answers = { 'indicator/tin-bai/cumulative': 5 };

  it('only the file that the standing names as accepted', () => {
    const c = merge(
      { 'xa-ha-trung': answers, 'xa-dong-tien': answers },
      { special: { 'xa-ha-trung': { kind: 'returned', accepted: undefined } } },
    );
    expect(c.acceptedUnits.map((u) => u.id)).toEqual(['xa-dong-tien']);
    expect([c.accepted, c.expected]).toEqual([1, 5]);
    expect(figures(c, 'tin-bai').total.value).toBe(5);
  });

  it('an exempt unit is neither asked nor merged, and is named', () => {
    const c = merge(
      { 'xa-ha-trung': answers, 'xa-dong-tien': answers },
      { special: { 'xa-ha-trung': { kind: 'exempt' } } },
    );
    expect(figures(c, 'tin-bai').total).toEqual({ value: 5, given: 1, asked: 4 });
    expect(c.setAside?.map((u) => u.id)).toEqual(['xa-ha-trung']);
    expect([c.accepted, c.expected]).toEqual([1, 4]);
  });
});

describe('comparison with the year before', () => {
  const id = 'indicator/tin-bai';

  it('goes over the units that gave the figure both times', () => {
    const c = merge(
      {
        'xa-ha-trung': { [`${id}/cumulative`]: 30 },
        'xa-dong-tien': { [`${id}/cumulative`]: 1000 },
        'so-noi-vu': { [`${id}/cumulative`]: 10 },
      },
      {
        before: {
          'xa-ha-trung': { [`${id}/cumulative`]: 15 },
          'xa-dong-tien': { [`${id}/cumulative`]: null },
          'so-noi-vu': { [`${id}/cumulative`]: 5 },
          'phuong-dong-tien': { [`${id}/cumulative`]: 900 },
        },
      },
    );
    expect(figures(c, 'tin-bai').comparison).toEqual({
      period: '2025-12',
      units: 2,
      now: 40,
      before: 20,
      change: 100,
    });
  });

  it('has no rate of change against 0, and no comparison without a common unit', () => {
    const zero = merge(
      { 'xa-ha-trung': { [`${id}/period`]: 3 } },
      { before: { 'xa-ha-trung': { [`${id}/period`]: 0 } } },
    );
    expect(figures(zero, 'tin-bai', 'period').comparison).toMatchObject({ now: 3, before: 0, change: null });
    const apart = merge(
      { 'xa-ha-trung': { [`${id}/period`]: 3 } },
      { before: { 'so-noi-vu': { [`${id}/period`]: 3 } } },
    );
    expect(figures(apart, 'tin-bai', 'period').comparison).toBeUndefined();
  });

  it('June beside December: cumulative figures only', () => {
    const answers = { [`${id}/period`]: 3, [`${id}/cumulative`]: 3 };
    const c = merge({ 'xa-ha-trung': answers }, { before: { 'xa-ha-trung': answers }, beforeId: '2026-06' });
    expect(figures(c, 'tin-bai', 'period').comparison).toBeUndefined();
    expect(figures(c, 'tin-bai').comparison).toMatchObject({ period: '2026-06', units: 1 });
  });

  it('a ratio is compared in percentage points', () => {
    const r = 'indicator/ty-le-can-bo/cumulative';
    const c = merge(
      { 'xa-ha-trung': { [`${r}/n`]: 3, [`${r}/N`]: 4 } },
      { before: { 'xa-ha-trung': { [`${r}/n`]: 1, [`${r}/N`]: 2 } } },
    );
    expect(figures(c, 'ty-le-can-bo').comparison).toMatchObject({
      now: 75,
      before: 50,
      change: null,
      points: 25,
    });
  });

  it('works out no change against a clearly shorter window: the figure stands with its days', () => {
    const r = 'indicator/ty-le-can-bo/cumulative';
    const c = merge(
      { 'xa-ha-trung': { [`${id}/period`]: 30, [`${id}/cumulative`]: 33, [`${r}/n`]: 3, [`${r}/N`]: 4 } },
      {
        plan,
        before: {
          'xa-ha-trung': { [`${id}/period`]: 15, [`${id}/cumulative`]: 16, [`${r}/n`]: 1, [`${r}/N`]: 2 },
        },
      },
    );
    const unevenWindow = { from: '2025-10-06', to: '2025-12-14' };
    const common = { period: '2025-12', units: 1, change: null, unevenWindow };
    expect(figures(c, 'tin-bai', 'period').comparison).toEqual({ ...common, now: 30, before: 15 });
    expect(figures(c, 'tin-bai').comparison).toEqual({ ...common, now: 33, before: 16 });
    expect(figures(c, 'ty-le-can-bo').comparison).toEqual({ ...common, now: 75, before: 50 });
  });

  it('counts "lũy kế" from the first window of the reporting year, whatever the window of the period', () => {
    const halves = {
      ...planWithWindow('2026-12', '2026-06-15', '2026-12-14'),
      periods: plan.periods.flatMap((p) => {
        const half = { from: civilDate('2025-06-15'), to: civilDate('2025-12-14') };
        if (p.id === '2025-12') {
          const june = { from: civilDate('2025-03-01'), to: civilDate('2025-06-14') };
          return [
            { ...p, id: '2025-06', window: june, due: civilDate('2025-06-20') },
            { ...p, window: half },
          ];
        }
        if (p.id !== '2026-12') return [p];
        return [{ ...p, window: { from: civilDate('2026-06-15'), to: civilDate('2026-12-14') } }];
      }),
    };
    const now = periodOf(halves, '2026-12');
    const obligations = obligationsFor(halves, now);
    const answers = { [`${id}/period`]: 10, [`${id}/cumulative`]: 20 };
    const submissions = [submissionOf(halves, now, 'xa-ha-trung', answers)];
    const c = consolidate({
      plan: halves,
      period: now,
      obligations,
      submissions,
      standing: standingOf(now, obligations, submissions),
      yearBefore: {
        period: '2025-12',
        submissions: [submissionOf(halves, periodOf(halves, '2025-12'), 'xa-ha-trung', answers)],
      },
    });
    expect(figures(c, 'tin-bai', 'period').comparison).toMatchObject({ change: 0 });
    expect(figures(c, 'tin-bai').comparison).toMatchObject({
      change: null,
      unevenWindow: { from: '2025-03-01', to: '2025-12-14' },
    });
  });

  it('leaves out a unit that was born within the earlier window', () => {
    const answers = { [`${id}/cumulative`]: 10 };
    const files = { 'xa-ha-trung': answers, 'xa-dong-tien': answers };
    expect(figures(merge(files, { before: files }), 'tin-bai').comparison).toMatchObject({
      units: 1,
      now: 10,
    });
    const short = figures(merge(files, { before: files, plan }), 'tin-bai').comparison;
    expect(short).toMatchObject({ units: 2, now: 20, change: null });
  });

  it('leaves a figure out that was asked in another measure', () => {
    const submissions = [submissionOf(plan, period, 'xa-ha-trung', { [`${id}/cumulative`]: 3 })];
    const metres = {
      ...whole,
      reporting: {
        ...whole.reporting,
        indicators: whole.reporting.indicators.map((i) => ({ ...i, unitOfMeasure: 'm' })),
      },
    };
    const before = [submissionOf(metres, smallPeriod('2025-12'), 'xa-ha-trung', { [`${id}/cumulative`]: 3 })];
    const obligations = obligationsFor(plan, period);
    const c = consolidate({
      plan,
      period,
      obligations,
      submissions,
      standing: standingOf(period, obligations, submissions),
      yearBefore: { period: '2025-12', submissions: before },
    });
    expect(figures(c, 'tin-bai').comparison).toBeUndefined();
  });
});

function tasksFor(units: readonly string[], tasks: readonly string[], files: Files = {}): readonly string[] {
  const request = smallRequest({ units, tasks });
  const obligations = obligationsFor(plan, request);
  const submissions = Object.entries(files).map(([u, a]) => submissionOf(plan, request, u, a));
  const standing = standingOf(request, obligations, submissions);
  const c = consolidate({ plan, period: request, obligations, submissions, standing });
  return c.tasks.map((t) => t.task.id);
}

describe('what units wrote', () => {
  it('stands by task with the unit, in the order of the plan, leaders before helpers', () => {
    const c = merge({
      'phuong-dong-tien': { 'task/2.2/result': 'Phối hợp hai buổi' },
      'xa-ha-trung': { 'task/1.1/status': 'hoàn thành', 'task/1.1/result': 'Đã tổ chức' },
      'so-noi-vu': { 'task/1.1/status': 'đang thực hiện' },
      'so-van-hoa-the-thao-va-du-lich': { 'task/2.2/result': 'Ba chương trình' },
    });
    const [t11, t22] = c.tasks;
    expect(t11?.results.map((r) => [r.unit.id, r.role, r.status, r.text])).toEqual([
      ['so-noi-vu', 'lead', 'đang thực hiện', ''],
      ['xa-ha-trung', 'lead', 'hoàn thành', 'Đã tổ chức'],
    ]);
    expect(t11?.byStatus.map((s) => [s.status, s.units.map((u) => u.id)])).toEqual([
      ['đang thực hiện', ['so-noi-vu']],
      ['hoàn thành', ['xa-ha-trung']],
    ]);
    expect(t22?.results.map((r) => [r.unit.id, r.role])).toEqual([
      ['so-van-hoa-the-thao-va-du-lich', 'lead'],
      ['phuong-dong-tien', 'coordinating'],
    ]);
    expect([t11?.asked, t11?.answered, t22?.asked, t22?.answered]).toEqual([5, 2, 1, 1]);
  });

  it('lists difficulties with whether they were reported, and skips "Không có"', () => {
    const c = merge({
      'xa-ha-trung': {
        'task/1.1/difficulties': 'Thiếu thiết bị',
        'task/1.1/difficulties-reported': '12/BC-UBND',
        'unit/unit-difficulties': 'Không có.',
        'unit/unit-proposals': 'Không có kiến nghị, đề xuất',
      },
      'xa-dong-tien': { 'task/1.1/difficulties': 'Không', 'unit/unit-difficulties': 'Không có kinh phí' },
    });
    expect(c.tasks[0]?.difficulties.map((d) => [d.unit.id, d.text, d.reported])).toEqual([
      ['xa-ha-trung', 'Thiếu thiết bị', '12/BC-UBND'],
    ]);
    expect(c.unitPassages.difficulties.map((d) => d.text)).toEqual(['Không có kinh phí']);
    expect(c.unitPassages.proposals).toEqual([]);
  });

  it('counts own plans by their document', () => {
    const c = merge({
      'xa-ha-trung': { 'unit/plan-document': '35/KH-UBND' },
      'xa-dong-tien': { 'unit/plan-document': 'Chưa ban hành' },
    });
    expect(c.ownPlans.map((o) => [o.unit.id, o.document])).toEqual([['xa-ha-trung', '35/KH-UBND']]);
  });

  it('keeps money by source of money, and no line where no amount is given', () => {
    const c = merge({
      'xa-ha-trung': { 'task/1.1/funding-proposed-local': 12.5, 'task/1.1/funding-spent-local': 0 },
      'xa-dong-tien': { 'task/1.1/funding-proposed-province': null },
    });
    expect(c.funding).toMatchObject([
      { unit: { id: 'xa-ha-trung' }, task: '1.1', source: 'local', proposed: 12.5, allotted: null, spent: 0 },
    ]);
    expect(c.funding[0]?.places).toHaveLength(2);
  });

  it('an ad hoc request shows its tasks only', () => {
    expect(tasksFor(['so-noi-vu'], ['3.1'])).toEqual(['3.1']);
    expect(tasksFor(['so-noi-vu'], [])).toEqual(['1.1', '3.1']);
  });

  it('an ad hoc request shows no task that nobody owes, unless a helper told of it', () => {
    expect(tasksFor(['xa'], ['1.1', '3.1'])).toEqual(['1.1']);
    expect(tasksFor(['phuong'], ['1.1', '2.2'])).toEqual(['1.1']);
    const helped = { 'phuong-dong-tien': { 'task/2.2/result': 'Phối hợp hai buổi' } };
    expect(tasksFor(['phuong'], ['1.1', '2.2'], helped)).toEqual(['1.1', '2.2']);
  });
});
