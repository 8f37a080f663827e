import { describe, expect, test } from 'vitest';
import { checkPlan } from '../../../src/check/plan/run.ts';
import { unitPredecessorCycle } from '../../../src/check/plan/unit-predecessor-cycle.ts';
import { civilDate } from '../../../src/model/civil-date.ts';
import { type Edit, shippedPlan } from '../../support/shipped-plan.ts';
import { amended } from './amendment-cases.ts';

const from = (unit: string, ...predecessors: readonly string[]): Edit => [
  'units.yaml',
  `{ id: ${unit},`,
  `{ id: ${unit}, predecessors: [${predecessors.join(', ')}],`,
];

function rings(edits: readonly Edit[]): readonly unknown[] {
  const found = checkPlan(shippedPlan(edits), civilDate('2026-05-01'), [unitPredecessorCycle]);
  expect(found.filter((f) => f.code !== 'unit-predecessor-cycle')).toEqual([]);
  return found.map((f) => f.values.ring);
}

describe('a unit that came from itself', () => {
  test('its own predecessor', () => {
    expect(rings([from('so-noi-vu', 'so-noi-vu')])).toEqual(['so-noi-vu ← so-noi-vu']);
  });

  test('a ring of three is told once, by its first entry', () => {
    const ring = [
      from('so-noi-vu', 'so-y-te'),
      from('so-y-te', 'so-tu-phap'),
      from('so-tu-phap', 'so-noi-vu'),
    ];
    expect(rings(ring)).toEqual([expect.stringMatching(/^(\S+) ← \S+ ← \S+ ← \1$/)]);
  });

  test('two rings are told apart; a unit that only leads into one is in none', () => {
    const two = [
      from('so-noi-vu', 'so-y-te'),
      from('so-y-te', 'so-noi-vu'),
      from('so-tu-phap', 'so-tu-phap'),
      from('so-tai-chinh', 'so-noi-vu'),
    ];
    expect(rings(two)).toHaveLength(2);
  });

  test('closed by the successor of an amendment', () => {
    const change = '{ kind: unit-ended, unit: so-noi-vu, successor: so-y-te }';
    expect(rings([amended([change])])).toEqual([]);
    expect(rings([from('so-noi-vu', 'so-y-te'), amended([change])])).toHaveLength(1);
  });

  test('many merged into one, and a long line, are no ring', () => {
    expect(rings([from('so-noi-vu', 'so-y-te', 'so-tu-phap'), from('so-y-te', 'so-tu-phap')])).toEqual([]);
  });
});
