import type { FormTask, Question } from '../model/form.ts';
import { isFigureRow } from '../model/form-codes.ts';
import type { FormDocBlock, FormDocRow, FormDocTable } from '../model/form-doc.ts';
import { aboutTask } from './form-book-report.ts';
import { answerCell, cell, codeCell, earlierCell, type FormDocParts, groupRow } from './form-doc-cells.ts';
import { withoutStop } from './form-wording.ts';

const withoutPrevious = [9, 36, 55] as const;
const withPrevious = [9, 32, 41, 18] as const;

/** Room left for a long answer, in lines. */
const longAnswer = 3;
const shortPart = 2;

function hintOf({ kind, hint, role }: Question): { hint?: string } {
  // The prompt in the cell says the same of a list; a coordinating part is kept short.
  return hint === '' || kind === 'status' || role === 'coordinating' ? {} : { hint };
}

function room({ kind, role }: Question): { lines?: number } {
  if (kind !== 'long-text') return {};
  return { lines: role === 'coordinating' ? shortPart : longAnswer };
}

function questionRow(question: Question, parts: FormDocParts): FormDocRow {
  return {
    ...room(question),
    cells: [
      codeCell(question, parts),
      cell('label', question.label, hintOf(question)),
      answerCell(question, parts),
      ...(parts.previous ? [earlierCell(question, parts.previous)] : []),
    ],
  };
}

function taskRows(part: FormTask, parts: FormDocParts, columns: number): readonly FormDocRow[] {
  const { task, role } = part;
  const title = parts.words(role === 'lead' ? 'nhiem-vu' : 'nhiem-vu-phoi-hop', {
    so: task.id,
    ten: task.shortName,
    'chu-tri': withoutStop(task.lead.text.reading),
  });
  const about = aboutTask(part, parts.words).join('\n');
  // Funding and figures stand in tables of their own; an indicator answered in words stands here.
  const questions = [
    ...part.questions.filter((q) => q.kind !== 'money'),
    ...part.indicators.flatMap((i) => (isFigureRow(i) ? [] : i.questions)),
  ];
  return [
    groupRow(title, columns),
    ...(about === '' ? [] : [{ keepNext: true, cells: [cell('about', about, { across: columns })] }]),
    ...questions.map((q) => questionRow(q, parts)),
  ];
}

function table(parts: FormDocParts, rows: (columns: number) => readonly FormDocRow[]): FormDocTable {
  const { words, previous } = parts;
  const shares = previous ? withPrevious : withoutPrevious;
  const before = previous ? [words('cot-ky-truoc', { 'ky-truoc': previous.period })] : [];
  const head = [words('cot-ma'), words('cot-noi-dung'), words('cot-tra-loi'), ...before];
  return { shares, head, rows: rows(shares.length) };
}

/** The unit's own part, the tasks it leads, then those it helps with: a table each. */
export function reportBlocks(parts: FormDocParts): readonly FormDocBlock[] {
  const { form, words } = parts;
  const tasks = (key: string, role: FormTask['role']): readonly FormDocBlock[] => {
    const own = form.tasks.filter((t) => t.role === role);
    if (own.length === 0) return [];
    const rows = (columns: number): readonly FormDocRow[] => own.flatMap((t) => taskRows(t, parts, columns));
    return [
      { kind: 'heading', text: words(key) },
      { kind: 'table', table: table(parts, rows) },
    ];
  };
  return [
    { kind: 'heading', text: words('phan-chung') },
    { kind: 'table', table: table(parts, () => form.unitQuestions.map((q) => questionRow(q, parts))) },
    ...tasks('phan-chu-tri', 'lead'),
    ...tasks('phan-phoi-hop', 'coordinating'),
  ];
}
