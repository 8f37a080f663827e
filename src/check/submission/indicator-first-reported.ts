import { about, numberOf } from './context.ts';
import type { SubmissionCheck } from './input.ts';

/** A figure where the unit's earlier reports had none, though they had others: a new source, or the wrong row. */
export const indicatorFirstReported: SubmissionCheck = {
  code: 'indicator-first-reported',
  run: (c) => {
    const earlier = [c.earlier?.previous, c.earlier?.yearBefore].filter((v) => v !== undefined);
    const figures = [...c.questions.values()].filter((q) => q.topic === 'indicator' && q.part !== 'N');
    const had = (id: string): boolean => earlier.some((v) => v.get(id)?.kind === 'number');
    if (!figures.some((q) => had(q.id))) return [];
    return figures
      .filter((q) => (numberOf(c, q.id) ?? 0) > 0 && !earlier.some((v) => isKnown(v.get(q.id)?.kind)))
      .map((q) =>
        about(c, 'indicator-first-reported', q, {
          values: { number: numberOf(c, q.id) ?? 0 },
          cause: 'first-reported',
        }),
      );
  },
};

/** Given before, even if it could not be read then. */
function isKnown(kind: string | undefined): boolean {
  return kind !== undefined && kind !== 'blank';
}
