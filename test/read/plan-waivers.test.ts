import { expect, test } from 'vitest';
import { readPlan } from '../../src/read/plan.ts';
import { planTexts, shippedPlan } from '../support/shipped-plan.ts';

const entry =
  'waivers:\n  - { id: NL-01, unit: so-noi-vu, code: number-dash, answer: task/1.1, reason: a, who: b, document: 45/SVHTTDL-QLTT, until: 2026-12 }';

test('a plan without the file waives nothing and is whole', () => {
  const { value, findings } = readPlan(planTexts([], ['waivers.yaml']));
  expect(findings.filter((f) => f.severity === 'error')).toEqual([]);
  expect(value.plan?.waivers).toBeUndefined();
});

test('the shipped plan waives nothing', () => {
  expect(shippedPlan().value.plan?.waivers).toEqual([]);
});

test('an entry is read as written; forms that are out stay those of this plan', () => {
  const { plan } = shippedPlan([['waivers.yaml', 'waivers: []', entry]]).value;
  expect(plan?.waivers).toEqual([
    {
      id: 'NL-01',
      unit: 'so-noi-vu',
      code: 'number-dash',
      answer: 'task/1.1',
      reason: 'a',
      who: 'b',
      document: '45/SVHTTDL-QLTT',
      until: '2026-12',
    },
  ]);
  expect(plan?.version).toBe(shippedPlan().value.plan?.version);
});

test('an unusable file of waivers makes the plan unusable: nothing is waived by half', () => {
  const { value, findings } = shippedPlan([['waivers.yaml', 'waivers: []', entry.replace('who: b, ', '')]]);
  expect(findings.map((f) => [f.code, f.values.key])).toContainEqual(['schema-missing-key', 'who']);
  expect(value.plan?.waivers ?? []).toEqual([]);
});

test('the parts of a total are read', () => {
  const { plan } = shippedPlan([
    ['reporting.yaml', '{ id: CT-03,', '{ id: CT-03, sum_of: [CT-09, CT-33],'],
  ]).value;
  expect(plan?.reporting.indicators.find((i) => i.id === 'CT-03')?.sumOf).toEqual(['CT-09', 'CT-33']);
});
