import { describe, expect, test } from 'vitest';
import { civilDate } from '../../src/model/civil-date.ts';
import { type FormSpec, questionsOf } from '../../src/model/form.ts';
import type { Plan } from '../../src/model/plan.ts';
import type { Indicator, Period } from '../../src/model/reporting.ts';
import { formFor } from '../../src/schedule/form-spec.ts';
import { obligationsFor } from '../../src/schedule/obligations.ts';
import { planId } from '../../src/schedule/plan-id.ts';
import { smallPeriod, smallPlan, smallRequest, text } from '../support/plan.ts';

const plan = smallPlan();

function formOf(unit: string, period: Period = smallPeriod('2026-06'), p: Plan = plan): FormSpec {
  const obligation = obligationsFor(p, period).find((o) => o.unit.id === unit);
  if (!obligation) throw new Error(`${unit} owes nothing`);
  return formFor(p, obligation);
}

const question = (form: FormSpec, id: string) => questionsOf(form).find((q) => q.id === id);
const idsOf = (form: FormSpec) => questionsOf(form).map((q) => q.id);

function withIndicators(indicators: readonly Indicator[]): Plan {
  return { ...plan, reporting: { ...plan.reporting, indicators } };
}

describe('parts of a form', () => {
  test('tasks it leads come first, then those it helps with', () => {
    const parts = formOf('so-noi-vu').tasks.map((t) => [t.task.id, t.role]);
    expect(parts).toEqual([
      ['1.1', 'lead'],
      ['3.1', 'lead'],
      ['2.2', 'coordinating'],
    ]);
  });

  test('a lead is asked everything, funding included', () => {
    const lead = formOf('xa-ha-trung').tasks[0];
    expect(lead?.questions.map((q) => q.topic)).toEqual(plan.reporting.taskQuestions.map((q) => q.id));
    expect(lead?.questions.filter((q) => q.required).map((q) => q.topic)).toEqual([
      'status',
      'result',
      'leader',
    ]);
  });

  test('a coordinating part is short, has no figures, and nothing in it is required', () => {
    const part = formOf('xa-ha-trung').tasks.find((t) => t.role === 'coordinating');
    expect(part?.questions.map((q) => [q.topic, q.required])).toEqual([
      ['result', false],
      ['products', false],
    ]);
    expect(part?.indicators).toEqual([]);
  });

  test('a unit that leads nothing still answers for itself', () => {
    const request = smallRequest({ units: ['xa'], tasks: ['2.2'] });
    const form = formOf('xa-dong-tien', request);
    expect(form.unitQuestions.map((q) => q.topic)).toEqual(plan.reporting.unitQuestions.map((q) => q.id));
    expect(form.tasks.map((t) => t.role)).toEqual(['coordinating']);
  });

  test('an ad hoc request asks only for its tasks and their figures', () => {
    const form = formOf('so-noi-vu', smallRequest({ units: ['so'], tasks: ['3.1'] }));
    expect(form.tasks.map((t) => t.task.id)).toEqual(['3.1']);
    expect(form.tasks.flatMap((t) => t.indicators.map((i) => i.indicator.id))).toEqual(['mo-hinh']);
  });

  test('no answer is asked twice and every id says where it belongs', () => {
    for (const unit of plan.units) {
      const ids = idsOf(formOf(unit.id));
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.every((id) => /^(unit|task\/\d\.\d|indicator\/[a-z-]+)\/[a-z-]+(\/[nN])?$/.test(id))).toBe(
        true,
      );
    }
  });
});

describe('indicators', () => {
  test('a plain one is asked once per figure, in the kind of number it is', () => {
    const form = formOf('xa-ha-trung');
    const asked = questionsOf(form).filter((q) => q.indicator === 'tin-bai');
    expect(asked.map((q) => [q.id, q.kind, q.figure, q.unitOfMeasure])).toEqual([
      ['indicator/tin-bai/period', 'whole', 'period', 'tin, bài'],
      ['indicator/tin-bai/cumulative', 'whole', 'cumulative', 'tin, bài'],
    ]);
  });

  test('a ratio is asked as n and N, never as a percentage', () => {
    const asked = questionsOf(formOf('xa-ha-trung')).filter((q) => q.indicator === 'ty-le-can-bo');
    expect(asked.map((q) => [q.id, q.label, q.part, q.kind, q.unitOfMeasure])).toEqual([
      ['indicator/ty-le-can-bo/cumulative/n', 'Số cán bộ được phổ biến', 'n', 'whole', undefined],
      ['indicator/ty-le-can-bo/cumulative/N', 'Tổng số cán bộ', 'N', 'whole', undefined],
    ]);
  });

  test('one attached to several of its tasks is asked once, under the first', () => {
    const form = formOf('so-van-hoa-the-thao-va-du-lich');
    const under = form.tasks.map((t) => [t.task.id, t.indicators.map((i) => i.indicator.id)]);
    expect(under).toEqual([
      ['1.1', ['tin-bai', 'ty-le-can-bo']],
      ['2.2', ['thoi-luong']],
    ]);
  });

  test('one of a task that another unit leads is the lead’s', () => {
    expect(idsOf(formOf('xa-ha-trung')).some((id) => id.startsWith('indicator/mo-hinh'))).toBe(false);
    expect(idsOf(formOf('so-noi-vu'))).toContain('indicator/mo-hinh/period');
  });

  test('only what the office has adopted is required', () => {
    const form = formOf('so-van-hoa-the-thao-va-du-lich');
    const required = questionsOf(form).filter((q) => q.topic === 'indicator' && q.required);
    expect([...new Set(required.map((q) => q.indicator))]).toEqual(['tin-bai']);
  });

  test.each([
    ['count', 'whole'],
    ['area', 'decimal'],
    ['length', 'decimal'],
    ['duration', 'decimal'],
    ['text', 'long-text'],
  ] as const)('kind %s is answered as %s', (kind, expected) => {
    const base = plan.reporting.indicators[0] as Indicator;
    const form = formOf('xa-ha-trung', smallPeriod('2026-06'), withIndicators([{ ...base, kind }]));
    expect(question(form, 'indicator/tin-bai/period')?.kind).toBe(expected);
  });
});

describe('hints', () => {
  test('the window’s questions state the period’s own window', () => {
    const form = formOf('xa-ha-trung');
    for (const id of ['unit/window-from', 'unit/window-to']) {
      expect(question(form, id)?.hint).toContain('từ ngày 15/12/2025 đến hết ngày 14/6/2026');
    }
  });

  test('a unit born within the window is told its own', () => {
    const born = smallPlan({
      units: plan.units.map((u) => (u.id === 'xa-ha-trung' ? { ...u, from: civilDate('2026-03-01') } : u)),
    });
    const form = formOf('xa-ha-trung', smallPeriod('2026-06'), born);
    expect(question(form, 'unit/window-from')?.hint).toContain('từ ngày 01/3/2026 đến hết ngày 14/6/2026');
    expect(question(form, 'indicator/tin-bai/cumulative')?.hint).toContain('từ ngày 01/3/2026');
  });

  test('a December of the second half alone still accumulates from the start of the year', () => {
    const half = smallPeriod('2026-12', {
      window: { from: civilDate('2026-06-15'), to: civilDate('2026-12-14') },
    });
    const p = smallPlan({ periods: plan.periods.map((x) => (x.id === half.id ? half : x)) });
    const form = formOf('xa-ha-trung', half, p);
    expect(question(form, 'indicator/tin-bai/period')?.hint).toBe(
      'Trong kỳ: từ ngày 15/6/2026 đến hết ngày 14/12/2026.',
    );
    expect(question(form, 'indicator/tin-bai/cumulative')?.hint).toBe(
      'Lũy kế từ đầu năm: từ ngày 15/12/2025 đến hết ngày 14/12/2026.',
    );
  });

  test('a request without a window states no days', () => {
    const form = formOf('xa-ha-trung', smallRequest());
    expect(questionsOf(form).some((q) => /\d{4}/.test(q.hint))).toBe(false);
  });
});

test.each([
  ['unit/document-number', 'document'],
  ['unit/document-date', 'date'],
  ['unit/window-from', 'date'],
  ['unit/plan-document', 'document'],
  ['unit/summary', 'long-text'],
  ['unit/reporter', 'text'],
  ['task/1.1/status', 'status'],
  ['task/1.1/result', 'long-text'],
  ['task/1.1/leader', 'text'],
  ['task/1.1/products', 'long-text'],
  ['task/1.1/output-document', 'document'],
  ['task/1.1/difficulties-reported', 'text'],
  ['task/1.1/funding-spent-social', 'money'],
])('%s is answered as %s', (id, kind) => {
  expect(question(formOf('xa-ha-trung'), id)?.kind).toBe(kind);
});

describe('stamp', () => {
  test('names plan, version, period, unit and form version', () => {
    expect(formOf('xa-ha-trung').stamp).toEqual({
      plan: planId(plan),
      planVersion: plan.version,
      period: '2026-06',
      unit: 'xa-ha-trung',
      formVersion: 1,
    });
  });

  test('the plan’s name outlives filling in number and day, and tells decisions apart', () => {
    const dated = { ...plan, decision: { ...plan.decision, number: '4001', date: civilDate('2025-12-01') } };
    const other = { ...plan, decision: { ...plan.decision, subject: text('Kế hoạch khác') } };
    expect(planId(plan)).toMatch(/^qd-ubnd-2025-[0-9a-f]{8}$/);
    expect(planId(dated)).toBe(planId(plan));
    expect(planId(other)).not.toBe(planId(plan));
  });
});
