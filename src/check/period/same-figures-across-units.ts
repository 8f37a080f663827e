import type { CheckedSubmission } from '../../model/answer.ts';
import { type Question, questionsOf } from '../../model/form.ts';
import type { PeriodCheck } from './input.ts';
import { aboutAnswer, namesOf, numberIn, placeIn } from './place.ts';

/** Fewer figures above zero may be equal by chance. */
const fewestFigures = 5;

/** Two units with the same figures throughout: a copy of a neighbour's form. */
export const sameFiguresAcrossUnits: PeriodCheck = {
  code: 'same-figures-across-units',
  run: ({ submissions }) => {
    const groups = new Map<string, CheckedSubmission[]>();
    for (const s of submissions) {
      const key = keyOf(s);
      if (key !== undefined) groups.set(key, [...(groups.get(key) ?? []), s]);
    }
    return [...groups.values()].flatMap((group) => {
      const [first, second] = group;
      const question = first && figuresOf(first)[0];
      if (!first || !second || !question) return [];
      const values = {
        units: group.length,
        names: namesOf(group),
        figures: figuresOf(first).length,
        number: numberIn(first, question.id) ?? 0,
      };
      const finding = aboutAnswer(first, 'same-figures-across-units', question, values);
      return [{ ...finding, also: placeIn(second, question.id) }];
    });
  },
};

function figuresOf(s: CheckedSubmission): readonly Question[] {
  return questionsOf(s.form).filter(
    (q) => q.topic === 'indicator' && q.part !== 'N' && numberIn(s, q.id) !== undefined,
  );
}

function keyOf(s: CheckedSubmission): string | undefined {
  const figures = figuresOf(s).map((q) => [q.id, numberIn(s, q.id) ?? 0] as const);
  const above = new Set(figures.filter(([, n]) => n > 0).map(([id]) => id.split('/')[1]));
  return above.size < fewestFigures ? undefined : JSON.stringify(figures);
}
