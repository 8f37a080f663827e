import {
  type FormSpec,
  type PreviousAnswers,
  type Question,
  type QuestionKind,
  taskStatuses,
} from '../model/form.ts';
import { codedQuestions, type VisibleCode } from '../model/form-codes.ts';
import type { ControlKind, FormControl, FormDocCell, FormDocRow } from '../model/form-doc.ts';
import type { Plan } from '../model/plan.ts';
import { vietnameseNumber } from '../text/print.ts';
import { previousCell } from './form-book-cells.ts';
import type { Words } from './form-wording.ts';

/** What the parts of one Word form are made from. */
export interface FormDocParts {
  readonly form: FormSpec;
  readonly previous: PreviousAnswers | undefined;
  readonly plan: Plan;
  readonly words: Words;
  readonly wording: ReadonlyMap<string, string>;
  readonly codes: ReadonlyMap<Question, VisibleCode>;
}

export function codesByQuestion(form: FormSpec): ReadonlyMap<Question, VisibleCode> {
  return new Map(codedQuestions(form).map((c) => [c.question, c]));
}

const controls: Readonly<Record<QuestionKind, ControlKind>> = {
  text: 'text',
  document: 'text',
  'long-text': 'long-text',
  status: 'list',
  date: 'date',
  whole: 'number',
  decimal: 'number',
  money: 'number',
};

/** The reporting window stands filled in: only a unit that differs changes it. */
function filledIn({ topic }: Question, { obligation: { window } }: FormSpec): Partial<FormControl> {
  if (topic === 'window-from' && window) return { date: window.from };
  if (topic === 'window-to' && window) return { date: window.to };
  return {};
}

export function cell(look: FormDocCell['look'], text: string, more: Partial<FormDocCell> = {}): FormDocCell {
  return { look, text, ...more };
}

/** The one cell that a question is answered in. */
export function answerCell(question: Question, { form }: FormDocParts): FormDocCell {
  const kind = controls[question.kind];
  return cell('answer', '', {
    align: kind === 'number' ? 'right' : 'left',
    control: {
      id: question.id,
      kind,
      required: question.required,
      ...(kind === 'list' ? { choices: taskStatuses } : {}),
      ...filledIn(question, form),
    },
  });
}

/** The answer of the earlier period, cut as in the Excel form. */
export function earlierCell(question: Question | undefined, previous: PreviousAnswers): FormDocCell {
  const { value } = previousCell(question, previous);
  if (typeof value === 'number') return cell('previous', vietnameseNumber(value, 6), { align: 'right' });
  return cell('previous', typeof value === 'string' ? value : '');
}

export function codeCell(question: Question, { codes }: FormDocParts): FormDocCell {
  return cell('code', codes.get(question)?.code ?? '', { align: 'center' });
}

/** A title over the whole table, kept with what follows. */
export function groupRow(title: string, columns: number): FormDocRow {
  return { keepNext: true, cells: [cell('group', title, { across: columns })] };
}
