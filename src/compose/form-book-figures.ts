import type { Row, Sheet } from '../model/book.ts';
import type { FormIndicator, FormTask, Question } from '../model/form.ts';
import type { Figure } from '../model/reporting.ts';
import {
  answerCell,
  cell,
  emptyRow,
  keyCell,
  mapRow,
  pageFooter,
  previousCell,
  wholeId,
  wide,
} from './form-book-cells.ts';
import type { FormParts } from './form-book-report.ts';
import { numberedLines } from './form-wording.ts';

const figures: readonly Figure[] = ['period', 'cumulative'];

/** One printed line: an indicator, or the n or the N of a ratio. */
interface Line {
  readonly id: string;
  readonly number: string;
  readonly label: string;
  readonly unit: string;
  readonly questions: readonly Question[];
}

function linesOf({ indicator, questions }: FormIndicator): readonly Line[] {
  const id = `indicator/${indicator.id}`;
  if (indicator.kind !== 'ratio')
    return [{ id, number: indicator.id, label: indicator.name, unit: indicator.unitOfMeasure, questions }];
  return (['n', 'N'] as const).map((part) => {
    const own = questions.filter((q) => q.part === part);
    return {
      id,
      number: '',
      label: `+ ${own[0]?.label ?? part}`,
      unit: own[0]?.unitOfMeasure ?? '',
      questions: own,
    };
  });
}

function keyOf(question: Question | undefined): string | null {
  if (!question?.figure) return null;
  return question.part ? `${question.figure}/${question.part}` : question.figure;
}

function askedFor(line: Line): readonly (Question | undefined)[] {
  return figures.map((figure) => line.questions.find((q) => q.figure === figure));
}

function mapOf(line: Line): Row {
  return mapRow([null, null, null, ...askedFor(line).map(keyOf)]);
}

function lineRow(line: Line, { form, previous }: FormParts): Row {
  const asked = askedFor(line);
  return {
    cells: [
      keyCell(line.id),
      cell(line.number, 'number', { align: 'center' }),
      cell(line.label, 'label'),
      cell(line.unit, 'label', { align: 'center' }),
      ...asked.map((q) => (q ? answerCell(q, form) : cell(null, 'number'))),
      ...(previous ? asked.map((q) => previousCell(q, previous)) : []),
    ],
  };
}

/** A ratio has its name on a row of its own, its two counts below. */
function nameRows({ indicator }: FormIndicator, columns: number): readonly Row[] {
  if (indicator.kind !== 'ratio') return [];
  const number = cell(indicator.id, 'number', { align: 'center' });
  return [{ cells: [null, number, ...wide(indicator.name, 'label', columns - 1)] }];
}

/** Lines of a task, below a map row of their own where their answers are not those of the line before. */
function figureRows(task: FormTask, parts: FormParts, columns: number): readonly Row[] {
  let open = '';
  const mapped = (line: Line): readonly Row[] => {
    const key = askedFor(line).map(keyOf).join('|');
    const rows = key === open ? [lineRow(line, parts)] : [mapOf(line), lineRow(line, parts)];
    open = key;
    return rows;
  };
  return task.indicators
    .filter((i) => i.indicator.kind !== 'text')
    .flatMap((i) => [...nameRows(i, columns), ...linesOf(i).flatMap(mapped)]);
}

/** The heading above says "Kinh phí" already. */
export function fundingLabel(label: string): string {
  const rest = label.replace(/^kinh phí /i, '');
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}

function fundingRow(question: Question, number: number, { form, previous }: FormParts): Row {
  return {
    cells: [
      keyCell(question.id),
      cell(number, 'number', { align: 'center' }),
      ...wide(fundingLabel(question.label), 'label', 2),
      answerCell(question, form),
      cell(null, 'number'),
      ...(previous ? [previousCell(question, previous), cell(null, 'previous')] : []),
    ],
  };
}

function fundingRows(task: FormTask, parts: FormParts, columns: number): readonly Row[] {
  const questions = task.questions.filter((q) => q.kind === 'money');
  if (questions.length === 0) return [];
  return [
    { cells: [null, ...wide(parts.words('kinh-phi', { so: task.task.id }), 'group', columns)] },
    mapRow([null, null, null, wholeId]),
    ...questions.map((q, i) => fundingRow(q, i + 1, parts)),
  ];
}

function headingRow({ words, previous }: FormParts): Row {
  const keys = ['cot-chi-tieu', 'cot-don-vi-tinh', 'cot-trong-ky', 'cot-luy-ke'];
  const before = previous ? ['cot-truoc-trong-ky', 'cot-truoc-luy-ke'] : [];
  return {
    cells: [
      null,
      cell('Mã', 'head'),
      ...[...keys, ...before].map((k) => cell(words(k, { 'ky-truoc': previous?.period ?? '' }), 'head')),
    ],
  };
}

/** The sheet "Số liệu": indicators of each task with this period, cumulative and the earlier answers, then funding; undefined when nothing is asked. */
export function figuresSheet(parts: FormParts): Sheet | undefined {
  const { form, words, wording, previous } = parts;
  const widths = previous ? [6.5, 29.5, 9.5, 9, 9, 8.5, 8.5] : [6.5, 40, 10, 10.5, 10.5];
  const blocks = form.tasks.flatMap((task): readonly Row[] => {
    const rows = figureRows(task, parts, widths.length);
    const title = words('nhiem-vu', { so: task.task.id, ten: task.task.shortName });
    return rows.length > 0 ? [{ cells: [null, ...wide(title, 'group', widths.length)] }, ...rows] : [];
  });
  const funding = form.tasks.flatMap((task) => fundingRows(task, parts, widths.length));
  if (blocks.length + funding.length === 0) return undefined;
  const head: readonly Row[] = [
    { cells: [null, ...wide(words('tieu-de-so-lieu'), 'title', widths.length)] },
    { cells: [null, ...wide(numberedLines(wording, 'ghi-chu-so-lieu').join('\n'), 'hint', widths.length)] },
    emptyRow,
  ];
  return {
    name: 'Số liệu',
    columns: [{ width: 12, hidden: true }, ...widths.map((width) => ({ width }))],
    landscape: false,
    fitWidth: true,
    protect: true,
    freeze: { rows: head.length + 1, columns: 0 },
    printTitles: { from: head.length + 1, to: head.length + 1 },
    footer: pageFooter(form, words),
    rows: [...head, headingRow(parts), ...blocks, ...funding],
  };
}
