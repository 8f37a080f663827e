import { execFileSync } from 'node:child_process';
import { buildSync } from 'esbuild';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type CivilDate, civilDate, civilDateOf, weekday } from '../../src/model/civil-date.ts';
import type { CalendarDay, CalendarYear } from '../../src/model/office.ts';
import type { DeadlineRule, Period } from '../../src/model/reporting.ts';
import { deadlineFor } from '../../src/schedule/deadline.ts';
import { isWorkingDay } from '../../src/schedule/working-days.ts';
import { smallPeriod, smallRequest } from '../support/plan.ts';

const regime: DeadlineRule = { wording: 'before', roll: 'none', counts: 'arrived' };
const by: DeadlineRule = { ...regime, wording: 'by' };
const rolling = (rule: DeadlineRule): DeadlineRule => ({ ...rule, roll: 'next-working-day' });

const december2027 = smallPeriod('2027-06', { id: '2027-12', due: civilDate('2027-12-20') });

function calendarOf(...days: readonly (readonly [string, CalendarDay['kind']])[]): readonly CalendarYear[] {
  const entries = days.map(([date, kind]) => ({ date: civilDate(date), kind, name: 'mẫu', confirm: false }));
  const years = new Set(entries.map((d) => Number(d.date.slice(0, 4))));
  return [...years].map((year) => ({ year, days: entries.filter((d) => d.date.startsWith(`${year}`)) }));
}

interface Case {
  readonly name: string;
  readonly period: Period;
  readonly rule: DeadlineRule;
  readonly calendar?: readonly CalendarYear[];
  readonly last: string;
  /** 0 = Sunday. */
  readonly weekday: number;
  readonly passedOver?: readonly (readonly [string, string])[];
}

const cases: readonly Case[] = [
  {
    name: '2026-06, the default: Friday 19/6',
    period: smallPeriod('2026-06'),
    rule: regime,
    last: '2026-06-19',
    weekday: 5,
  },
  {
    name: '2026-12, the default: Saturday 19/12 stays',
    period: smallPeriod('2026-12'),
    rule: regime,
    last: '2026-12-19',
    weekday: 6,
  },
  {
    name: '2026-12, by + roll: Sunday 20/12 moves to Monday 21/12',
    period: smallPeriod('2026-12'),
    rule: rolling(by),
    last: '2026-12-21',
    weekday: 1,
    passedOver: [['2026-12-20', 'weekend']],
  },
  {
    name: '2026-12, before + roll: Saturday 19/12 moves to Monday 21/12',
    period: smallPeriod('2026-12'),
    rule: rolling(regime),
    last: '2026-12-21',
    weekday: 1,
    passedOver: [
      ['2026-12-19', 'weekend'],
      ['2026-12-20', 'weekend'],
    ],
  },
  {
    name: '2027-06, by + roll: Sunday 20/6 moves to Monday 21/6',
    period: smallPeriod('2027-06'),
    rule: rolling(by),
    last: '2027-06-21',
    weekday: 1,
    passedOver: [['2027-06-20', 'weekend']],
  },
  {
    name: '2027-12, before + roll: Sunday 19/12 moves to Monday 20/12',
    period: december2027,
    rule: rolling(regime),
    last: '2027-12-20',
    weekday: 1,
    passedOver: [['2027-12-19', 'weekend']],
  },
  {
    name: 'a make-up day and a holiday in between are passed over too',
    period: smallPeriod('2026-12'),
    rule: rolling(regime),
    calendar: calendarOf(['2026-12-21', 'make-up'], ['2026-12-22', 'holiday']),
    last: '2026-12-23',
    weekday: 3,
    passedOver: [
      ['2026-12-19', 'weekend'],
      ['2026-12-20', 'weekend'],
      ['2026-12-21', 'make-up'],
      ['2026-12-22', 'holiday'],
    ],
  },
  {
    name: 'a weekend day listed as worked is worked',
    period: smallPeriod('2026-12'),
    rule: rolling(regime),
    calendar: calendarOf(['2026-12-19', 'worked']),
    last: '2026-12-19',
    weekday: 6,
  },
  {
    name: 'a worked Sunday ends a roll that began on Saturday',
    period: smallPeriod('2026-12'),
    rule: rolling(regime),
    calendar: calendarOf(['2026-12-20', 'worked']),
    last: '2026-12-20',
    weekday: 0,
    passedOver: [['2026-12-19', 'weekend']],
  },
  {
    name: 'a day listed as worked and as a holiday rests',
    period: smallPeriod('2026-12'),
    rule: rolling(regime),
    calendar: calendarOf(['2026-12-19', 'worked'], ['2026-12-19', 'holiday']),
    last: '2026-12-21',
    weekday: 1,
    passedOver: [
      ['2026-12-19', 'holiday'],
      ['2026-12-20', 'weekend'],
    ],
  },
  {
    name: 'an ad hoc request states its own wording; roll and counting date are the regime’s',
    period: smallRequest({ due: civilDate('2026-03-14'), wording: 'by' }),
    rule: rolling(regime),
    last: '2026-03-16',
    weekday: 1,
    passedOver: [
      ['2026-03-14', 'weekend'],
      ['2026-03-15', 'weekend'],
    ],
  },
];

const found = (c: Case) => {
  const deadline = deadlineFor(c.period, c.rule, c.calendar ?? []);
  return [deadline.lastOnTimeDay, deadline.passedOver.map((p) => [p.date, p.why])];
};

test.each(cases)('$name', (c) => {
  expect(found(c)).toEqual([c.last, c.passedOver ?? []]);
  expect(weekday(civilDate(c.last))).toBe(c.weekday);
});

describe('a machine in another zone gives the same answers', () => {
  const { outputFiles } = buildSync({
    stdin: {
      contents: `
        import { deadlineFor } from './src/schedule/deadline.ts';
        const answers = JSON.parse(process.argv[1]).map((c) => {
          const d = deadlineFor(c.period, c.rule, c.calendar ?? []);
          return [d.lastOnTimeDay, d.passedOver.map((p) => [p.date, p.why])];
        });
        console.log(JSON.stringify({ offset: new Date(2026, 5, 19).getTimezoneOffset(), answers }));`,
      resolveDir: process.cwd(),
    },
    bundle: true,
    format: 'cjs',
    platform: 'node',
    write: false,
  });
  const script = outputFiles[0]?.text ?? '';

  test.each([
    ['America/Los_Angeles', 7 * 60],
    ['Pacific/Kiritimati', -14 * 60],
  ])('%s', (zone, offset) => {
    const out = execFileSync(process.execPath, ['-e', script, JSON.stringify(cases)], {
      encoding: 'utf8',
      env: { ...process.env, TZ: zone },
    });
    expect(JSON.parse(out)).toEqual({ offset, answers: cases.map(found) });
  });
});

test('every step is kept: the day named, the day before it, the rule that was used', () => {
  const deadline = deadlineFor(smallPeriod('2026-12'), rolling(regime), []);
  expect(deadline).toMatchObject({ due: '2026-12-20', unrolled: '2026-12-19', rule: rolling(regime) });
});

test('an ad hoc deadline carries the wording of the request in its rule', () => {
  const deadline = deadlineFor(smallRequest({ wording: 'by' }), regime, []);
  expect(deadline.rule).toEqual(by);
  expect(deadline.lastOnTimeDay).toBe('2026-03-10');
});

test('the lenient day is that of by + next-working-day, whatever the rule', () => {
  const days = [regime, by, rolling(regime), rolling(by)].map(
    (rule) => deadlineFor(smallPeriod('2026-12'), rule, []).lenientLastDay,
  );
  expect(days).toEqual(['2026-12-21', '2026-12-21', '2026-12-21', '2026-12-21']);
  expect(deadlineFor(smallPeriod('2026-06'), regime, []).lenientLastDay).toBe('2026-06-22');
});

const day = fc
  .record({
    y: fc.integer({ min: 2025, max: 2030 }),
    m: fc.integer({ min: 1, max: 12 }),
    d: fc.integer({ min: 1, max: 28 }),
  })
  .map(({ y, m, d }) => civilDateOf(y, m, d) as CivilDate);
const rule = fc.record<DeadlineRule>({
  wording: fc.constantFrom('before', 'by'),
  roll: fc.constantFrom('none', 'next-working-day'),
  counts: fc.constantFrom('arrived', 'document'),
});
const scenario = day.chain((due) =>
  fc.record({
    due: fc.constant(due),
    rule,
    calendar: fc
      .array(fc.tuple(fc.integer({ min: -3, max: 12 }), fc.constantFrom('holiday', 'make-up', 'worked')), {
        maxLength: 8,
      })
      .map((days) => calendarOf(...days.map(([n, kind]) => [addDays(due, n), kind] as const))),
  }),
);

describe('whatever the calendar', () => {
  const at = (s: { due: CivilDate; rule: DeadlineRule; calendar: readonly CalendarYear[] }) =>
    deadlineFor(smallPeriod('2026-06', { due: s.due }), s.rule, s.calendar);

  test('a rolled day is a working day, every day before it since the unrolled one is not', () => {
    fc.assert(
      fc.property(scenario, (s) => {
        const d = at({ ...s, rule: rolling(s.rule) });
        expect(isWorkingDay(d.lastOnTimeDay, s.calendar)).toBe(true);
        expect(d.passedOver.map((p) => p.date)).toEqual(d.passedOver.map((_, i) => addDays(d.unrolled, i)));
        expect(d.passedOver.every((p) => !isWorkingDay(p.date, s.calendar))).toBe(true);
        expect(addDays(d.unrolled, d.passedOver.length)).toBe(d.lastOnTimeDay);
      }),
    );
  });

  test('unrolled ≤ last on-time day ≤ lenient day, and `before` is never later than `by`', () => {
    fc.assert(
      fc.property(scenario, (s) => {
        const d = at(s);
        expect(d.unrolled <= d.lastOnTimeDay).toBe(true);
        expect(d.lastOnTimeDay <= d.lenientLastDay).toBe(true);
        const strict = at({ ...s, rule: { ...s.rule, wording: 'before' } });
        const soft = at({ ...s, rule: { ...s.rule, wording: 'by' } });
        expect(strict.lastOnTimeDay <= soft.lastOnTimeDay).toBe(true);
      }),
    );
  });

  test('without roll the day follows from the wording alone', () => {
    fc.assert(
      fc.property(scenario, (s) => {
        const d = at({ ...s, rule: { ...s.rule, roll: 'none' } });
        expect(d.lastOnTimeDay).toBe(s.rule.wording === 'before' ? addDays(s.due, -1) : s.due);
        expect(d.passedOver).toEqual([]);
      }),
    );
  });
});
