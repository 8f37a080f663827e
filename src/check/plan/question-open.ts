import type { Place } from '../../model/finding.ts';
import { finding, type PlanContext, type PlanRule } from './rule.ts';

/** What a drafted plan still leaves to the office: told where it is to be settled, until it is answered. */
export const questionOpen: PlanRule = {
  code: 'question-open',
  run: (context) =>
    (context.files.questions?.questions ?? [])
      .filter((q) => q.answer === null)
      .map((q) => {
        const own = context.locate(`questions/questions/${q.id}`);
        const values = {
          id: q.id,
          question: q.question,
          printed: q.printed ?? '',
          source: q.source,
          at: q.at.join(', '),
        };
        return finding('question-open', placeOf(context, q.at[0], q.printed) ?? own, values, own);
      }),
};

/** The deepest part of the path that the plan has; undefined for a path into no file of it. */
function placeOf(
  { locate }: PlanContext,
  path: string | undefined,
  words: string | undefined,
): Place | undefined {
  return path === undefined ? undefined : locate(path, words);
}
