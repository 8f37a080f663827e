import { compareFindings, type Finding } from '../../model/finding.ts';
import { formChecks } from './all.ts';
import { contextOf } from './context.ts';
import type { FormCheck, FormInput } from './input.ts';

/** The form gate: is this one of our forms, for a unit and a period that owe it? An error here refuses the file. */
export function checkForm(input: FormInput, checks: readonly FormCheck[] = formChecks): readonly Finding[] {
  const context = contextOf(input);
  const findings: Finding[] = [];
  for (const check of checks) {
    const finding = check.run(context);
    if (finding) findings.push(finding);
    if (finding && check.final) break;
  }
  return findings.toSorted(compareFindings);
}
