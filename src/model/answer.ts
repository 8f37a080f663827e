import type { CivilDate } from './civil-date.ts';
import type { Code } from './codes.ts';
import type { Finding } from './finding.ts';
import type { AnswerId, FormSpec, TaskStatus } from './form.ts';
import type { Submission } from './submission.ts';
import type { Unit } from './unit.ts';

/** An answer read by the question's kind. `problem` answers are never used; the code says why. */
export type Interpreted =
  | { readonly kind: 'blank' }
  | { readonly kind: 'number'; readonly value: number; readonly writtenAsText: boolean }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'status'; readonly status: TaskStatus }
  | { readonly kind: 'date'; readonly date: CivilDate }
  | { readonly kind: 'problem'; readonly code: Code; readonly text: string };

/** A submission with every answer read, its findings, and the answers that must not be used. */
export interface CheckedSubmission {
  readonly unit: Unit;
  readonly form: FormSpec;
  readonly submission: Submission;
  readonly values: ReadonlyMap<AnswerId, Interpreted>;
  readonly findings: readonly Finding[];
  /** The same before findings of one cause were folded: one for every place. */
  readonly each?: readonly Finding[];
  /** Answers left out: those with an error finding, and unconfirmed `confirm` ones. */
  readonly leftOut: ReadonlyMap<AnswerId, Code>;
}
