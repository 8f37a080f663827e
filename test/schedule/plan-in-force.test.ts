import { describe, expect, test } from 'vitest';
import { type Plan, periodById, taskById, unitById } from '../../src/model/plan.ts';
import type { Period } from '../../src/model/reporting.ts';
import { formFor } from '../../src/schedule/form-spec.ts';
import { notOwing, obligationsFor } from '../../src/schedule/obligations.ts';
import { changesInForce, planInForce, withDatedPeriods } from '../../src/schedule/plan-in-force.ts';
import { buildUnitIndex } from '../../src/text/unit-index.ts';
import { recogniseUnit } from '../../src/text/unit-recognise.ts';
import { amended } from '../check/plan/amendment-cases.ts';
import { shippedPlan } from '../support/shipped-plan.ts';

function planWith(changes: readonly string[], from = '2027-01-01'): Plan {
  const { value, findings } = shippedPlan([amended(changes, `    from: ${from}\n`)]);
  expect(findings).toEqual([]);
  if (!value.plan) throw new Error('no plan');
  return value.plan;
}
const period = (plan: Plan, id: string): Period => {
  const found = periodById(plan, id);
  if (!found) throw new Error(id);
  return found;
};
const owed = (plan: Plan, id: string, unit: string) =>
  obligationsFor(plan, period(plan, id)).find((o) => o.unit.id === unit);
const leads = (plan: Plan, id: string, unit: string) => owed(plan, id, unit)?.leads.map((t) => t.id);
const lastDay = (plan: Plan, id: string) => obligationsFor(plan, period(plan, id))[0]?.deadline.lastOnTimeDay;

const newLead =
  '{ kind: task-lead, task: "2.3", text: Sở Công Thương, selectors: [{ kind: unit, phrase: Sở Công Thương, unit: so-cong-thuong }] }';
const renamed = '{ kind: unit-renamed, unit: so-dan-toc-va-ton-giao, name: "Sở Dân tộc, Tôn giáo" }';

test('nothing amended: the plan itself, and an empty file of amendments changes no version', () => {
  const { plan } = shippedPlan().value;
  if (!plan) throw new Error('no plan');
  expect(planInForce(plan, period(plan, '2026-06'))).toBe(plan);
  expect(plan.amendments).toBeUndefined();
});

describe('a new lead from 2027', () => {
  const plan = planWith([newLead]);

  test('counts from the first period whose last on-time day is on or after its day', () => {
    expect(leads(plan, '2026-12', 'so-cong-thuong')).not.toContain('2.3');
    expect(leads(plan, '2026-12', 'so-giao-duc-va-dao-tao')).toContain('2.3');
    expect(leads(plan, '2027-06', 'so-cong-thuong')).toContain('2.3');
    expect(leads(plan, '2027-06', 'so-giao-duc-va-dao-tao')).not.toContain('2.3');
  });

  test('leaves the words of the Appendix and the version of earlier periods alone', () => {
    const then = planInForce(plan, period(plan, '2027-06'));
    expect(taskById(plan, '2.3')?.lead.text.printed).toBe('Sở Giáo dục và Đào tạo');
    expect(taskById(then, '2.3')?.lead.text.printed).toBe('Sở Công Thương');
    expect(planInForce(plan, period(plan, '2026-12')).version).toBe(shippedPlan().value.plan?.version);
    expect(then.version).toMatch(/^[0-9a-f]{12}$/);
    expect(then.version).not.toBe(plan.version);
  });

  test('the day itself: the last on-time day counts, the day after does not', () => {
    expect(leads(planWith([newLead], '2026-12-19'), '2026-12', 'so-cong-thuong')).toContain('2.3');
    expect(leads(planWith([newLead], '2026-12-20'), '2026-12', 'so-cong-thuong')).not.toContain('2.3');
  });

  test('is asked in the forms of those periods, from whatever plan one starts', () => {
    const later = planInForce(plan, period(plan, '2027-06'));
    for (const start of [plan, later]) {
      const asked = (id: string) => {
        const own = owed(start, id, 'so-cong-thuong');
        return own && formFor(start, own).tasks.map((t) => t.task.id);
      };
      expect(asked('2026-12')).not.toContain('2.3');
      expect(asked('2027-06')).toContain('2.3');
    }
  });
});

describe('days', () => {
  const moved = '{ kind: deadline, period: "06", due: { month: 6, day: 25 } }';

  test('a new due day counts from the periods whose old due day is after its day', () => {
    const plan = planWith([moved], '2027-06-01');
    expect(lastDay(plan, '2026-06')).toBe('2026-06-19');
    expect(lastDay(plan, '2027-06')).toBe('2027-06-24');
    expect(lastDay(plan, '2027-12')).toBe('2027-12-19');
    expect(lastDay(planWith([moved], '2027-06-20'), '2027-06')).toBe('2027-06-19');
  });

  test('every command that chooses a period sees its own days', () => {
    const dated = withDatedPeriods(planWith([moved], '2027-06-01'));
    expect(periodById(dated, '2026-06')?.due).toBe('2026-06-20');
    expect(periodById(dated, '2027-06')?.due).toBe('2027-06-25');
  });

  test('a new rule and a new window', () => {
    const plan = planWith(
      [
        '{ kind: deadline-rule, wording: by }',
        '{ kind: window, period: "06", window_to: { year: 0, month: 6, day: 10 } }',
      ],
      '2027-01-01',
    );
    expect(lastDay(plan, '2026-12')).toBe('2026-12-19');
    expect(lastDay(plan, '2027-06')).toBe('2027-06-20');
    expect(owed(plan, '2027-06', 'so-noi-vu')?.window).toEqual({ from: '2026-12-15', to: '2027-06-10' });
    expect(owed(plan, '2026-06', 'so-noi-vu')?.window?.to).toBe('2026-06-14');
  });
});

describe('units', () => {
  test('a new name is printed from its day on; the old one and the new one are known on every day', () => {
    const plan = planWith([renamed]);
    const later = planInForce(plan, period(plan, '2027-06'));
    expect(unitById(plan, 'so-dan-toc-va-ton-giao')?.name).toBe('Sở Dân tộc và Tôn giáo');
    expect(unitById(later, 'so-dan-toc-va-ton-giao')?.name).toBe('Sở Dân tộc, Tôn giáo');
    for (const one of [plan, later]) {
      const index = buildUnitIndex(one.units, one.office.place);
      for (const name of ['Sở Dân tộc, Tôn giáo', 'Sở Dân tộc và Tôn giáo'])
        expect(recogniseUnit(index, name)).toMatchObject({ unit: { id: 'so-dan-toc-va-ton-giao' } });
    }
  });

  test('an ended unit owes the periods before, and the successor follows it', () => {
    const plan = planWith(['{ kind: unit-ended, unit: xa-ha-trung, successor: xa-tong-son }']);
    expect(owed(plan, '2026-12', 'xa-ha-trung')).toBeDefined();
    expect(owed(plan, '2027-06', 'xa-ha-trung')).toBeUndefined();
    expect(notOwing(plan, period(plan, '2027-06')).map((u) => u.id)).toContain('xa-ha-trung');
    const then = planInForce(plan, period(plan, '2027-06'));
    expect(unitById(then, 'xa-ha-trung')?.to).toBe('2026-12-31');
    expect(unitById(then, 'xa-tong-son')?.predecessors).toContain('xa-ha-trung');
  });

  test('a duty given or taken', () => {
    const plan = planWith([
      '{ kind: duty, unit: truong-cao-dang-y-te-thanh-hoa, duty: required, basis: Điều 1 }',
    ]);
    expect(owed(plan, '2026-12', 'truong-cao-dang-y-te-thanh-hoa')).toBeUndefined();
    expect(owed(plan, '2027-06', 'truong-cao-dang-y-te-thanh-hoa')?.unit.basis).toBe('Điều 1');
  });
});

describe('tasks', () => {
  test('added in their place, removed with the indicators asked only there, reworded', () => {
    const plan = planWith([
      '{ kind: task-added, new_task: { id: "2.1", group: "2", short_name: Việc mới, items: [{ text: Việc mới. }], lead: { text: Sở Y tế, selectors: [{ kind: unit, phrase: Sở Y tế, unit: so-y-te }] }, coordinating: { text: Các sở, selectors: [{ kind: group, phrase: Các sở, groups: [so] }] }, output: Báo cáo, timing: Hằng năm, cadence: annual } }',
      '{ kind: task-removed, task: "2.3" }',
      '{ kind: task-text, task: "1.1", item: 2, text: Lời mới. }',
    ]);
    const then = planInForce(plan, period(plan, '2027-06'));
    expect(then.appendix.tasks.map((t) => t.id).slice(3, 7)).toEqual(['1.4', '2.1', '2.2', '2.4']);
    expect(leads(plan, '2027-06', 'so-y-te')).toContain('2.1');
    expect(taskById(then, '1.1')?.items[1]?.text.printed).toBe('Lời mới.');
    expect(taskById(then, '1.1')?.items[0]).toEqual(taskById(plan, '1.1')?.items[0]);
    expect(then.reporting.indicators.some((i) => i.tasks.join() === '2.3')).toBe(false);
    expect(plan.reporting.indicators.some((i) => i.tasks.join() === '2.3')).toBe(true);
  });

  test('of two amendments the later day counts last, whatever their order in the file', () => {
    const plan = planWith([newLead], '2028-01-01');
    const first = {
      ...plan.amendments?.[0],
      id: 'SD-02',
      from: '2027-01-01',
      changes: [
        {
          kind: 'task-lead',
          task: '2.3',
          text: 'Sở Y tế',
          selectors: [{ kind: 'unit', phrase: 'Sở Y tế', unit: 'so-y-te' }],
        },
      ],
    };
    const both = { ...plan, amendments: [...(plan.amendments ?? []), first] } as Plan;
    expect(leads(both, '2027-12', 'so-y-te')).toContain('2.3');
    expect(leads(both, '2028-06', 'so-cong-thuong')).toContain('2.3');
    expect(changesInForce(both, period(both, '2028-06')).map((c) => c.amendment.id)).toEqual([
      'SD-02',
      'SD-01',
    ]);
  });
});
