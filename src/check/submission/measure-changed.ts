import type { Finding } from '../../model/finding.ts';
import type { FormIndicator } from '../../model/form.ts';
import { comparisonKey } from '../../text/canonical.ts';
import { about, readingOf } from './context.ts';
import type { CheckContext, SubmissionCheck } from './input.ts';

/**
 * The unit typed another measure beside a figure ("nghìn lượt người"): it may count in other units, and figures of
 * different measures are never added up. A form of another version of the plan may have printed another one.
 */
export const measureChanged: SubmissionCheck = {
  code: 'measure-changed',
  run: (c) => {
    const { stamp } = c.submission;
    if (stamp.planVersion !== undefined && stamp.planVersion !== c.plan.version) return [];
    return c.form.tasks.flatMap((t) => t.indicators).flatMap((i) => changed(c, i));
  },
};

function changed(c: CheckContext, { indicator, questions }: FormIndicator): readonly Finding[] {
  const asked = comparisonKey(indicator.unitOfMeasure);
  const other = c.submission.measures?.find(
    (m) => m.indicator === indicator.id && comparisonKey(m.text) !== asked,
  );
  if (!other || indicator.kind === 'ratio') return [];
  return questions
    .filter((q) => readingOf(c, q.id).kind === 'number')
    .map((q) =>
      about(c, 'measure-changed', q, {
        also: other.place,
        values: { written: other.text, measure: indicator.unitOfMeasure },
        cause: `measure/${indicator.id}`,
      }),
    );
}
