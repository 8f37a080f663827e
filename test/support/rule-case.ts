import { civilDate } from '../../src/model/civil-date.ts';
import type { RegisterEvent } from '../../src/model/register.ts';
import type { ProblemKind } from '../../src/register/problem.ts';
import { mayRecord } from '../../src/register/rules.ts';
import { smallPlan } from './plan.ts';
import { type Draft, data, file, type Look, listOn, registerOf } from './register.ts';

/** What stood before, the event that would follow, and the problem with it. */
export interface RuleCase {
  readonly law: string;
  readonly before: readonly Draft[];
  readonly next: Draft;
  readonly problem: ProblemKind | undefined;
  readonly look?: Look;
}

export function judgeNext(before: readonly Draft[], next: Draft, look: Look = {}) {
  const events = registerOf([...before, next]);
  const event = events.at(-1) as RegisterEvent;
  const day = event.kind === 'closed' ? event.closedOn : event.recordedAt.slice(0, 10);
  const known = events.slice(0, -1);
  return mayRecord(known, event, listOn(day, known, look));
}

export const ended: Look = {
  plan: smallPlan({
    units: smallPlan().units.map((u) => (u.id === 'xa-ha-trung' ? { ...u, to: civilDate('2026-03-01') } : u)),
  }),
};
export const sent = [data('2026-06-18', { file: file('a') })];
export const allSent = smallPlan().units.map((u) => data('2026-06-18', { unit: u.id }));

export const rule = (
  law: string,
  before: readonly Draft[],
  next: Draft,
  problem?: ProblemKind,
  look?: Look,
): RuleCase => ({
  law,
  before,
  next,
  problem,
  ...(look && { look }),
});
