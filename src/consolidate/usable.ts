import type { CheckedSubmission, Interpreted } from '../model/answer.ts';
import type { LeftOut, Passage } from '../model/consolidation.ts';
import type { Place } from '../model/finding.ts';
import { type AnswerId, questionsOf } from '../model/form.ts';
import type { RawAnswer } from '../model/submission.ts';
import { shortDay } from '../text/print.ts';

const blank: Interpreted = { kind: 'blank' };

/** The answer as far as it may be used: blank where it is missing, unreadable or left out. */
export function usable(submission: CheckedSubmission, id: AnswerId): Interpreted {
  if (submission.leftOut.has(id)) return blank;
  const value = submission.values.get(id) ?? blank;
  return value.kind === 'problem' ? blank : value;
}

/** A usable figure, or null. Blank is never 0. */
export function numberOf(submission: CheckedSubmission, id: AnswerId): number | null {
  const value = usable(submission, id);
  return value.kind === 'number' && Number.isFinite(value.value) ? value.value : null;
}

/** A usable text (status and day included) as printed, or undefined. */
export function textOf(submission: CheckedSubmission, id: AnswerId): string | undefined {
  const value = usable(submission, id);
  if (value.kind === 'text') return value.text.trim() === '' ? undefined : value.text;
  if (value.kind === 'status') return value.status;
  if (value.kind === 'date') return shortDay(value.date);
  return undefined;
}

export function placeOf(submission: CheckedSubmission, id: AnswerId): Place {
  return (
    submission.submission.answers.get(id)?.place ?? { kind: 'file', file: submission.submission.file.name }
  );
}

export function passage(submission: CheckedSubmission, id: AnswerId, text: string): Passage {
  return {
    unit: submission.unit,
    text,
    place: placeOf(submission, id),
    sha256: submission.submission.file.sha256,
    answer: id,
  };
}

/** The passages that the submissions give under one answer id, in their order. */
export function passages(submissions: readonly CheckedSubmission[], id: AnswerId): readonly Passage[] {
  return submissions.flatMap((s) => {
    const text = textOf(s, id);
    return text === undefined ? [] : [passage(s, id, text)];
  });
}

/** As the spreadsheet shows it here, and as findings quote it: a comma before decimals, a percentage as such. */
function numberText({ value, text, percent }: Extract<RawAnswer, { kind: 'number' }>): string {
  return (percent ? `${Number((value * 100).toPrecision(12))}%` : text).replace('.', ',');
}

/** What was written: a number in Vietnamese notation, a text as it stands. */
export function rawText(raw: RawAnswer | undefined): string {
  switch (raw?.kind) {
    case 'number':
      return numberText(raw);
    case 'text':
    case 'cell-error':
      return raw.text;
    case 'date':
      return raw.text || shortDay(raw.date);
    case 'boolean':
      return raw.value ? 'TRUE' : 'FALSE';
    case 'not-calculated':
      return `=${raw.formula.replace(/^=/, '')}`;
    default:
      return '';
  }
}

/** One answer that is on record but not used, with the code that says why; undefined where nothing was written. */
export function leftOutEntry(
  submission: CheckedSubmission,
  id: AnswerId,
  otherwise?: string,
): LeftOut | undefined {
  const value = submission.values.get(id);
  const code =
    submission.leftOut.get(id) ?? (value?.kind === 'problem' ? value.code : undefined) ?? otherwise;
  const raw = submission.submission.answers.get(id)?.raw;
  if (code === undefined || raw === undefined || raw.kind === 'blank') return undefined;
  return { unit: submission.unit, answer: id, place: placeOf(submission, id), text: rawText(raw), code };
}

/** Everything written in the form's cells that is not used, in form order. */
export function leftOutOf(submission: CheckedSubmission): readonly LeftOut[] {
  return questionsOf(submission.form).flatMap((q) => {
    const half = q.part !== undefined && numberOf(submission, otherPart(q.id)) === null;
    return leftOutEntry(submission, q.id, half ? 'ratio-half' : undefined) ?? [];
  });
}

/** `…/n` ↔ `…/N`. */
function otherPart(id: AnswerId): AnswerId {
  return id.endsWith('/n') ? `${id.slice(0, -1)}N` : `${id.slice(0, -1)}n`;
}
