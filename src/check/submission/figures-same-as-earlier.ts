import type { Finding } from '../../model/finding.ts';
import type { Question } from '../../model/form.ts';
import { general, numberOf, placeOf } from './context.ts';
import type { CheckContext, EarlierValues, SubmissionCheck } from './input.ts';

/** Fewer figures above zero may be equal by chance. */
const fewestFigures = 3;

/** Every figure "trong kỳ" is that of an earlier report: the form was sent again without new figures. */
export const figuresSameAsEarlier: SubmissionCheck = {
  code: 'figures-same-as-earlier',
  run: (c) => {
    const { previous, yearBefore } = c.form.obligation.period;
    const finding = sameAs(c, c.earlier?.previous, previous) ?? sameAs(c, c.earlier?.yearBefore, yearBefore);
    return finding ? [finding] : [];
  },
};

function sameAs(
  c: CheckContext,
  earlier: EarlierValues | undefined,
  earlierPeriod: string | undefined,
): Finding | undefined {
  const given = [...c.questions.values()].filter(
    (q) => q.topic === 'indicator' && q.figure === 'period' && numberOf(c, q.id) !== undefined,
  );
  const above = given.filter((q) => (numberOf(c, q.id) ?? 0) > 0);
  const [first] = above;
  if (!first || above.length < fewestFigures || !given.every((q) => isSame(c, q, earlier))) return undefined;
  const values = {
    figures: given.length,
    earlierPeriod: earlierPeriod ?? '',
    label: first.label,
    number: numberOf(c, first.id) ?? 0,
  };
  return { ...general(c, 'figures-same-as-earlier', values), place: placeOf(c, first.id) };
}

function isSame(c: CheckContext, q: Question, earlier: EarlierValues | undefined): boolean {
  const before = earlier?.get(q.id);
  return before?.kind === 'number' && before.value === numberOf(c, q.id);
}
