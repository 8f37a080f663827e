import { expect, test } from 'vitest';
import { checkPlan } from '../../../src/check/plan/run.ts';
import { findingText } from '../../../src/messages/findings.ts';
import { civilDate } from '../../../src/model/civil-date.ts';
import { type Edit, shippedPlan } from '../../support/shipped-plan.ts';

/** expect with the sizes of groups, whatever the groups of a decision are called. */
const counted = (sizes: string): Edit => ['appendix.yaml', 'wards: 19 }', `wards: 19, units: ${sizes} }`];
const failed = (sizes: string) =>
  checkPlan(shippedPlan([counted(sizes)]), civilDate('2026-06-10')).filter(
    (f) => f.code === 'expectation-failed',
  );

test('the number of units of a group is counted again', () => {
  expect(failed('{ so: 12, xa: 147, mat-tran: 6 }')).toEqual([]);
  const [one, ...others] = failed('{ so: 12, xa: 148 }');
  expect(others).toEqual([]);
  expect(one?.values).toMatchObject({ what: 'units/xa', expected: 148, counted: 147 });
  expect(one?.place).toMatchObject({ file: 'plan/appendix.yaml' });
});

test.each([
  ['vi', 'Đếm được 147 (đơn vị thuộc nhóm xa).'],
  ['en', 'Counted: 147.'],
] as const)('and told in words: %s', (lang, sentence) => {
  const [one] = failed('{ xa: 148 }');
  expect(one && findingText(lang, 'expectation-failed').found(one.values)).toBe(sentence);
});
