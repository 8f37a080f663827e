import type { CheckedSubmission } from '../model/answer.ts';
import type { Consolidation } from '../model/consolidation.ts';
import type { AnswerId } from '../model/form.ts';
import type { Plan } from '../model/plan.ts';
import type { Arrival, Standing } from '../model/standing.ts';
import type { TraceSource } from '../model/trace.ts';
import { numberOf, placeOf, rawText, textOf } from './usable.ts';

export interface TraceInput {
  readonly plan: Plan;
  readonly consolidation: Consolidation;
  /** Checked data files of the period; those merged are looked at. */
  readonly submissions: readonly CheckedSubmission[];
  /** What the comparison with the year before was made from. */
  readonly yearBefore?:
    | {
        readonly period: string;
        readonly submissions: readonly CheckedSubmission[];
        /** How the units stood then: the arrivals of the earlier files. */
        readonly standings?: readonly Standing[];
      }
    | undefined;
}

export function submissionOf(
  { submissions, consolidation }: TraceInput,
  unit: string,
): CheckedSubmission | undefined {
  const own = submissions.find((s) => s.unit.id === unit);
  return own && consolidation.acceptedUnits.some((u) => u.id === unit) ? own : undefined;
}

export const standingOf = ({ consolidation }: TraceInput, unit: string): Standing | undefined =>
  consolidation.standing.standings.find((s) => s.unit.id === unit);

/** The cell of one unit's file that holds an answer, with the version that brought it. */
export function sourceOf(input: TraceInput, unit: string, answer: AnswerId): TraceSource | undefined {
  const submission = submissionOf(input, unit);
  return submission && sourceIn(submission, answer, standingOf(input, unit)?.accepted);
}

/** One cell of one file. */
export function sourceIn(
  submission: CheckedSubmission,
  answer: AnswerId,
  accepted: Arrival | undefined,
): TraceSource | undefined {
  const value = numberOf(submission, answer);
  const text = textOf(submission, answer);
  if (value === null && text === undefined) return undefined;
  return {
    unit: submission.unit,
    answer,
    ...(value === null ? {} : { value }),
    ...(text === undefined ? {} : { text }),
    written: rawText(submission.submission.answers.get(answer)?.raw),
    place: placeOf(submission, answer),
    sha256: submission.submission.file.sha256,
    ...(accepted ? { arrival: accepted } : {}),
  };
}

/** A section of the unit's own signed document, `document/<n>`. */
export function documentSource(
  { consolidation }: TraceInput,
  unit: string,
  answer: AnswerId,
): TraceSource | undefined {
  const [kind, number] = answer.split('/');
  const own = consolidation.documents?.find((d) => d.unit.id === unit);
  const section = kind === 'document' ? own?.sections[Number(number) - 1] : undefined;
  if (!own || !section) return undefined;
  const standing = consolidation.standing.standings.find((s) => s.unit.id === unit);
  const arrival = standing?.arrivals.find((a) => a.file?.sha256 === own.sha256);
  return {
    unit: own.unit,
    answer,
    text: section.text,
    written: section.text,
    place: section.place,
    sha256: own.sha256,
    ...(arrival ? { arrival } : {}),
  };
}
