import { expect } from 'vitest';
import { readPlan } from '../../src/read/plan.ts';
import type { PlanSide } from '../../src/schedule/plan-difference-side.ts';
import { type Edit, planTexts } from './shipped-plan.ts';

/** The shipped plan with edits as one side of a comparison, from files of the folder named. */
export function planSide(edits: readonly Edit[] = [], folder = 'plan'): PlanSide {
  const texts = new Map(
    [...planTexts(edits)].map(([name, f]) => [name, { ...f, path: `${folder}/${name}` }]),
  );
  const { value, findings } = readPlan(texts);
  expect(findings.filter((f) => f.severity === 'error')).toEqual([]);
  if (!value.plan || !value.files) throw new Error('the plan cannot be read');
  return { plan: value.plan, files: value.files, locate: value.locate };
}
