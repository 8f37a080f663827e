import type { CivilDate } from '../../model/civil-date.ts';
import type { Code } from '../../model/codes.ts';
import type { Finding } from '../../model/finding.ts';
import type { Obligation } from '../../model/obligation.ts';
import type { Plan } from '../../model/plan.ts';
import type { Period } from '../../model/reporting.ts';
import type { Submission } from '../../model/submission.ts';
import type { Unit } from '../../model/unit.ts';

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
  /** The data file that stands accepted of a unit and period; with its answers where it was read. */
  readonly onRecord?: (unit: string, period: string) => RecordedForm | undefined;
  /** Data files that were returned for correction, of any unit and period. */
  readonly returned?: readonly RecordedForm[];
  readonly collecting?: Collecting;
}

export interface RecordedForm {
  readonly unit: string;
  readonly period: string;
  readonly where: string;
  readonly submission?: Submission;
}

/** What the office is collecting on the day of receipt. */
export interface Collecting {
  readonly now: Period;
  /** The clerk named the period. */
  readonly told: boolean;
  /** The clerk said that what is on record is to be replaced. */
  readonly replace?: boolean;
  /** Day of the unit's document as the form states it, with the period that is collected around that day. */
  readonly documentDay?: { readonly date: CivilDate; readonly period: Period };
  /** The commands that file this form under its own period, there instead of the one on record, and as a document. */
  readonly command: string;
  readonly commandToReplace: string;
  readonly commandAsDocument: string;
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
