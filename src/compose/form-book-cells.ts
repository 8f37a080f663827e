import type { Cell, CellClass, CellValue, NumberStyle, Row, Validation } from '../model/book.ts';
import { civilDate, partsOf } from '../model/civil-date.ts';
import type { FormSpec, PreviousAnswers, Question, QuestionKind } from '../model/form.ts';
import type { Period } from '../model/reporting.ts';
import type { Words } from './form-wording.ts';

/** Name of the drop-down list of task statuses. */
export const statusList = 'tinh_trang';
/** In the hidden column A of a hidden row: what the answer columns below hold. */
const mapMark = '#map';
/** In a map row: the answer's id is the text of column A. */
export const wholeId = '=';

export const emptyRow: Row = { cells: [], height: 6 };

export function cell(value: CellValue, style: CellClass, more: Partial<Cell> = {}): Cell {
  return { value, class: style, ...more };
}

/** A key for the reader, in a hidden column or row. */
export function keyCell(key: string): Cell {
  return cell(key, 'hint', { format: 'as-text', oneLine: 'as-is' });
}

/** A cell over `across` columns with the places that it covers. */
export function wide(value: CellValue, style: CellClass, across: number): readonly (Cell | null)[] {
  return [cell(value, style, { across }), ...Array.from({ length: across - 1 }, () => null)];
}

/** Hidden row that names the answer columns; `keys` start at column B. */
export function mapRow(keys: readonly (string | null)[]): Row {
  return {
    hidden: true,
    cells: [keyCell(mapMark), ...keys.map((key) => (key === null ? null : keyCell(key)))],
  };
}

const styles: Readonly<Record<QuestionKind, NumberStyle>> = {
  text: 'as-text',
  'long-text': 'as-text',
  status: 'as-text',
  document: 'as-text',
  date: 'date',
  whole: 'whole',
  decimal: 'decimal',
  money: 'decimal',
};

const refusals: Partial<Record<QuestionKind, string>> = {
  status: 'Chọn một tình trạng trong danh sách có sẵn.',
  date: 'Ghi theo ngày/tháng/năm, ví dụ 05/6/2026.',
  whole: 'Chỉ ghi số nguyên từ 0 trở lên. Không phát sinh thì ghi 0; chưa có số liệu thì để trống.',
  decimal: 'Chỉ ghi số từ 0 trở lên. Không phát sinh thì ghi 0; chưa có số liệu thì để trống.',
  money: 'Chỉ ghi số từ 0 trở lên, đơn vị triệu đồng. Không có thì ghi 0.',
};

/** Days that a date answer may hold: the reporting year, one year before and one after. */
function dateLimits(form: FormSpec): {
  from: ReturnType<typeof civilDate>;
  to: ReturnType<typeof civilDate>;
} {
  const { year } = partsOf(form.obligation.period.due);
  return { from: civilDate(`${year - 1}-01-01`), to: civilDate(`${year + 1}-12-31`) };
}

function constraint(kind: QuestionKind, form: FormSpec): Validation {
  switch (kind) {
    case 'status':
      return { kind: 'list', listName: statusList };
    case 'whole':
      return { kind: 'whole', min: 0 };
    case 'decimal':
    case 'money':
      return { kind: 'decimal', min: 0 };
    case 'date':
      return { kind: 'date', ...dateLimits(form) };
    default:
      return { kind: 'any' };
  }
}

function validationOf(question: Question, form: FormSpec): Validation | undefined {
  const rule = constraint(question.kind, form);
  const error = refusals[question.kind];
  if (rule.kind === 'any' && !question.hint) return undefined;
  return {
    ...rule,
    ...(error ? { error } : {}),
    ...(question.hint ? { prompt: { title: question.label, text: question.hint } } : {}),
  };
}

function prefilled(question: Question, form: FormSpec): CellValue {
  const { window } = form.obligation;
  if (question.topic === 'window-from' && window) return { date: window.from };
  if (question.topic === 'window-to' && window) return { date: window.to };
  return null;
}

const figureKinds: readonly QuestionKind[] = ['whole', 'decimal', 'money'];

const made = new WeakMap<Period, WeakMap<Question, Cell>>();

/** The one cell that a question is answered in: unlocked, with its rule and its hint. The same for all units asked alike. */
export function answerCell(question: Question, form: FormSpec): Cell {
  const value = prefilled(question, form);
  if (value !== null) return newAnswerCell(question, form, value);
  const { period } = form.obligation;
  const known = made.get(period) ?? new WeakMap<Question, Cell>();
  made.set(period, known);
  const found = known.get(question) ?? newAnswerCell(question, form, null);
  known.set(question, found);
  return found;
}

function newAnswerCell(question: Question, form: FormSpec, value: CellValue): Cell {
  const validation = validationOf(question, form);
  return cell(value, question.required ? 'answer-required' : 'answer', {
    format: styles[question.kind],
    unlocked: true,
    align: figureKinds.includes(question.kind) ? 'right' : 'left',
    ...(validation ? { validation } : {}),
  });
}

/** Number and days belong to one period and would only be copied; who fills the form in knows their own name. */
const notRepeated: ReadonlySet<Question['topic']> = new Set([
  'document-number',
  'document-date',
  'window-from',
  'window-to',
  'reporter',
  'reporter-phone',
] as const);

/** A long earlier answer is cut visibly, so that the form keeps its length. */
const previousLimit = 48;
const shortLimit = 30;

/** The answer to the same question in an earlier period, to be read beside the empty cell. */
export function previousCell(question: Question | undefined, previous: PreviousAnswers): Cell {
  if (!question) return cell(null, 'previous');
  const answer = notRepeated.has(question.topic) ? undefined : previous.answers.get(question.id);
  const value = typeof answer === 'string' ? shortened(answer, question.role) : (answer ?? null);
  const figure = figureKinds.includes(question.kind);
  return cell(value, 'previous', {
    align: figure ? 'right' : 'left',
    format: figure ? styles[question.kind] : 'as-text',
  });
}

function shortened(answer: string, role: Question['role']): string {
  const text = answer.replace(/\s+/g, ' ').trim();
  const limit = role === 'coordinating' ? shortLimit : previousLimit;
  return text.length <= limit ? text : `${text.slice(0, Math.max(text.lastIndexOf(' ', limit), 1))} …`;
}

/** Left: unit and period, so that loose pages can be told apart; right: page of pages. */
export function pageFooter(form: FormSpec, words: Words): string {
  const { unit, period } = form.obligation;
  return `&L${unit.name.replaceAll('&', '&&')}, kỳ ${period.id}&R${words('chan-trang')} &P/&N`;
}
