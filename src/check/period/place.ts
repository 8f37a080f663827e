import type { CheckedSubmission } from '../../model/answer.ts';
import { type Code, severityOf } from '../../model/codes.ts';
import type { Finding, Place, Values } from '../../model/finding.ts';
import type { AnswerId, Question } from '../../model/form.ts';

/** Where a unit's answer stands; its whole file where the cell was not found. */
export function placeIn(s: CheckedSubmission, id: AnswerId): Place {
  return s.submission.answers.get(id)?.place ?? { kind: 'file', file: s.submission.file.name };
}

/** A finding about one answer of one unit, seen beside the others'. */
export function aboutAnswer(s: CheckedSubmission, code: Code, question: Question, values: Values): Finding {
  return {
    code,
    severity: severityOf(code),
    place: placeIn(s, question.id),
    values: {
      unitName: s.unit.name,
      label: question.label,
      ...(question.task === undefined ? {} : { task: question.task }),
      ...(question.figure === undefined ? {} : { figure: question.figure }),
      ...values,
    },
    unit: s.unit.id,
    period: s.form.obligation.period.id,
    answer: question.id,
  };
}

/** A figure that was read, whether or not it will be used. */
export function numberIn(s: CheckedSubmission, id: AnswerId): number | undefined {
  const value = s.values.get(id);
  return value?.kind === 'number' ? value.value : undefined;
}

const listed = 6;

/** "UBND xã A, UBND xã B, …": the first of them, the rest as "…". */
export function namesOf(submissions: readonly CheckedSubmission[]): string {
  const names = submissions.map((s) => s.unit.name);
  return `${names.slice(0, listed).join('; ')}${names.length > listed ? '; …' : ''}`;
}
