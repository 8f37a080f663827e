import { describe, expect, test } from 'vitest';
import { type Why, type WhyInput, whyOf } from '../../src/compose/plan-why.ts';
import { type Plan, periodById } from '../../src/model/plan.ts';
import { deadlineFor } from '../../src/schedule/deadline.ts';
import { obligationsFor } from '../../src/schedule/obligations.ts';
import { changesInForce, periodInForce, planInForce } from '../../src/schedule/plan-in-force.ts';
import { amended } from '../check/plan/amendment-cases.ts';
import { type Edit, shippedPlan } from '../support/shipped-plan.ts';

const request: Edit = [
  'requests.yaml',
  /^requests: .*$/m,
  'requests:\n  - { id: 2026-dx-01, number: 5/SVHTTDL, date: 2026-08-01, subject: Việc gấp, units: [so], tasks: ["1.1", "2.3"], due: 2026-08-10 }',
];
const changes = [
  '{ kind: task-lead, task: "2.3", text: Sở Công Thương, selectors: [{ kind: unit, phrase: Sở Công Thương, unit: so-cong-thuong }] }',
  '{ kind: unit-ended, unit: xa-ha-trung }',
  '{ kind: duty, unit: truong-cao-dang-y-te-thanh-hoa, duty: required, basis: Điều 1 khoản 2 }',
];

function planOf(edits: readonly Edit[]): Plan {
  const { plan } = shippedPlan(edits).value;
  if (!plan) throw new Error('no plan');
  return plan;
}

function inputs(given: Plan, id: string): readonly WhyInput[] {
  const asked = periodById(given, id);
  if (!asked) throw new Error(id);
  const plan = planInForce(given, asked);
  const period = periodInForce(given, asked);
  const owed = new Map(obligationsFor(given, asked).map((o) => [o.unit.id, o]));
  const deadline = deadlineFor(period, plan.reporting.rule, plan.calendar);
  return plan.units.map((unit) => {
    const obligation = owed.get(unit.id);
    return {
      plan,
      unit,
      period,
      deadline,
      lastOnTimeDay: deadline.lastOnTimeDay,
      ...(obligation ? { obligation } : {}),
      tasks: plan.appendix.tasks,
      changes: changesInForce(given, asked),
      decisions: [],
      waivers: [],
      bySnapshot: false,
    };
  });
}

/** What is wrong with an account of one unit: a yes or no that is not the plan's, or a yes without a source. */
function wrong(input: WhyInput, why: Why): readonly string[] {
  const { obligation, unit } = input;
  const sources = [...why.clauses, ...why.changes.filter((c) => c.change.kind === 'duty')];
  const own = [
    ...((why.verdict === 'owes') === (obligation !== undefined) ? [] : [`${unit.id}: ${why.verdict}`]),
    ...(obligation && sources.length === 0 ? [`${unit.id}: no source`] : []),
  ];
  const tasks = why.tasks.flatMap(({ task, verdict, phrases }) => {
    const leads = obligation?.leads.includes(task) ?? false;
    const coordinates = obligation?.coordinates.includes(task) ?? false;
    const yes = obligation ? verdict : 'none';
    const agrees = (yes === 'lead') === leads && (yes === 'coordinating') === coordinates;
    const named = phrases.filter((p) => p.kind !== 'open' && p.side === verdict);
    const sourced = !(leads || coordinates) || named.length > 0;
    return agrees && sourced ? [] : [`${unit.id} ${task.id}: ${verdict}, ${named.length} phrases`];
  });
  return [...own, ...tasks];
}

describe.each([
  ['as adopted', [request], ['2026-06', '2026-12', '2026-dx-01']],
  ['amended', [amended(changes)], ['2026-12', '2027-06', '2030-12']],
] as const)('the plan %s', (_, edits, ids) => {
  const plan = planOf(edits);
  test.each(ids)(
    '%s: for every unit and task the account agrees with the obligations and names a source',
    (id) => {
      const all = inputs(plan, id);
      expect(all.length).toBeGreaterThan(200);
      expect(all.flatMap((input) => wrong(input, whyOf(input)))).toEqual([]);
    },
  );
});

describe('why not', () => {
  const at = (plan: Plan, id: string, unit: string): Why => {
    const input = inputs(plan, id).find((i) => i.unit.id === unit);
    if (!input) throw new Error(unit);
    return whyOf(input);
  };
  const plan = planOf([request, amended(changes)]);

  test.each([
    ['2026-06', 'truong-cao-dang-y-te-thanh-hoa', 'no-duty'],
    ['2027-06', 'truong-cao-dang-y-te-thanh-hoa', 'owes'],
    ['2027-06', 'xa-ha-trung', 'no-longer'],
    ['2026-12', 'xa-ha-trung', 'owes'],
    ['2026-dx-01', 'xa-ha-trung', 'not-asked'],
    ['2026-dx-01', 'so-noi-vu', 'owes'],
  ])('%s %s: %s', (id, unit, verdict) => {
    expect(at(plan, id, unit).verdict).toBe(verdict);
  });

  test('invited by the Decision, and not there yet', () => {
    const invited = plan.units.find((u) => u.duty === 'invited');
    expect(at(plan, '2026-06', invited?.id ?? '').verdict).toBe('invited');
    const later = planOf([['units.yaml', '{ id: so-noi-vu,', '{ id: so-noi-vu, from: 2026-07-01,']]);
    expect(at(later, '2026-06', 'so-noi-vu').verdict).toBe('not-yet');
    expect(at(later, '2026-12', 'so-noi-vu').verdict).toBe('owes');
  });

  test('a task: an open phrase names nobody; one that a request leaves out is not asked', () => {
    const tasks = (id: string, unit: string) => new Map(at(plan, id, unit).tasks.map((t) => [t.task.id, t]));
    expect(tasks('2026-06', 'so-y-te').get('2.3')?.verdict).toBe('open');
    expect(
      tasks('2026-06', 'so-y-te')
        .get('2.3')
        ?.phrases.map((p) => p.kind),
    ).toEqual(['open']);
    expect(tasks('2026-dx-01', 'so-noi-vu').get('3.2')?.verdict).toBe('not-asked');
    expect(tasks('2027-06', 'so-cong-thuong').get('2.3')?.changes[0]?.amendment.id).toBe('SD-01');
  });
});
