import type { Interpreted } from '../model/answer.ts';
import type { Code } from '../model/codes.ts';
import { type Question, taskStatuses } from '../model/form.ts';
import type { Answer, RawAnswer } from '../model/submission.ts';
import { comparisonKey, tidy } from './canonical.ts';
import { readDate } from './dates.ts';
import { isDash, type NumberReading, readNumberCell, readNumberText } from './numbers.ts';
import { shortDay } from './print.ts';

const blank: Interpreted = { kind: 'blank' };
const problem = (code: Code, text: string): Interpreted => ({ kind: 'problem', code, text });

/** Reads an answer by its question's kind. Nothing is guessed: what cannot be read in exactly one way is a problem. */
export function interpret(question: Question, answer: Answer | undefined): Interpreted {
  const raw = answer?.raw;
  if (raw === undefined || isBlank(raw)) return blank;
  if (raw.kind === 'cell-error') return problem('answer-cell-error', raw.text);
  if (raw.kind === 'not-calculated') return problem('answer-not-calculated', raw.formula);
  if (raw.kind === 'text' && isPlaceholder(question, raw.text))
    return problem('answer-placeholder', raw.text);
  switch (question.kind) {
    case 'whole':
    case 'decimal':
    case 'money':
      return numberFrom(question, raw);
    case 'status':
      return statusFrom(rawText(raw));
    case 'date':
      return dateFrom(raw);
    case 'document':
    case 'text':
    case 'long-text':
      return { kind: 'text', text: paragraphs(rawText(raw)) };
  }
}

/** Nothing but blanks and invisible characters. */
export function isBlank(raw: RawAnswer): boolean {
  return raw.kind === 'blank' || (raw.kind === 'text' && tidy(raw.text) === '');
}

/** The cell's content as its owner sees it. */
export function rawText(raw: RawAnswer): string {
  switch (raw.kind) {
    case 'blank':
      return '';
    case 'date':
      return shortDay(raw.date);
    case 'boolean':
      return raw.value ? 'TRUE' : 'FALSE';
    case 'not-calculated':
      return raw.formula;
    default:
      return raw.text;
  }
}

/** Dots, question marks, "xxx", the hint copied back; and a bare dash where a text is required. */
function isPlaceholder(question: Question, text: string): boolean {
  const t = tidy(text);
  if (/^[.…_?*[\](){}<>\s]+$/.test(t) || /^x{2,}$/i.test(t) || /^n\/a$/i.test(t)) return true;
  if (isCopyOf(t, question.hint)) return true;
  return question.required && question.kind !== 'status' && !isNumeric(question) && isDash(t);
}

/** Spelling apart; texts of another length are told apart without spelling them out. */
function isCopyOf(text: string, hint: string): boolean {
  if (hint === '' || Math.abs(text.length - hint.length) > hint.length / 4) return false;
  return /\p{L}/u.test(text) && comparisonKey(text) === comparisonKey(hint);
}

function isNumeric(question: Question): boolean {
  return question.kind === 'whole' || question.kind === 'decimal' || question.kind === 'money';
}

/** Line breaks are kept, blanks within a line tidied. */
function paragraphs(text: string): string {
  return text
    .split(/\r\n|\r|\n|\u2028/)
    .map(tidy)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function statusFrom(text: string): Interpreted {
  const key = comparisonKey(text);
  const status = taskStatuses.find((s) => comparisonKey(s) === key);
  return status ? { kind: 'status', status } : problem('status-unknown', tidy(text));
}

function dateFrom(raw: RawAnswer): Interpreted {
  if (raw.kind === 'date') return { kind: 'date', date: raw.date };
  const reading = raw.kind === 'text' ? readDate(raw.text) : undefined;
  return reading?.kind === 'date'
    ? { kind: 'date', date: reading.date }
    : problem('date-unreadable', tidy(rawText(raw)));
}

const numberProblems = {
  dash: 'number-dash',
  'none-word': 'number-none-word',
  estimate: 'number-estimate',
  'with-words': 'number-with-words',
  percent: 'number-percent',
  ambiguous: 'number-ambiguous',
  unreadable: 'number-unreadable',
} as const satisfies Partial<Record<NumberReading['kind'], Code>>;

function numberFrom(question: Question, raw: RawAnswer): Interpreted {
  const text = tidy(rawText(raw));
  if (raw.kind === 'number' && raw.shown !== undefined) return problem('number-shown-otherwise', text);
  const reading: NumberReading =
    raw.kind === 'number'
      ? readNumberCell(raw)
      : raw.kind === 'text'
        ? readNumberText(raw.text)
        : { kind: 'unreadable' };
  if (reading.kind === 'blank') return blank;
  if (reading.kind !== 'number' && reading.kind !== 'three-decimals')
    return problem(numberProblems[reading.kind], text);
  if (reading.value < 0) return problem('number-negative', text);
  if (question.kind === 'whole' && reading.kind === 'three-decimals')
    return problem('number-ambiguous', text);
  if (question.kind === 'whole' && !Number.isInteger(reading.value)) return problem('number-fraction', text);
  return { kind: 'number', value: reading.value, writtenAsText: raw.kind === 'text' };
}
