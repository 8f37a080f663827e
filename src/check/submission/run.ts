import type { CheckedSubmission } from '../../model/answer.ts';
import type { Code } from '../../model/codes.ts';
import { compareFindings, type Finding } from '../../model/finding.ts';
import type { AnswerId } from '../../model/form.ts';
import { inItsTime, isLookedFor, monthOf } from '../life.ts';
import { waived, waiversFor } from '../waivers.ts';
import { submissionChecks } from './all.ts';
import { contextOf } from './context.ts';
import { foldByCause } from './fold.ts';
import type { CheckContext, CheckInput, SubmissionCheck } from './input.ts';

/**
 * Reads and checks one submission. Every answer is reported once, for its first reason in the order of the list; findings
 * of one cause fold into one. A confirmed `confirm` finding stays as a note (`values.confirmed`), and its answer is used; so
 * does one that the plan waives (`values.waiver`). A rule not yet in full force only warns.
 */
export function checkSubmission(
  input: CheckInput,
  checks: readonly SubmissionCheck[] = submissionChecks,
): CheckedSubmission {
  const context = contextOf(input);
  const { unit, period, deadline } = input.form.obligation;
  const month = monthOf(period);
  const waivers = waiversFor(input.plan, unit.id, period, deadline.lastOnTimeDay);
  const raw = checks.filter((check) => isLookedFor(check.code, month)).flatMap((check) => check.run(context));
  const found = oncePerAnswer(raw).map((f) => waived(confirmed(input, inItsTime(f, month)), waivers));
  return {
    unit,
    form: input.form,
    submission: input.submission,
    values: context.values,
    findings: foldByCause(found).toSorted(compareFindings),
    each: found.toSorted(compareFindings),
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
  if (f.severity !== 'confirm') return f;
  const by = input.confirmed?.find(
    (c) => c.code === f.code && (c.answer === undefined || c.answer === f.answer),
  );
  if (!by) return f;
  const values = { ...f.values, confirmed: 1, ...(by.why === undefined ? {} : { confirmedWhy: by.why }) };
  return { ...f, severity: 'note', values };
}

/** Findings about what every figure counts over: until confirmed, no figure of the submission is used. */
const holdingFigures: readonly Code[] = ['window-mismatch'];

/** Answers with an error or an unconfirmed finding, and those that cannot be read; a ratio is used whole or not at all. */
function leftOut(c: CheckContext, findings: readonly Finding[]): ReadonlyMap<AnswerId, Code> {
  const out = new Map<AnswerId, Code>();
  const put = (id: AnswerId, code: Code): void => {
    if (!out.has(id)) out.set(id, code);
  };
  for (const f of findings) {
    if (f.answer === undefined) continue;
    const unreadable = c.values.get(f.answer)?.kind === 'problem';
    if (f.severity !== 'error' && f.severity !== 'confirm' && !unreadable) continue;
    put(f.answer, f.code);
    for (const partner of otherPart(c, f.answer)) put(partner, f.code);
    if (f.severity === 'confirm' && holdingFigures.includes(f.code)) {
      for (const q of c.questions.values()) if (q.indicator || q.kind === 'money') put(q.id, f.code);
    }
  }
  return out;
}

function otherPart(c: CheckContext, id: AnswerId): readonly AnswerId[] {
  const partner = id.endsWith('/n') ? `${id.slice(0, -1)}N` : `${id.slice(0, -1)}n`;
  return c.questions.get(id)?.part && c.questions.has(partner) ? [partner] : [];
}
