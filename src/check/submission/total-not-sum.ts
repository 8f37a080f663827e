import type { Finding } from '../../model/finding.ts';
import type { Question } from '../../model/form.ts';
import { about, numberOf, placeOf } from './context.ts';
import type { CheckContext, SubmissionCheck } from './input.ts';

/** An indicator that the plan calls the sum of others is not their sum. With parts left blank only a total below the rest is wrong. */
export const totalNotSum: SubmissionCheck = {
  code: 'total-not-sum',
  run: (c) =>
    c.form.tasks
      .flatMap((t) => t.indicators)
      .flatMap(({ indicator, questions }) => questions.flatMap((q) => compared(c, q, indicator.sumOf ?? []))),
};

function compared(c: CheckContext, q: Question, parts: readonly string[]): readonly Finding[] {
  const asked = parts.flatMap(
    (id) => c.questions.get(q.id.replace(/^indicator\/[^/]+/, `indicator/${id}`)) ?? [],
  );
  const total = numberOf(c, q.id);
  const given = asked.filter((p) => numberOf(c, p.id) !== undefined);
  const [first] = given;
  if (total === undefined || !first || asked.length < parts.length) return [];
  const numbers = given.map((p) => numberOf(c, p.id) ?? 0);
  const sum = numbers.reduce((a, b) => a + b, 0);
  const off = total - sum;
  const wrong = given.length === asked.length ? Math.abs(off) : Math.max(0, -off);
  if (wrong <= roundingOf([total, ...numbers])) return [];
  const values = {
    number: total,
    sum: Number(sum.toFixed(3)),
    parts: given.map((p) => p.label).join('; '),
    blanks: asked.length - given.length,
  };
  return [about(c, 'total-not-sum', q, { values, also: placeOf(c, first.id) })];
}

/** Half of the last decimal of every number: rounded figures need not add up to the digit. Whole numbers must. */
function roundingOf(numbers: readonly number[]): number {
  const decimals = numbers.map((n) => /\.(\d+)$/.exec(String(n))?.[1]?.length ?? 0);
  const halves = decimals.filter((d) => d > 0).map((d) => 0.5 * 10 ** -d);
  return halves.reduce((a, b) => a + b, 0) + 1e-9;
}
