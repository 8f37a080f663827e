import type { Interpreted } from '../../model/answer.ts';
import type { Code } from '../../model/codes.ts';
import type { Finding } from '../../model/finding.ts';
import type { AnswerId, FormSpec, Question } from '../../model/form.ts';
import type { Plan } from '../../model/plan.ts';
import type { Submission } from '../../model/submission.ts';

export type EarlierValues = ReadonlyMap<AnswerId, Interpreted>;

/** What the form of this unit and period prints besides its answer cells; keys are `comparisonKey`s. */
export interface PrintedForm {
  readonly texts: ReadonlySet<string>;
  /** Headings of the columns that repeat what the unit answered in the period before. */
  readonly previousHeadings: ReadonlySet<string>;
  /** Last column that the form prints on each of its sheets. */
  readonly columns: ReadonlyMap<string, number>;
  /** The list in front of a returned workbook, and its last column. */
  readonly returnSheet: { readonly name: string; readonly columns: number };
}

/** One submission and what is known beside it. */
export interface CheckInput {
  readonly plan: Plan;
  readonly form: FormSpec;
  readonly submission: Submission;
  readonly earlier?: {
    /** The unit's accepted submission of an earlier period in the same reporting year. */
    readonly sameYear?: EarlierValues;
    /** The unit's accepted submission of the period just before, whatever its year: for texts, not for amounts. */
    readonly previous?: EarlierValues;
    /** The same period of the year before. */
    readonly yearBefore?: EarlierValues;
  };
  /** Keys (`documentNumberKey`) of the unit's other documents on record; superseded versions of this one left out. */
  readonly usedDocumentNumbers?: readonly {
    readonly key: string;
    readonly period: string;
    readonly where: string;
  }[];
  /** Unknown where the form cannot be laid beside it. */
  readonly printed?: PrintedForm;
  /** Findings of severity `confirm` that the clerk has confirmed; without `answer`, every one of that code. */
  readonly confirmed?: readonly { readonly code: string; readonly answer?: string; readonly why?: string }[];
}

/** The same, read: what the checks look at. */
export interface CheckContext extends CheckInput {
  readonly questions: ReadonlyMap<AnswerId, Question>;
  readonly values: ReadonlyMap<AnswerId, Interpreted>;
  /** Not one answer was given; window dates and the reporter's name, which may come filled in, do not count. */
  readonly nothingAnswered: boolean;
}

/** One check: one code, one file. `run` looks at the whole submission and returns all it finds. */
export interface SubmissionCheck {
  readonly code: Code;
  readonly run: (context: CheckContext) => readonly Finding[];
}
