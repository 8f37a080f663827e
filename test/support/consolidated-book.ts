import { consolidatedBook, type Provenance } from '../../src/compose/consolidated-book.ts';
import { consolidate } from '../../src/consolidate/consolidate.ts';
import { vi } from '../../src/messages/vi/words.ts';
import type { Book, Cell, Sheet } from '../../src/model/book.ts';
import type { Consolidation } from '../../src/model/consolidation.ts';
import type { Plan } from '../../src/model/plan.ts';
import { measuresOf } from '../../src/register/measures.ts';
import { obligationsFor } from '../../src/schedule/obligations.ts';
import { smallPeriod, smallPlan } from './plan.ts';
import { type Answers, type Special, standingOf, submissionOf } from './submissions.ts';

const period = smallPeriod('2026-12');
const yearBefore = smallPeriod('2025-12');

/** Answers by unit. */
export type Files = Readonly<Record<string, Answers>>;

export interface More {
  readonly last?: Files;
  readonly special?: Readonly<Record<string, Special>>;
  readonly plan?: Plan;
  readonly earlier?: Provenance['earlier'];
}

/** A consolidation of the small plan's period 2026-12. */
export function consolidationOf(files: Files, more: More = {}): { plan: Plan; consolidation: Consolidation } {
  const plan = more.plan ?? smallPlan();
  const obligations = obligationsFor(plan, period);
  const submissions = Object.entries(files).map(([u, a]) => submissionOf(plan, period, u, a));
  const base = standingOf(period, obligations, submissions, more.special);
  const consolidation = consolidate({
    plan,
    period,
    standing: { ...base, measures: measuresOf(base.standings) },
    obligations,
    submissions,
    yearBefore: more.last && {
      period: yearBefore.id,
      submissions: Object.entries(more.last).map(([u, a]) => submissionOf(plan, yearBefore, u, a)),
    },
  });
  return { plan, consolidation };
}

/** Its workbook. */
export function bookOf(files: Files, more: More = {}): Book {
  const { plan, consolidation } = consolidationOf(files, more);
  return consolidatedBook(consolidation, plan, vi, {
    planVersion: plan.version,
    toolVersion: '1.2.3',
    asOf: consolidation.standing.asOf,
    inputsHash: 'abc123',
    measuresOf,
    titleOf: (code) => `tên của ${code}`,
    ...(more.earlier ? { earlier: more.earlier } : {}),
  });
}

export function sheetOf(book: Book, name: string): Sheet {
  const sheet = book.sheets.find((s) => s.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** A cell's value; of a formula its stored result. */
export function plainValue(cell: Cell | null | undefined): string | number | null {
  const value = cell?.value ?? null;
  if (value === null || typeof value !== 'object') return value;
  return 'formula' in value ? value.value : String(Object.values(value)[0]);
}

/** The rows as plain values. */
export const valuesOf = (sheet: Sheet): (string | number | null)[][] =>
  sheet.rows.map((row) => row.cells.map(plainValue));

export function rowWith(sheet: Sheet, text: string): (string | number | null)[] {
  const row = valuesOf(sheet).find((r) => r.includes(text));
  if (!row) throw new Error(`no row with ${text}`);
  return row;
}
