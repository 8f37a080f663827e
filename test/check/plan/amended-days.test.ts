import { expect, test } from 'vitest';
import { checkPlan } from '../../../src/check/plan/run.ts';
import { civilDate } from '../../../src/model/civil-date.ts';
import { readPlan } from '../../../src/read/plan.ts';
import { type Edit, planTexts } from '../../support/shipped-plan.ts';
import { amended } from './amendment-cases.ts';

const found = (...edits: readonly Edit[]) =>
  checkPlan(readPlan(planTexts(edits)), civilDate('2026-05-01')).filter((f) => f.severity === 'error');

const window = (day: number): string =>
  `{ kind: window, period: "12", window_to: { year: 0, month: 12, day: ${day} } }`;

test('an amended window may not end behind the last on-time day', () => {
  const [first, ...more] = found(amended([window(31)]));
  expect(first).toMatchObject({
    code: 'due-before-window-end',
    place: { file: 'plan/amendments.yaml' },
    values: { windowEnd: '2027-12-31', lastDay: '2027-12-19' },
  });
  expect(more).toEqual([]);
  expect(found(amended([window(15)]))).toEqual([]);
});

test('an amended due day that comes before the window ends is told at the amendment', () => {
  const due = (day: number) => `{ kind: deadline, period: "12", due: { year: 0, month: 12, day: ${day} } }`;
  expect(found(amended([due(5)])).map((f) => [f.code, 'file' in f.place && f.place.file])).toEqual([
    ['due-before-window-end', 'plan/amendments.yaml'],
  ]);
  expect(found(amended([due(22)]))).toEqual([]);
});

const ended = '{ kind: unit-ended, unit: so-noi-vu }';
const newLead =
  '{ kind: task-lead, task: "3.2", text: Sở Tư pháp, selectors: [{ kind: unit, phrase: Sở Tư pháp, unit: so-tu-phap }] }';

test('a lead that an amendment ends leaves its task without one', () => {
  const told = found(amended([ended])).filter((f) => f.code === 'unit-expired');
  expect(told).toMatchObject([
    { place: { file: 'plan/amendments.yaml' }, values: { unit: 'so-noi-vu', to: '2026-12-31' } },
  ]);
  expect(String(told[0]?.values.tasks)).toContain('3.2');
});

test('with a new lead from the same document the task is in hands again', () => {
  const told = found(amended([ended, newLead])).filter((f) => f.code === 'unit-expired');
  expect(String(told[0]?.values.tasks ?? '')).not.toContain('3.2');
});

test('months that no year has are refused, and a first day behind the last period', () => {
  const last = (to: string): Edit => ['reporting.yaml', /last: "?2030-12"?/, `last: "${to}"`];
  expect(found(last('2030-13')).map((f) => f.code)).toEqual(['schema-wrong-value']);
  expect(found(last('2030-00')).map((f) => f.code)).toEqual(['schema-wrong-value']);
  expect(found(last('2029-12'))).toEqual([]);
  const start: Edit = ['reporting.yaml', /^first_day: .*$/m, 'first_day: 2031-01-01'];
  expect(found(start).map((f) => f.code)).toContain('date-order');
});
