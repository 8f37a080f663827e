import { type Code, severityOf } from '../../model/codes.ts';
import type { Finding, Values } from '../../model/finding.ts';
import { periodById, unitById } from '../../model/plan.ts';
import type { FormContext, FormInput } from './input.ts';

export function contextOf(input: FormInput): FormContext {
  const { plan, submission, expected } = input;
  const unit = submission.stamp.unit ?? expected?.unit;
  const period = submission.stamp.period ?? expected?.period;
  return {
    ...input,
    unit: unit === undefined ? undefined : unitById(plan, unit),
    period: period === undefined ? undefined : periodById(plan, period),
  };
}

/** A finding about the whole file. */
export function aboutFile(c: FormContext, code: Code, values: Values = {}): Finding {
  return {
    code,
    severity: severityOf(code),
    place: { kind: 'file', file: c.submission.file.name },
    values: { file: c.submission.file.name, ...values },
    ...(c.unit ? { unit: c.unit.id } : {}),
    ...(c.period ? { period: c.period.id } : {}),
  };
}

/** What the file prints at its head, for the clerk to recognise it by. */
export function headerOf(c: FormContext): string {
  return c.submission.header.slice(0, 3).join(' · ').slice(0, 120);
}
