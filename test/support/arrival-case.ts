import { expect } from 'vitest';
import type { Plan } from '../../src/model/plan.ts';
import type { Standing } from '../../src/model/standing.ts';
import { smallPlan } from './plan.ts';
import { type Draft, type Look, standingOn } from './register.ts';

/** The small plan under another deadline rule. */
export function byRule(rule: Partial<Plan['reporting']['rule']>): Look {
  const plan = smallPlan();
  return { plan: { ...plan, reporting: { ...plan.reporting, rule: { ...plan.reporting.rule, ...rule } } } };
}

/** One sentence of the law on dates, and the standing it gives on 1/7/2026. */
export interface ArrivalCase {
  readonly law: string;
  readonly events: readonly Draft[];
  readonly expected: Partial<Pick<Standing, 'kind' | 'days' | 'judgedBy' | 'strictOnly'>>;
  readonly look?: Look;
}

export function checkArrival({ events, expected, look }: ArrivalCase): void {
  expect(standingOn('2026-07-01', events, look)).toMatchObject(expected);
}

export const judged = (date: string, which: NonNullable<Standing['judgedBy']>['which']) =>
  ({ date, which }) as NonNullable<Standing['judgedBy']>;
