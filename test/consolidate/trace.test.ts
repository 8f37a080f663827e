import { describe, expect, test } from 'vitest';
import { consolidate } from '../../src/consolidate/consolidate.ts';
import { traceAnchor } from '../../src/consolidate/trace.ts';
import type { TraceInput } from '../../src/consolidate/trace-source.ts';
import type { Consolidation, DocumentPassages } from '../../src/model/consolidation.ts';
import type {
  Traced,
  TracedAnswer,
  TracedComparison,
  TracedFunding,
  TracedStanding,
  TracedStandings,
  TracedTask,
  TracedTotal,
} from '../../src/model/trace.ts';
import { obligationsFor } from '../../src/schedule/obligations.ts';
import { smallPeriod, smallPlan } from '../support/plan.ts';
import { type Answers, type Special, shaOf, standingOf, submissionOf } from '../support/submissions.ts';

const plan = smallPlan();
const period = smallPeriod('2026-12');
const obligations = obligationsFor(plan, period);
const ratio = 'indicator/ty-le-can-bo/cumulative';

const files: Readonly<Record<string, Answers>> = {
  'so-noi-vu': {
    'indicator/tin-bai/period': 500,
    [`${ratio}/n`]: 10,
    [`${ratio}/N`]: 30,
    'task/1.1/status': 'hoàn thành',
    'task/1.1/result': 'Đã tổ chức ba hội nghị.',
    'task/1.1/funding-spent-local': 12.5,
  },
  'xa-ha-trung': {
    'indicator/tin-bai/period': 1068,
    [`${ratio}/n`]: 20,
    [`${ratio}/N`]: 60,
    'task/1.1/status': 'đang thực hiện',
  },
  'xa-dong-tien': { 'indicator/tin-bai/period': { bad: 'number-estimate', text: 'khoảng 200' } },
  'phuong-dong-tien': { 'indicator/tin-bai/period': null },
};

function world(
  special: Readonly<Record<string, Special>> = {},
  more: Partial<Consolidation> = {},
): TraceInput {
  const submissions = Object.entries(files).map(([unit, answers]) =>
    submissionOf(plan, period, unit, answers),
  );
  const standing = standingOf(period, obligations, submissions, special);
  const consolidation = consolidate({ plan, period, standing, obligations, submissions });
  return { plan, submissions, consolidation: { ...consolidation, ...more } };
}

const trace = <T extends Traced>(anchor: string, input = world()): T => {
  const traced = traceAnchor(input, anchor);
  if (!traced) throw new Error(`nothing behind ${anchor}`);
  return traced as T;
};

describe('a total', () => {
  test('leads to the cell, the file, the arrival and the value as written of every unit that gave it', () => {
    const t = trace<TracedTotal>('so/tin-bai/period');
    expect(t.total).toEqual({ value: 1568, given: 2, asked: 5 });
    expect(t.sources.map((s) => [s.unit.id, s.value, s.written, s.place])).toEqual([
      [
        'so-noi-vu',
        500,
        '500',
        { kind: 'cell', file: 'so-noi-vu-2026-12.xlsx', sheet: 'Báo cáo', cell: 'C2' },
      ],
      [
        'xa-ha-trung',
        1068,
        '1068',
        { kind: 'cell', file: 'xa-ha-trung-2026-12.xlsx', sheet: 'Báo cáo', cell: 'C2' },
      ],
    ]);
    expect(t.sources[0]).toMatchObject({
      sha256: shaOf('so-noi-vu', '2026-12'),
      arrival: { event: '2026-12-0001', arrived: '2026-12-20', documentNumber: '15/BC-UBND' },
    });
  });

  test('names what is not used with why, what is blank, and who has no accepted file', () => {
    const t = trace<TracedTotal>('so/tin-bai/period');
    expect(t.leftOut).toMatchObject([
      { unit: { id: 'xa-dong-tien' }, text: 'khoảng 200', code: 'number-estimate' },
    ]);
    expect(t.silent.map((s) => [s.unit.id, s.why])).toEqual([
      ['so-van-hoa-the-thao-va-du-lich', 'no-file'],
      ['phuong-dong-tien', 'blank'],
    ]);
    // everyone who was asked is accounted for exactly once
    expect(t.sources.length + t.leftOut.length + t.silent.length).toBe(t.total.asked);
  });

  test('of one group speaks of that group only', () => {
    const t = trace<TracedTotal>('so/tin-bai/period/xa');
    expect(t.total).toEqual({ value: 1068, given: 1, asked: 2 });
    expect(t.sources.map((s) => s.unit.id)).toEqual(['xa-ha-trung']);
    expect(t.leftOut.map((l) => l.unit.id)).toEqual(['xa-dong-tien']);
    expect(t.silent).toEqual([]);
  });

  test('of a ratio keeps n and N apart', () => {
    const t = trace<TracedTotal>('so/ty-le-can-bo/cumulative');
    expect(t.ratio).toMatchObject({ n: 30, total: 90, given: 2 });
    expect(t.sources.map((s) => [s.unit.id, s.part, s.value])).toEqual([
      ['so-noi-vu', 'n', 10],
      ['so-noi-vu', 'N', 30],
      ['xa-ha-trung', 'n', 20],
      ['xa-ha-trung', 'N', 60],
    ]);
  });

  test('leaves out who is exempt, also among those that gave nothing', () => {
    const t = trace<TracedTotal>(
      'so/tin-bai/period',
      world({ 'so-van-hoa-the-thao-va-du-lich': { kind: 'exempt' } }),
    );
    expect(t.silent.map((s) => s.unit.id)).toEqual(['phuong-dong-tien']);
  });

  test('is found by the id in any case, and not at all where there is none', () => {
    expect(trace<TracedTotal>('so/TIN-BAI/period').total.value).toBe(1568);
    for (const anchor of ['so/tin-bai/year', 'so/khong-co/period', 'so/tin-bai/period/dang', 'xx/1'])
      expect(traceAnchor(world(), anchor)).toBeUndefined();
  });
});

describe('one answer', () => {
  test('is the passage as the unit wrote it', () => {
    const t = trace<TracedAnswer>('dv/so-noi-vu/task/1.1/result');
    expect(t.source).toMatchObject({ text: 'Đã tổ chức ba hội nghị.', place: { cell: 'C6' } });
  });

  test('that is not used says why', () => {
    const t = trace<TracedAnswer>('dv/xa-dong-tien/indicator/tin-bai/period');
    expect([t.source, t.leftOut?.code]).toEqual([undefined, 'number-estimate']);
  });

  test('of a unit that sent nothing, or left blank, leads nowhere', () => {
    expect(traceAnchor(world(), 'dv/so-van-hoa-the-thao-va-du-lich/task/1.1/result')).toBeUndefined();
    expect(traceAnchor(world(), 'dv/phuong-dong-tien/indicator/tin-bai/period')).toBeUndefined();
  });

  test('may stand in the signed document of the unit', () => {
    const unit = obligations[0]!.unit;
    const documents: readonly DocumentPassages[] = [
      {
        unit,
        file: '15-BC.docx',
        sha256: 'cd'.repeat(32),
        sections: [
          { text: 'Mở đầu', place: { kind: 'paragraph', file: '15-BC.docx', paragraph: 3 } },
          {
            heading: 'I. KẾT QUẢ',
            text: 'Đã làm',
            place: { kind: 'paragraph', file: '15-BC.docx', paragraph: 5 },
          },
        ],
      },
    ];
    const t = trace<TracedAnswer>(`dv/${unit.id}/document/2`, world({}, { documents }));
    expect(t.source).toMatchObject({ text: 'Đã làm', sha256: 'cd'.repeat(32), place: { paragraph: 5 } });
  });
});

describe('counts and sums', () => {
  test('a count of standings names the units, and the denominator leaves out the exempt', () => {
    const input = world({ 'xa-ha-trung': { kind: 'late', days: 3 }, 'xa-dong-tien': { kind: 'exempt' } });
    const late = trace<TracedStandings>('th/late', input);
    expect([late.counted.map((s) => s.unit.id), late.of]).toEqual([['xa-ha-trung'], 4]);
    const missing = trace<TracedStandings>('th/missing', input);
    expect(missing.counted.map((s) => s.unit.id)).toEqual(['so-van-hoa-the-thao-va-du-lich']);
    expect(trace<TracedStandings>('th/received/so', input)).toMatchObject({
      of: 2,
      counted: [{ kind: 'on-time' }],
    });
    expect(traceAnchor(input, 'th/giỏi')).toBeUndefined();
  });

  test('a count of a task names the units and the cell that says so', () => {
    const answered = trace<TracedTask>('nv/1.1/answered');
    expect(answered.counted.map((u) => u.id)).toEqual(['so-noi-vu', 'xa-ha-trung']);
    expect(answered.sources.map((s) => s.text)).toEqual(['hoàn thành', 'đang thực hiện']);
    expect(trace<TracedTask>('nv/1.1/đang thực hiện').counted.map((u) => u.id)).toEqual(['xa-ha-trung']);
    expect(trace<TracedTask>('nv/1.1/không phát sinh').counted).toEqual([]);
    expect(traceAnchor(world(), 'nv/1.1/xong')).toBeUndefined();
  });

  test('a sum of funding lists every amount', () => {
    const t = trace<TracedFunding>('kp/1.1/local/spent');
    expect([t.value, t.sources.map((s) => [s.unit.id, s.value])]).toEqual([12.5, [['so-noi-vu', 12.5]]]);
    expect(trace<TracedFunding>('kp/all/all/spent').value).toBe(12.5);
    expect(traceAnchor(world(), 'kp/1.1/local/khac')).toBeUndefined();
  });
});

test('every passage of a consolidation has the answer it comes from, so that it can be traced', () => {
  const { consolidation } = world();
  const all = consolidation.tasks.flatMap((t) => [
    ...t.results,
    ...t.difficulties,
    ...t.proposals,
    ...t.next,
  ]);
  expect(all.length).toBeGreaterThan(0);
  for (const p of all) expect(p.answer).toMatch(/^task\//);
});

describe('a figure beside the year before', () => {
  const before = {
    period: '2025-12',
    submissions: [
      submissionOf(plan, smallPeriod('2025-12'), 'so-noi-vu', { 'indicator/tin-bai/period': 400 }),
      submissionOf(plan, smallPeriod('2025-12'), 'phuong-dong-tien', { 'indicator/tin-bai/period': 9 }),
    ],
  };
  const compared = (): TraceInput => {
    const { plan: own, submissions, consolidation } = world();
    const { standing } = consolidation;
    const again = consolidate({ plan: own, period, standing, obligations, submissions, yearBefore: before });
    return { plan: own, submissions, consolidation: again, yearBefore: before };
  };

  test('leads to the cells of both periods, only of units that gave it both times, and names the others', () => {
    const t = trace<TracedComparison>('ck/tin-bai/period', compared());
    expect(t.comparison).toMatchObject({ units: 1, now: 500, before: 400 });
    expect(t.now.map((s) => [s.unit.id, s.value])).toEqual([['so-noi-vu', 500]]);
    expect(t.before.map((s) => [s.unit.id, s.value, s.place])).toEqual([
      ['so-noi-vu', 400, { kind: 'cell', file: 'so-noi-vu-2025-12.xlsx', sheet: 'Báo cáo', cell: 'C2' }],
    ]);
    expect(t.aside.map((a) => [a.unit.id, a.why])).toEqual([['xa-ha-trung', 'none']]);
  });

  test('has no name where nothing was compared', () => {
    expect(traceAnchor(world(), 'ck/tin-bai/period')).toBeUndefined();
  });
});

test('the standing of one unit is that of the register', () => {
  const t = trace<TracedStanding>('tt/so-noi-vu');
  expect(t.standing).toMatchObject({ unit: { id: 'so-noi-vu' }, kind: 'on-time' });
  expect(traceAnchor(world(), 'tt/khong-co')).toBeUndefined();
});
