import type { Code } from '../../model/codes.ts';
import type { Finding } from '../../model/finding.ts';
import type { Obligation } from '../../model/obligation.ts';
import type { Period, Plan, Unit } from '../../model/plan.ts';
import type { Submission } from '../../model/submission.ts';

/** What the form gate looks at before any answer is read. */
export interface FormInput {
  readonly plan: Plan;
  /** The plan's name as forms carry it in their stamp. */
  readonly planId: string;
  readonly submission: Submission;
  /** What the clerk says, or what header and file name say: ids of the plan. */
  readonly expected?: { readonly unit?: string; readonly period?: string };
  /** Of the period in question (others do no harm). */
  readonly obligations: readonly Obligation[];
  /** Files on record, to refuse the identical one. */
  readonly received?: readonly { readonly sha256: string; readonly where: string }[];
}

/** The same with unit and period settled as far as they can be: the stamp first, then what is expected. */
export interface FormContext extends FormInput {
  readonly unit: Unit | undefined;
  readonly period: Period | undefined;
}

export interface FormCheck {
  readonly code: Code;
  /** Nothing further is worth saying when this one finds something. */
  readonly final?: true;
  readonly run: (context: FormContext) => Finding | undefined;
}
