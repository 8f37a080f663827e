import type { AnswerId, FormSpec, FormTask, Question } from './form.ts';
import type { Figure } from './reporting.ts';

/** Where an answer stands in the Word form when its content control is lost. */
export interface VisibleCode {
  /** Printed in the first column of the answer's row: "Đ1", "1.1-1", "CT-01", "CT-04/1" (n), "CT-04/2" (N). */
  readonly code: string;
  /** The row has a cell for each figure ("Trong kỳ", "Lũy kế"); absent: the row holds this one answer. */
  readonly figure?: Figure;
  readonly question: Question;
}

/** An indicator whose figures stand side by side; one answered in words stands among the questions. */
export function isFigureRow({ indicator }: { readonly indicator: { readonly kind: string } }): boolean {
  return indicator.kind !== 'text';
}

function indicatorCodes(task: FormTask): readonly VisibleCode[] {
  return task.indicators.flatMap((asked): readonly VisibleCode[] => {
    const { id } = asked.indicator;
    if (!isFigureRow(asked))
      return asked.questions.map((question, i) => ({
        code: asked.questions.length === 1 ? id : `${id}/${i + 1}`,
        question,
      }));
    return asked.questions.map((question) => ({
      code: question.part ? `${id}/${question.part === 'n' ? 1 : 2}` : id,
      ...(question.figure ? { figure: question.figure } : {}),
      question,
    }));
  });
}

/** Every question of the form with its code. No task has the form "Đ…", no indicator a full stop or a slash, so none clash. */
export function codedQuestions(form: FormSpec): readonly VisibleCode[] {
  const counts = new Map<string, number>();
  const next = (task: string): number => {
    const n = (counts.get(task) ?? 0) + 1;
    counts.set(task, n);
    return n;
  };
  return [
    ...form.unitQuestions.map((question, i) => ({ code: `Đ${i + 1}`, question })),
    ...form.tasks.flatMap((t) => [
      ...t.questions.map((question) => ({ code: `${t.task.id}-${next(t.task.id)}`, question })),
      ...indicatorCodes(t),
    ]),
  ];
}

/** Key of one answer: the code of its row, and the figure of its column where the row has several. */
export function codeKey(code: string, figure?: Figure): string {
  return figure === undefined ? code : `${code} ${figure}`;
}

/** `codeKey` → answer id: "Đ1", "1.1-1", "CT-30" (in words), "CT-01 period", "CT-01 cumulative", "CT-04/1 cumulative". */
export function visibleCodes(form: FormSpec): ReadonlyMap<string, AnswerId> {
  return new Map(codedQuestions(form).map((c) => [codeKey(c.code, c.figure), c.question.id]));
}
