import type { Row, Sheet } from '../model/book.ts';
import type { FormSpec, FormTask, PreviousAnswers, Question } from '../model/form.ts';
import type { Plan } from '../model/plan.ts';
import {
  answerCell,
  cell,
  keyCell,
  mapRow,
  pageFooter,
  previousCell,
  wholeId,
  wide,
} from './form-book-cells.ts';
import { headRows } from './form-book-head.ts';
import { type Words, withoutStop } from './form-wording.ts';

/** What the sheets of one form are made from. */
export interface FormParts {
  readonly form: FormSpec;
  readonly previous: PreviousAnswers | undefined;
  readonly plan: Plan;
  readonly words: Words;
  readonly wording: ReadonlyMap<string, string>;
}

const hiddenIds = { width: 12, hidden: true } as const;
const withoutPrevious = [hiddenIds, { width: 4.5 }, { width: 31 }, { width: 42 }] as const;
const withPrevious = [hiddenIds, { width: 4.5 }, { width: 31 }, { width: 28.5 }, { width: 13.5 }] as const;

/** A hint that long is printed under the label; a shorter one shows only beside the cell. */
const printedHint = 50;
const longAnswer = 40;
const shortPart = 28;

function hintPrinted({ kind, hint, role }: Question): boolean {
  return (
    hint !== '' &&
    role !== 'coordinating' &&
    kind !== 'date' &&
    (kind === 'long-text' || hint.length > printedHint)
  );
}

function leastHeight(question: Question): { minHeight?: number } {
  if (question.kind !== 'long-text') return {};
  return { minHeight: question.role === 'coordinating' ? shortPart : longAnswer };
}

function questionRow(question: Question, number: number, { form, previous }: FormParts): Row {
  return {
    grows: true,
    ...leastHeight(question),
    cells: [
      keyCell(question.id),
      cell(number, 'number', { align: 'center' }),
      cell(question.label, 'label', hintPrinted(question) ? { hint: question.hint } : {}),
      answerCell(question, form),
      ...(previous ? [previousCell(question, previous)] : []),
    ],
  };
}

function headingRow(parts: FormParts): Row {
  const { words, previous } = parts;
  return {
    cells: [
      null,
      cell('TT', 'head'),
      cell(words('cot-noi-dung'), 'head'),
      cell(words('cot-tra-loi'), 'head'),
      ...(previous ? [cell(words('cot-ky-truoc', { 'ky-truoc': previous.period }), 'head')] : []),
    ],
  };
}

/** What the Appendix says of a task: each dash a row, so that a page may end between two. */
export function aboutTask({ task, role }: FormTask, words: Words): readonly string[] {
  if (role === 'coordinating') return [];
  const made = {
    'san-pham': withoutStop(task.output.reading),
    'thoi-gian': withoutStop(task.timing.reading),
  };
  return [...task.items.map((i) => `${i.dash ? '- ' : ''}${i.text.reading}`), words('san-pham', made)];
}

function taskRows(part: FormTask, parts: FormParts, columns: number): readonly Row[] {
  const { task, role } = part;
  const { words } = parts;
  const key = role === 'lead' ? 'nhiem-vu' : 'nhiem-vu-phoi-hop';
  const title = words(key, {
    so: task.id,
    ten: task.shortName,
    'chu-tri': withoutStop(task.lead.text.reading),
  });
  return [
    { cells: [null, ...wide(title, 'group', columns)] },
    ...aboutTask(part, words).map((text): Row => ({ cells: [null, ...wide(text, 'text', columns)] })),
    ...reportQuestions(part).map((q, i) => questionRow(q, i + 1, parts)),
  ];
}

/** Funding and figures stand on the other sheet; an indicator answered in words stands here. */
function reportQuestions(part: FormTask): readonly Question[] {
  return [
    ...part.questions.filter((q) => q.kind !== 'money'),
    ...part.indicators.flatMap((i) => (i.indicator.kind === 'text' ? i.questions : [])),
  ];
}

/** The sheet "Báo cáo": letterhead, the unit's own part, each task it leads, then the optional ones. */
export function reportSheet(parts: FormParts): Sheet {
  const { form, previous, words } = parts;
  const widths = previous ? withPrevious : withoutPrevious;
  const columns = widths.length - 1;
  const section = (key: string): Row => ({ cells: [null, ...wide(words(key), 'section', columns)] });
  const tasksOf = (role: FormTask['role']): readonly FormTask[] => form.tasks.filter((t) => t.role === role);
  const head = headRows({ ...parts, columns }, parts.wording);
  const block = (key: string, role: FormTask['role']): readonly Row[] =>
    tasksOf(role).length > 0
      ? [section(key), ...tasksOf(role).flatMap((t) => taskRows(t, parts, columns))]
      : [];
  return {
    name: 'Báo cáo',
    columns: widths,
    landscape: false,
    fitWidth: true,
    protect: true,
    printTitles: { from: head.length + 1, to: head.length + 1 },
    footer: pageFooter(form, words),
    rows: [
      ...head,
      headingRow(parts),
      mapRow([null, null, wholeId]),
      section('phan-chung'),
      ...form.unitQuestions.map((q, i) => questionRow(q, i + 1, parts)),
      ...block('phan-chu-tri', 'lead'),
      ...block('phan-phoi-hop', 'coordinating'),
    ],
  };
}
