import type { CheckedSubmission } from '../../model/answer.ts';
import { type Question, questionsOf } from '../../model/form.ts';
import type { PeriodCheck } from './input.ts';
import { aboutAnswer, numberIn } from './place.ts';

/** A group must be large enough for its middle to mean something. */
const fewestUnits = 10;
/** So many times the middle figure of the group: one or two zeros too many, not a diligent unit. */
const factor = 20;
/** And so many units of measure above it. */
const floor = 100;

/** One figure far above those of all other units of its group would decide the total by itself. */
export const figureFarAboveGroup: PeriodCheck = {
  code: 'figure-far-above-group',
  run: ({ submissions }) =>
    [...groupsOf(submissions).values()].flatMap((group) => {
      const middle = medianOf(group.map((g) => g.number));
      if (group.length < fewestUnits || middle <= 0) return [];
      return group
        .filter(({ number }) => number >= middle * factor && number - middle >= floor)
        .map(({ s, question, number }) =>
          aboutAnswer(s, 'figure-far-above-group', question, {
            number,
            middle,
            units: group.length,
            factor,
            floor,
          }),
        );
    }),
};

interface Given {
  readonly s: CheckedSubmission;
  readonly question: Question;
  readonly number: number;
}

/** Figures by group of units and answer. A total of officials or members differs by nature. */
function groupsOf(submissions: readonly CheckedSubmission[]): ReadonlyMap<string, readonly Given[]> {
  const groups = new Map<string, Given[]>();
  for (const s of submissions) {
    for (const question of questionsOf(s.form)) {
      const number = numberIn(s, question.id);
      if (question.topic !== 'indicator' || question.part !== undefined || number === undefined) continue;
      const key = `${s.unit.group}|${question.id}`;
      const group = groups.get(key);
      if (group) group.push({ s, question, number });
      else groups.set(key, [{ s, question, number }]);
    }
  }
  return groups;
}

function medianOf(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(half) - 1] ?? 0, sorted[Math.floor(half)] ?? 0];
  return (low + high) / 2;
}
