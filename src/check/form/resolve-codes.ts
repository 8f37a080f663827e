import type { AnswerId, FormSpec } from '../../model/form.ts';
import { codeKey, visibleCodes } from '../../model/form-codes.ts';
import type { Figure } from '../../model/reporting.ts';
import type { Answer, StrayAnswer, Submission } from '../../model/submission.ts';

const idStart = 'code/';

interface Code {
  readonly code: string;
  readonly figure?: Figure;
}

/** "code/CT-04/1/period" → code "CT-04/1", figure `period`; undefined for every other id. */
function codeOf(id: string): Code | undefined {
  if (!id.startsWith(idStart)) return undefined;
  const rest = id.slice(idStart.length);
  for (const figure of ['period', 'cumulative'] as const) {
    if (rest.endsWith(`/${figure}`)) return { code: rest.slice(0, -figure.length - 1), figure };
  }
  return { code: rest };
}

/** The answer id that the code stands for on this form; an id that is no code stays as it is. */
function resolved(id: string, known: ReadonlyMap<string, AnswerId>): { id: string; asked: boolean } {
  const found = codeOf(id);
  if (!found) return { id, asked: true };
  const key = codeKey(found.code, found.figure);
  const answer = known.get(key);
  return answer === undefined ? { id: key, asked: false } : { id: answer, asked: true };
}

function isBlank(answer: Answer | undefined): boolean {
  return answer === undefined || answer.raw.kind === 'blank';
}

/**
 * A Word form that lost content controls: answers found by the visible code of their row get the ids they have on this
 * form. An answer known by its control goes before one found by code; what no question asks for is stray.
 */
export function resolveCodes(submission: Submission, form: FormSpec): Submission {
  const coded = [...submission.answers].filter(([id]) => codeOf(id));
  if (coded.length === 0 && !submission.stray.some((s) => codeOf(s.id))) return submission;
  const known = visibleCodes(form);
  const answers = new Map([...submission.answers].filter(([id]) => !codeOf(id)));
  const stray: StrayAnswer[] = submission.stray.map((s) => ({ ...s, id: resolved(s.id, known).id }));
  for (const [id, answer] of coded) {
    const to = resolved(id, known);
    if (to.asked && isBlank(answers.get(to.id))) answers.set(to.id, answer);
    else if (!isBlank(answer)) stray.push({ id: to.id, raw: answer.raw, place: answer.place });
  }
  const asked = (ids: readonly AnswerId[]): readonly AnswerId[] => ids.map((id) => resolved(id, known).id);
  const shown = submission.shown?.map((text) => ({
    ...text,
    ...(text.row && { row: asked(text.row) }),
    ...(text.above && { above: asked(text.above) }),
  }));
  return { ...submission, answers, stray, ...(shown && { shown }) };
}
