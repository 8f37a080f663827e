import type { FormIndicator, FormTask, Question } from '../model/form.ts';
import { isFigureRow } from '../model/form-codes.ts';
import type { FormDocBlock, FormDocCell, FormDocRow } from '../model/form-doc.ts';
import type { Figure } from '../model/reporting.ts';
import { fundingLabel } from './form-book-figures.ts';
import { answerCell, cell, codeCell, earlierCell, type FormDocParts, groupRow } from './form-doc-cells.ts';
import { numberedLines } from './form-wording.ts';

const figures: readonly Figure[] = ['period', 'cumulative'];

/** Name of the line with its measure, then a cell for each figure that is asked. */
function lineRow(
  label: string,
  unit: string,
  questions: readonly Question[],
  parts: FormDocParts,
): FormDocRow {
  const { previous } = parts;
  const asked = figures.map((figure) => questions.find((q) => q.figure === figure));
  const [first] = questions;
  const answer = (q: Question | undefined): FormDocCell => (q ? answerCell(q, parts) : cell('none', ''));
  return {
    cells: [
      first ? codeCell(first, parts) : cell('code', ''),
      cell('label', label),
      cell('unit', unit, { align: 'center' }),
      ...asked.map(answer),
      ...(previous ? asked.map((q) => earlierCell(q, previous)) : []),
    ],
  };
}

/** A ratio has its name on a row of its own, its two counts below. */
function indicatorRows(
  { indicator, questions }: FormIndicator,
  parts: FormDocParts,
  columns: number,
): readonly FormDocRow[] {
  if (indicator.kind !== 'ratio') return [lineRow(indicator.name, indicator.unitOfMeasure, questions, parts)];
  const name: FormDocRow = {
    keepNext: true,
    cells: [
      cell('code', indicator.id, { align: 'center' }),
      cell('label', indicator.name, { across: columns - 1 }),
    ],
  };
  const counts = (['n', 'N'] as const).map((part) => {
    const own = questions.filter((q) => q.part === part);
    return lineRow(`+ ${own[0]?.label ?? part}`, own[0]?.unitOfMeasure ?? '', own, parts);
  });
  return [name, ...counts];
}

function taskFigures(part: FormTask, parts: FormDocParts, columns: number): readonly FormDocRow[] {
  const rows = part.indicators.filter(isFigureRow).flatMap((i) => indicatorRows(i, parts, columns));
  const title = parts.words('nhiem-vu', { so: part.task.id, ten: part.task.shortName });
  return rows.length === 0 ? [] : [groupRow(title, columns), ...rows];
}

/** Indicators of each task with this period, cumulative and the earlier answers beside; nothing when none is asked. */
export function figureBlocks(parts: FormDocParts): readonly FormDocBlock[] {
  const { form, words, wording, previous } = parts;
  const shares = previous ? [10, 33, 11, 11.5, 11.5, 11.5, 11.5] : [10, 48, 14, 14, 14];
  const rows = form.tasks.flatMap((t) => taskFigures(t, parts, shares.length));
  if (rows.length === 0) return [];
  const keys = ['cot-ma', 'cot-chi-tieu', 'cot-don-vi-tinh', 'cot-trong-ky', 'cot-luy-ke'];
  const before = previous ? ['cot-truoc-trong-ky', 'cot-truoc-luy-ke'] : [];
  return [
    { kind: 'heading', text: words('tieu-de-so-lieu') },
    ...numberedLines(wording, 'ghi-chu-so-lieu').map((text) => ({ kind: 'note', text }) as const),
    { kind: 'table', table: { shares, head: [...keys, ...before].map((k) => words(k)), rows } },
  ];
}

function fundingRow(question: Question, parts: FormDocParts): FormDocRow {
  return {
    cells: [
      codeCell(question, parts),
      cell('label', fundingLabel(question.label)),
      answerCell(question, parts),
      ...(parts.previous ? [earlierCell(question, parts.previous)] : []),
    ],
  };
}

/** Funding of each task by its sources, in million đồng; nothing when none is asked. */
export function fundingBlocks(parts: FormDocParts): readonly FormDocBlock[] {
  const { form, words, previous } = parts;
  const shares = previous ? [10, 50, 23, 17] : [10, 66, 24];
  const rows = form.tasks.flatMap((t): readonly FormDocRow[] => {
    const money = t.questions.filter((q) => q.kind === 'money');
    const title = words('kinh-phi', { so: t.task.id, ten: t.task.shortName });
    return money.length === 0
      ? []
      : [groupRow(title, shares.length), ...money.map((q) => fundingRow(q, parts))];
  });
  if (rows.length === 0) return [];
  const before = previous ? [words('cot-ky-truoc', { 'ky-truoc': previous.period })] : [];
  const head = [words('cot-ma'), words('cot-noi-dung'), words('cot-so-tien'), ...before];
  return [
    { kind: 'heading', text: words('tieu-de-kinh-phi') },
    { kind: 'table', table: { shares, head, rows } },
  ];
}
