import type { Question } from '../../model/form.ts';
import { about, numberOf } from './context.ts';
import type { CheckContext, SubmissionCheck } from './input.ts';

/** At least three times as much or as little, and at least ten units of measure apart: small numbers jump all the time. */
const jumpFactor = 3;
const jumpFloor = 10;

export const jumpFromYearBefore: SubmissionCheck = {
  code: 'jump-from-year-before',
  run: (c) => [...c.questions.values()].filter((q) => q.topic === 'indicator').flatMap((q) => jump(c, q)),
};

function jump(c: CheckContext, q: Question) {
  const now = numberOf(c, q.id);
  const before = c.earlier?.yearBefore?.get(q.id);
  if (now === undefined || before?.kind !== 'number' || before.value === 0) return [];
  if (Math.abs(now - before.value) < jumpFloor) return [];
  if (now < before.value * jumpFactor && now * jumpFactor > before.value) return [];
  const values = { number: now, before: before.value, factor: jumpFactor, floor: jumpFloor };
  return [about(c, 'jump-from-year-before', q, { values, cause: `${q.indicator}/${q.part ?? ''}` })];
}
