import { describe, expect, test } from 'vitest';
import { consolidate } from '../../src/consolidate/consolidate.ts';
import { type Compared, difference } from '../../src/consolidate/difference.ts';
import { civilDate } from '../../src/model/civil-date.ts';
import type { FigureChange } from '../../src/model/difference.ts';
import type { Plan } from '../../src/model/plan.ts';
import { periodById } from '../../src/model/plan.ts';
import { obligationsFor } from '../../src/schedule/obligations.ts';
import { planWithWindow, smallPlan } from '../support/plan.ts';
import { type Answers, standingOf, submissionOf } from '../support/submissions.ts';

const plan = smallPlan();
const ratio = 'indicator/ty-le-can-bo/cumulative';
type Files = Readonly<Record<string, Answers>>;

function side(
  id: string,
  files: Files,
  of: Plan = plan,
  other: Readonly<Record<string, string>> = {},
): Compared {
  const period = periodById(of, id);
  if (!period) throw new Error(id);
  const obligations = obligationsFor(of, period);
  const submissions = Object.entries(files).map(([unit, answers]) => {
    const s = submissionOf(of, period, unit, answers);
    const sha256 = other[unit] ?? s.submission.file.sha256;
    return { ...s, submission: { ...s.submission, file: { ...s.submission.file, sha256 } } };
  });
  const standing = standingOf(period, obligations, submissions);
  return {
    submissions,
    consolidation: consolidate({ plan: of, period, standing, obligations, submissions }),
  };
}

const figure = (
  changes: readonly FigureChange[],
  indicator: string,
  f = 'period',
): FigureChange | undefined => changes.find((c) => c.indicator.id === indicator && c.figure === f);

describe('one period on two days', () => {
  const before = side('2026-12', {
    'so-noi-vu': { 'indicator/tin-bai/period': 5, 'task/1.1/result': 'Đã làm.' },
  });

  test('a figure that moved is told with the units behind it; the others are only counted', () => {
    const now = side('2026-12', {
      'so-noi-vu': { 'indicator/tin-bai/period': 8, 'task/1.1/result': 'Đã làm.' },
      'xa-ha-trung': { 'indicator/tin-bai/period': 2 },
    });
    const d = difference({ plan, before, now });
    const moved = figure(d.figures, 'tin-bai');
    expect([moved?.before.total.value, moved?.now.total.value]).toEqual([5, 10]);
    expect(moved?.units.map((u) => [u.unit.id, u.before, u.now])).toEqual([
      ['so-noi-vu', 5, 8],
      ['xa-ha-trung', null, 2],
    ]);
    expect(d.figures).toHaveLength(1);
    expect(d.unchanged).toBeGreaterThan(3);
    expect(d.units.map((u) => [u.unit.id, u.kind])).toEqual([
      ['so-noi-vu', 'answers'],
      ['xa-ha-trung', 'newly'],
    ]);
  });

  test('units that moved against each other are a change although the total stands', () => {
    const a = side('2026-12', {
      'so-noi-vu': { 'indicator/tin-bai/period': 5 },
      'xa-ha-trung': { 'indicator/tin-bai/period': 5 },
    });
    const b = side('2026-12', {
      'so-noi-vu': { 'indicator/tin-bai/period': 4 },
      'xa-ha-trung': { 'indicator/tin-bai/period': 6 },
    });
    const moved = figure(difference({ plan, before: a, now: b }).figures, 'tin-bai');
    expect([moved?.now.total.value, moved?.units.length]).toEqual([10, 2]);
  });

  test('a unit whose file is another one is replaced, with the answers that changed; one that fell out is gone', () => {
    const now = side(
      '2026-12',
      { 'so-noi-vu': { 'indicator/tin-bai/period': 5, 'task/1.1/result': 'Đã làm xong.' } },
      plan,
      { 'so-noi-vu': 'ef'.repeat(32) },
    );
    const replaced = difference({ plan, before, now });
    expect(replaced.units).toMatchObject([
      {
        unit: { id: 'so-noi-vu' },
        kind: 'replaced',
        answers: [{ answer: 'task/1.1/result', before: 'Đã làm.', now: 'Đã làm xong.' }],
      },
    ]);
    expect(replaced.figures).toEqual([]);
    const empty = side('2026-12', {});
    expect(difference({ plan, before, now: empty }).units.map((u) => u.kind)).toEqual(['gone']);
    expect(figure(difference({ plan, before, now: empty }).figures, 'tin-bai')?.now.total.value).toBeNull();
  });

  test('an answer that is no longer used is a change; the same twice is none', () => {
    const bad = {
      'indicator/tin-bai/period': { bad: 'number-estimate', text: 'khoảng 5' } as const,
      'task/1.1/result': 'Đã làm.',
    };
    const d = difference({ plan, before, now: side('2026-12', { 'so-noi-vu': bad }) });
    expect(d.units[0]).toMatchObject({
      kind: 'answers',
      answers: [{ answer: 'indicator/tin-bai/period', before: '5' }],
    });
    const same = difference({ plan, before, now: before });
    expect([same.figures, same.units]).toEqual([[], []]);
  });
});

describe('two periods', () => {
  const whole = planWithWindow('2025-12', '2024-12-15', '2025-12-14');
  const then: Files = {
    'so-noi-vu': { 'indicator/tin-bai/cumulative': 100, [`${ratio}/n`]: 50, [`${ratio}/N`]: 100 },
    'xa-ha-trung': { 'indicator/tin-bai/cumulative': 40 },
  };
  const later: Files = {
    'so-noi-vu': { 'indicator/tin-bai/cumulative': 112, [`${ratio}/n`]: 60, [`${ratio}/N`]: 100 },
    'xa-dong-tien': { 'indicator/tin-bai/cumulative': 7 },
  };

  test('a change is worked out over the units that gave the figure both times, a ratio in points', () => {
    const d = difference({
      plan: whole,
      before: side('2025-12', then, whole),
      now: side('2026-12', later, whole),
    });
    expect(figure(d.figures, 'tin-bai', 'cumulative')).toMatchObject({
      before: { total: { value: 140 } },
      now: { total: { value: 119 } },
      both: { units: 1, before: 100, now: 112, change: 12 },
      units: [],
    });
    expect(figure(d.figures, 'ty-le-can-bo', 'cumulative')?.both).toMatchObject({
      before: 50,
      now: 60,
      change: 10,
    });
    expect(d.units.map((u) => [u.unit.id, u.kind])).toEqual([
      ['xa-ha-trung', 'gone'],
      ['xa-dong-tien', 'newly'],
    ]);
  });

  test('a unit born within the earlier window counted fewer days and is not set beside the others', () => {
    const young = {
      ...whole,
      units: whole.units.map((u) => (u.id === 'xa-ha-trung' ? { ...u, from: civilDate('2025-07-01') } : u)),
    };
    const files: Files = {
      'so-noi-vu': { 'indicator/tin-bai/cumulative': 100 },
      'xa-ha-trung': { 'indicator/tin-bai/cumulative': 40 },
    };
    const d = difference({
      plan: young,
      before: side('2025-12', files, young),
      now: side('2026-12', files, young),
    });
    expect(figure(d.figures, 'tin-bai', 'cumulative')?.both).toMatchObject({ units: 1, before: 100 });
  });

  test('clearly unequal windows give no change, and both windows are told', () => {
    const d = difference({ plan, before: side('2025-12', then), now: side('2026-12', later) });
    const f = figure(d.figures, 'tin-bai', 'cumulative');
    expect(f?.both).toBeUndefined();
    expect(f?.uneven).toMatchObject({
      why: 'days',
      before: { from: '2025-10-06' },
      now: { from: '2025-12-15' },
    });
  });

  test('June beside December: figures of the period are not alike', () => {
    const files: Files = { 'so-noi-vu': { 'indicator/tin-bai/period': 5 } };
    const d = difference({ plan, before: side('2026-06', files), now: side('2026-12', files) });
    expect(figure(d.figures, 'tin-bai')).toMatchObject({ uneven: { why: 'kind' } });
    expect(figure(d.figures, 'tin-bai')?.both).toBeUndefined();
  });

  test('June beside December of one year: of a count from the same first day what was added is told, not a rate', () => {
    const june: Files = {
      'so-noi-vu': { 'indicator/tin-bai/cumulative': 5, [`${ratio}/n`]: 50, [`${ratio}/N`]: 100 },
      'xa-ha-trung': { 'indicator/tin-bai/cumulative': 90 },
    };
    const december: Files = {
      'so-noi-vu': { 'indicator/tin-bai/cumulative': 12, [`${ratio}/n`]: 60, [`${ratio}/N`]: 100 },
    };
    const d = difference({ plan, before: side('2026-06', june), now: side('2026-12', december) });
    const f = figure(d.figures, 'tin-bai', 'cumulative');
    expect(f?.uneven).toBeUndefined();
    expect(f?.both).toEqual({ units: 1, before: 5, now: 12, change: null, added: 7 });
    expect(figure(d.figures, 'ty-le-can-bo', 'cumulative')?.both).toMatchObject({ change: 10 });
  });

  test('another measure is named as the reason, not the days or the kind of period', () => {
    const other = {
      ...plan,
      reporting: {
        ...plan.reporting,
        indicators: plan.reporting.indicators.map((i) =>
          i.id === 'tin-bai' ? { ...i, unitOfMeasure: 'phút' } : i,
        ),
      },
    };
    const files: Files = { 'so-noi-vu': { 'indicator/tin-bai/cumulative': 5 } };
    const d = difference({ plan, before: side('2026-06', files), now: side('2026-12', files, other) });
    expect(figure(d.figures, 'tin-bai', 'cumulative')?.uneven?.why).toBe('measure');
  });

  test('a figure of zero before has no percentage', () => {
    const zero: Files = { 'so-noi-vu': { 'indicator/tin-bai/cumulative': 0 } };
    const d = difference({
      plan: whole,
      before: side('2025-12', zero, whole),
      now: side('2026-12', later, whole),
    });
    expect(figure(d.figures, 'tin-bai', 'cumulative')?.both).toMatchObject({
      before: 0,
      now: 112,
      change: null,
    });
  });
});
