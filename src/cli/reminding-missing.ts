import type { CheckedSubmission } from '../model/answer.ts';
import type { Finding } from '../model/finding.ts';
import { questionsOf } from '../model/form.ts';
import type { Plan } from '../model/plan.ts';
import { taskById } from '../model/plan.ts';

/** Where an answer belongs: "Nhiệm vụ 2.4 (Diễn đàn, hội thảo)", "Chỉ tiêu CT-02", the part for the unit itself. */
function placeOf(plan: Plan, answer: string): string {
  const [kind, id = ''] = answer.split('/');
  if (kind === 'task') return `nhiệm vụ ${id} (${taskById(plan, id)?.shortName ?? ''})`;
  return kind === 'indicator' ? `chỉ tiêu ${id}` : 'phần chung';
}

function missingIn(plan: Plan, { form, findings, each }: CheckedSubmission): readonly string[] {
  const labels = new Map(questionsOf(form).map((q) => [q.id, q.label]));
  const gaps = (each ?? findings).filter(
    (f): f is Finding & { answer: string } =>
      f.code === 'answer-missing' && f.severity === 'error' && f.answer !== undefined,
  );
  const places = new Map<string, string[]>();
  for (const { answer } of gaps) {
    const place = placeOf(plan, answer);
    places.set(place, [...(places.get(place) ?? []), labels.get(answer) ?? answer]);
  }
  return [...places].map(([place, names]) => `${place}: ${[...new Set(names)].join(', ')}`);
}

/** Required answers that each accepted data file lacks, as printed; nothing of a unit whose file lacks none. */
export function missingAnswers(
  plan: Plan,
  submissions: readonly CheckedSubmission[],
): ReadonlyMap<string, readonly string[]> {
  return new Map(
    submissions.flatMap((s) => {
      const missing = missingIn(plan, s);
      return missing.length > 0 ? [[s.unit.id, missing] as const] : [];
    }),
  );
}
