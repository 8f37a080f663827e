import type { CheckedSubmission } from '../../model/answer.ts';
import type { Code } from '../../model/codes.ts';
import { compareFindings, type Finding } from '../../model/finding.ts';
import type { AnswerId } from '../../model/form.ts';
import { submissionChecks } from './all.ts';
import { contextOf } from './context.ts';
import { foldByCause } from './fold.ts';
import type { CheckContext, CheckInput, SubmissionCheck } from './input.ts';

/**
 * Reads and checks one submission. Every answer is reported once, for its first reason in the order of the list; findings
 * of one cause fold into one. A confirmed `confirm` finding stays as a note (`values.confirmed`), and its answer is used.
 */
export function checkSubmission(
  input: CheckInput,
  checks: readonly SubmissionCheck[] = submissionChecks,
): CheckedSubmission {
  const context = contextOf(input);
  const found = oncePerAnswer(checks.flatMap((check) => check.run(context))).map((f) => confirmed(input, f));
  return {
    unit: input.form.obligation.unit,
    form: input.form,
    submission: input.submission,
    values: context.values,
    findings: foldByCause(found).toSorted(compareFindings),
    leftOut: leftOut(context, found),
  };
}

function oncePerAnswer(findings: readonly Finding[]): readonly Finding[] {
  const reported = new Set<string>();
  return findings.filter((f) => {
    if (f.answer === undefined) return true;
    if (reported.has(f.answer)) return false;
    reported.add(f.answer);
    return true;
  });
}

function confirmed(input: CheckInput, f: Finding): Finding {
  const is =
    f.severity === 'confirm' &&
    input.confirmed?.some((c) => c.code === f.code && (c.answer === undefined || c.answer === f.answer));
  return is ? { ...f, severity: 'note', values: { ...f.values, confirmed: 1 } } : f;
}

/** Answers with an error or an unconfirmed finding; a ratio is used whole or not at all. */
function leftOut(c: CheckContext, findings: readonly Finding[]): ReadonlyMap<AnswerId, Code> {
  const out = new Map<AnswerId, Code>();
  const put = (id: AnswerId, code: Code): void => {
    if (!out.has(id)) out.set(id, code);
  };
  for (const f of findings) {
    if (f.answer === undefined || (f.severity !== 'error' && f.severity !== 'confirm')) continue;
    put(f.answer, f.code);
    for (const partner of otherPart(c, f.answer)) put(partner, f.code);
  }
  return out;
}

function otherPart(c: CheckContext, id: AnswerId): readonly AnswerId[] {
  const partner = id.endsWith('/n') ? `${id.slice(0, -1)}N` : `${id.slice(0, -1)}n`;
  return c.questions.get(id)?.part && c.questions.has(partner) ? [partner] : [];
}
