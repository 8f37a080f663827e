import type { AnswerId, FormSpec, Question } from '../../model/form.ts';
import { codedQuestions } from '../../model/form-codes.ts';
import type { ShownText } from '../../model/submission.ts';
import { comparisonKey } from '../../text/canonical.ts';
import { remembered } from '../../text/remembered.ts';
import { readingOf } from './context.ts';
import type { CheckContext } from './input.ts';

/** What the form prints at the beginning of one row. */
export interface PrintedRow {
  readonly questions: readonly Question[];
  readonly code: string;
  readonly label: string;
}

/** "indicator/CT-04/period/n" and "…/cumulative/n" stand in one row. */
function rowKey(q: Question): string {
  return q.indicator === undefined || q.figure === undefined
    ? q.id
    : `indicator/${q.indicator}${q.part === undefined ? '' : `/${q.part}`}`;
}

const known = new WeakMap<FormSpec, readonly PrintedRow[]>();

/** The rows of the form, in its order. */
export function printedRows(form: FormSpec): readonly PrintedRow[] {
  const rows = known.get(form) ?? rowsOf(form);
  known.set(form, rows);
  return rows;
}

function rowsOf(form: FormSpec): readonly PrintedRow[] {
  const names = new Map(
    form.tasks.flatMap((t) => t.indicators.map((i) => [i.indicator.id, i.indicator.name])),
  );
  const rows = new Map<string, PrintedRow>();
  for (const { question: q, code } of codedQuestions(form)) {
    const key = rowKey(q);
    const plain = q.figure !== undefined && q.part === undefined;
    const label = (plain ? names.get(q.indicator ?? '') : undefined) ?? q.label;
    const before = rows.get(key);
    rows.set(key, { code, label, questions: [...(before?.questions ?? []), q] });
  }
  return [...rows.values()];
}

const places = new WeakMap<FormSpec, ReadonlyMap<AnswerId, number>>();

/** The row of the form that the answers stand in, the first where they stand in several. */
export function rowOf(form: FormSpec, ids: readonly AnswerId[]): PrintedRow | undefined {
  const rows = printedRows(form);
  const byId =
    places.get(form) ?? new Map(rows.flatMap((r, i) => r.questions.map((q) => [q.id, i] as const)));
  places.set(form, byId);
  const found = ids.flatMap((id) => byId.get(id) ?? []);
  return found.length === 0 ? undefined : rows[Math.min(...found)];
}

/** The form may have been made from another version of the plan, and printed other words. */
export function ofOtherVersion(c: CheckContext): boolean {
  const { planVersion } = c.submission.stamp;
  return planVersion !== undefined && planVersion !== c.plan.version;
}

const measureHeading = comparisonKey('đơn vị tính');

/** Code and label cells; the measure has a check of its own. */
export function labelsOf(c: CheckContext): readonly ShownText[] {
  return (c.submission.shown ?? []).filter(
    (t) => t.label && !comparisonKey(t.heading ?? '').startsWith(measureHeading),
  );
}

/** Answers of the row that hold something to be left out or asked about. */
export function givenIn(c: CheckContext, questions: readonly Question[]): readonly Question[] {
  return questions.filter((q) => readingOf(c, q.id).kind !== 'blank');
}

const separator = '\u0000';

/** Wordings under which a row's label may stand: funding rows leave out the word that their heading says. */
export function wordingsOf({ label, questions }: PrintedRow): readonly string[] {
  return wordings(`${label}${separator}${questions[0]?.hint ?? ''}`);
}

/** The same rows stand in the forms of many units. */
const wordings: (labelAndHint: string) => readonly string[] = remembered((labelAndHint) => {
  const [label = '', text = ''] = labelAndHint.split(separator);
  const key = comparisonKey(label);
  const hint = comparisonKey(text);
  const short = key.replace(/^kinh phí /, '');
  return [key, short, ...(hint === '' ? [] : [`${key} ${hint}`])].map((k) => k.replace(/^\+ /, ''));
});

/** Key of a cell's text without the sign before the counts of a ratio. */
export function labelKey(text: string): string {
  const key = comparisonKey(text);
  return key.startsWith('+ ') ? key.slice(2) : key;
}
