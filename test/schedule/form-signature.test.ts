import { describe, expect, test } from 'vitest';
import type { Obligation } from '../../src/model/obligation.ts';
import type { Plan } from '../../src/model/plan.ts';
import { readPlan } from '../../src/read/plan.ts';
import { formSignatures, numbersOfTexts } from '../../src/schedule/form-signature.ts';
import { formFor } from '../../src/schedule/form-spec.ts';
import { obligationsFor } from '../../src/schedule/obligations.ts';
import { type Edit, planTexts } from '../support/shipped-plan.ts';

function planOf(edits: readonly Edit[] = []): Plan {
  const { value, findings } = readPlan(planTexts(edits));
  expect(findings.filter((f) => f.severity === 'error')).toEqual([]);
  if (!value.plan) throw new Error('the plan cannot be read');
  return value.plan;
}

/** The whole of a form, made for every unit by itself: what the signatures stand for. */
function wholeForm(plan: Plan, o: Obligation): string {
  const { stamp, unitQuestions, tasks } = formFor(plan, o);
  const parts = tasks.map(({ task, role, questions, indicators }) => [
    task.id,
    task.shortName,
    task.items.map((i) => i.text.reading),
    task.output.reading,
    task.timing.reading,
    role,
    questions,
    indicators.map((i) => i.questions),
  ]);
  const { unit, period, deadline, window } = o;
  return JSON.stringify([
    stamp.plan,
    unit.name,
    unit.group,
    period.label,
    deadline,
    window,
    unitQuestions,
    parts,
  ]);
}

const shipped = planOf();

function changed(
  after: Plan,
  id: string,
  formsOf: (p: Plan, o: readonly Obligation[]) => Map<string, string>,
) {
  const owing = (plan: Plan) => {
    const period = plan.periods.find((p) => p.id === id);
    if (!period) throw new Error(id);
    return obligationsFor(plan, period);
  };
  const [old, now] = [formsOf(shipped, owing(shipped)), formsOf(after, owing(after))];
  return [...now].filter(([unit, form]) => old.has(unit) && old.get(unit) !== form).map(([unit]) => unit);
}

const edits: readonly (readonly [what: string, least: number, edits: readonly Edit[]])[] = [
  ['nothing', 0, []],
  ['a comment', 0, [['appendix.yaml', 'tasks:\n', 'tasks: # bảng\n']]],
  ['a word of a task', 1, [['appendix.yaml', 'dễ tiếp cận', 'dễ hiểu']]],
  ['the name of a unit', 1, [['units.yaml', 'name: UBND xã Hà Trung', 'name: UBND xã Hà Trung Mới']]],
  [
    'the first day of a unit, inside the year',
    1,
    [['units.yaml', /(?<=id: xa-ha-trung,.*from: )2025-07-01/, '2026-03-01']],
  ],
  [
    'the question of a form',
    189,
    [['reporting.yaml', 'label: Số liệu từ ngày', 'label: Số liệu lấy từ ngày']],
  ],
  ['the words of the deadline', 189, [['reporting.yaml', 'rule: { wording: before', 'rule: { wording: by']]],
  [
    'an indicator under another task',
    1,
    [['reporting.yaml', 'id: CT-01, tasks: ["1.1"]', 'id: CT-01, tasks: ["1.2"]']],
  ],
  [
    'an indicator under a task more',
    0,
    [['reporting.yaml', 'id: CT-01, tasks: ["1.1"]', 'id: CT-01, tasks: ["1.1", "1.2"]']],
  ],
];

describe('units with the same duties share one signature', () => {
  test.each(edits)('%s', (_, least, own) => {
    const after = planOf(own);
    for (const id of ['2026-06', '2026-12', '2027-06']) {
      const numbers = numbersOfTexts();
      const short = changed(after, id, (p, o) => new Map(formSignatures(p, o, numbers)));
      const whole = changed(after, id, (p, o) => new Map(o.map((x) => [x.unit.id, wholeForm(p, x)])));
      expect(short).toEqual(whole);
      expect(short.length >= least || id !== '2026-12', `${short.length}`).toBe(true);
    }
  });
});
