import { describe, expect, test } from 'vitest';
import { currentPeriod } from '../../src/cli/choose.ts';
import { civilDate } from '../../src/model/civil-date.ts';
import type { Plan } from '../../src/model/plan.ts';
import { type Edit, shippedPlan } from '../support/shipped-plan.ts';

// Another decision has other periods: nothing about June and December may be in the program.

const quarters = ['03', '06', '09', '12'].map((id, i) => {
  const from = i === 0 ? '{ year: -1, month: 12, day: 15 }' : `{ year: 0, month: ${i * 3}, day: 15 }`;
  const month = (i + 1) * 3;
  return `    - id: "${id}"
      label: quý ${i + 1} năm {year}
      label_en: quarter ${i + 1} of {year}
      due: { year: 0, month: ${month}, day: 20 }
      window_from: ${from}
      window_to: { year: 0, month: ${month}, day: 14 }
`;
});

const quarterly: readonly Edit[] = [
  [
    'reporting.yaml',
    /\nperiods:[\s\S]*?(?=\n# Thời gian cơ quan đầu mối)/,
    `\nperiods:\n  first: 2026-03\n  last: 2027-12\n  each_year:\n${quarters.join('')}`,
  ],
  ['reporting.yaml', 'first_day: null', 'first_day: 2026-01-05'],
  ['reporting.yaml', 'december_covers: year\n', ''],
];

function planOf(edits: readonly Edit[]): Plan {
  const { value, findings } = shippedPlan(edits);
  expect(findings).toEqual([]);
  if (!value.plan) throw new Error('no plan');
  return value.plan;
}

describe('reports every quarter', () => {
  const plan = planOf(quarterly);

  test('eight periods in two years, each with the one before it and that of the year before', () => {
    expect(plan.periods.map((p) => p.id)).toEqual(
      '2026-03 2026-06 2026-09 2026-12 2027-03 2027-06 2027-09 2027-12'.split(' '),
    );
    expect(plan.periods.map((p) => p.previous)).toEqual([
      undefined,
      ...'2026-03 2026-06 2026-09 2026-12 2027-03 2027-06 2027-09'.split(' '),
    ]);
    expect(plan.periods[4]).toMatchObject({ label: 'quý 1 năm 2027', yearBefore: '2026-03' });
    expect(plan.periods[3]?.yearBefore).toBeUndefined();
  });

  test('the first one counts from the first day of the plan, the first of a year from the year before', () => {
    expect(plan.periods[0]?.window).toEqual({ from: '2026-01-05', to: '2026-03-14' });
    expect(plan.periods[4]?.window).toEqual({ from: '2026-12-15', to: '2027-03-14' });
  });

  test('a plan that says nothing of december_covers takes every window as it stands', () => {
    expect(plan.reporting.decemberCovers).toBe('year');
    expect(plan.periods[3]?.window).toEqual({ from: '2026-09-15', to: '2026-12-14' });
  });

  test('a quarter is at hand for a third of the way to the next due day', () => {
    expect(currentPeriod(plan, civilDate('2026-07-20'))?.id).toBe('2026-06');
    expect(currentPeriod(plan, civilDate('2026-07-21'))?.id).toBe('2026-09');
  });
});

test('of two reports a year, one stays at hand for sixty days', () => {
  const plan = planOf([['reporting.yaml', 'first_day: null', 'first_day: 2025-10-15']]);
  expect(currentPeriod(plan, civilDate('2026-08-19'))?.id).toBe('2026-06');
  expect(currentPeriod(plan, civilDate('2026-08-20'))?.id).toBe('2026-12');
});
