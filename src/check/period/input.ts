import type { CheckedSubmission } from '../../model/answer.ts';
import type { Code } from '../../model/codes.ts';
import type { Finding } from '../../model/finding.ts';
import type { Plan } from '../../model/plan.ts';
import type { Period } from '../../model/reporting.ts';

/** All checked submissions of one period side by side. */
export interface PeriodCheckInput {
  readonly plan: Plan;
  readonly period: Period;
  readonly submissions: readonly CheckedSubmission[];
}

/** One check: one code, one file. It looks across the submissions and returns all it finds; `found`: what was found before it. */
export interface PeriodCheck {
  readonly code: Code;
  readonly run: (input: PeriodCheckInput, found: readonly Finding[]) => readonly Finding[];
}
