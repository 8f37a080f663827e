import type { CivilDate } from './civil-date.ts';
import type { Task } from './decision.ts';
import type { Obligation } from './obligation.ts';
import type { TaskRole } from './plan.ts';
import type { Figure, Indicator, TaskQuestionId, UnitQuestionId } from './reporting.ts';

/**
 * Stable id of one answer:
 * `unit/<question>` · `task/<task>/<question>` · `indicator/<id>/<figure>` · `indicator/<id>/<figure>/n` and `/N` for a ratio.
 */
export type AnswerId = string;

export type QuestionKind =
  | 'text'
  | 'long-text'
  | 'status'
  | 'date'
  | 'whole'
  | 'decimal'
  | 'money'
  | 'document';

export interface Question {
  readonly id: AnswerId;
  readonly label: string;
  readonly hint: string;
  readonly kind: QuestionKind;
  readonly required: boolean;
  readonly unitOfMeasure?: string;
  readonly task?: string;
  readonly role?: TaskRole;
  readonly topic: UnitQuestionId | TaskQuestionId | 'indicator';
  readonly indicator?: string;
  readonly figure?: Figure;
  readonly part?: 'n' | 'N';
}

export interface FormTask {
  readonly task: Task;
  readonly role: TaskRole;
  readonly questions: readonly Question[];
  readonly indicators: readonly FormIndicator[];
}

export interface FormIndicator {
  readonly indicator: Indicator;
  /** One for a plain indicator and figure; two (n, N) for a ratio. */
  readonly questions: readonly Question[];
}

/** What one unit is asked for one period: the same value makes the form, checks the answers and lists what is missing. */
export interface FormSpec {
  readonly stamp: FormStamp;
  readonly obligation: Obligation;
  readonly unitQuestions: readonly Question[];
  /** Tasks it leads first, in plan order; coordinating ones apart and optional. */
  readonly tasks: readonly FormTask[];
}

/** Hidden in every form; reading goes by it. */
export interface FormStamp {
  readonly plan: string;
  readonly planVersion: string;
  readonly period: string;
  readonly unit: string;
  readonly formVersion: number;
}

export const formVersion = 1;

const known = new WeakMap<FormSpec, readonly Question[]>();

/** Every question of the form, in form order. */
export function questionsOf(form: FormSpec): readonly Question[] {
  const before = known.get(form);
  if (before) return before;
  const questions = [
    ...form.unitQuestions,
    ...form.tasks.flatMap((t) => [...t.questions, ...t.indicators.flatMap((i) => i.questions)]),
  ];
  known.set(form, questions);
  return questions;
}

/** An answer given for an earlier period, to print beside the empty cell. */
export interface PreviousAnswers {
  readonly period: string;
  readonly lastOnTimeDay?: CivilDate;
  readonly answers: ReadonlyMap<AnswerId, string | number>;
}

/** Printed words of a task's status, in the order of the drop-down (docs/quy-tac.md, mục 10). */
export const taskStatuses = [
  'chưa thực hiện',
  'đang thực hiện',
  'thực hiện thường xuyên',
  'hoàn thành',
  'không phát sinh',
] as const;
export type TaskStatus = (typeof taskStatuses)[number];
