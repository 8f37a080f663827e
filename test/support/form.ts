import type { CheckInput, SubmissionCheck } from '../../src/check/submission/input.ts';
import { checkSubmission } from '../../src/check/submission/run.ts';
import type { CheckedSubmission, Interpreted } from '../../src/model/answer.ts';
import { civilDate } from '../../src/model/civil-date.ts';
import {
  type AnswerId,
  type FormSpec,
  type Question,
  questionsOf,
  taskStatuses,
} from '../../src/model/form.ts';
import type { Plan } from '../../src/model/plan.ts';
import type { Period } from '../../src/model/reporting.ts';
import type { Answer, LegacyText, RawAnswer, Submission } from '../../src/model/submission.ts';
import { formFor } from '../../src/schedule/form-spec.ts';
import { obligationsFor } from '../../src/schedule/obligations.ts';
import { comparisonKey } from '../../src/text/canonical.ts';
import { smallPeriod, smallPlan } from './plan.ts';

/** A cell's content as a test writes it: text, number, {date}, {percent}, a raw answer, or null for a blank cell. */
export type Cell =
  | string
  | number
  | null
  | { readonly date: string }
  | { readonly percent: number }
  | RawAnswer;

/** A text beside an answer (`of`), as its label or under a heading; above answers; or anywhere (`at`). */
export interface Shown {
  readonly text: string;
  readonly of?: AnswerId;
  readonly label?: true;
  readonly heading?: string;
  readonly above?: readonly AnswerId[];
  readonly at?: string;
}

/** A small world: what one unit of the small plan sent for one period, over a form that is otherwise filled in well. */
export interface World {
  readonly unit?: string;
  readonly period?: Period;
  readonly plan?: Plan;
  readonly answers?: Readonly<Record<AnswerId, Cell>>;
  /** Nothing is filled in but `answers`. */
  readonly blank?: boolean;
  /** A form in YAML whose lines end with this answer, or at its end. */
  readonly linesUntil?: AnswerId;
  /** Cells that hold formulas. */
  readonly formulas?: readonly AnswerId[];
  readonly stray?: readonly (readonly [id: string, cell: Cell])[];
  /** A figure, a status or another text, by answer. */
  readonly earlier?: {
    readonly sameYear?: Readonly<Record<AnswerId, number | string>>;
    readonly previous?: Readonly<Record<AnswerId, number | string>>;
    readonly yearBefore?: Readonly<Record<AnswerId, number | string>>;
  };
  readonly used?: CheckInput['usedDocumentNumbers'];
  readonly confirmed?: CheckInput['confirmed'];
  /** Measures as the file shows them, by indicator. */
  readonly measures?: Readonly<Record<string, string>>;
  /** Visible texts outside the answers, and what the form prints. */
  readonly shown?: readonly Shown[];
  readonly printed?: readonly string[];
  /** Answers found in an old encoding. */
  readonly legacy?: Readonly<Record<AnswerId, LegacyText['kind']>>;
}

/** The form of one unit of the small plan. */
export function smallForm(
  unit = 'xa-ha-trung',
  period = smallPeriod('2026-06'),
  plan = smallPlan(),
): FormSpec {
  const obligation = obligationsFor(plan, period).find((o) => o.unit.id === unit);
  if (!obligation) throw new Error(`${unit} owes nothing for ${period.id}`);
  return formFor(plan, obligation);
}

function rawOf(cell: Cell): RawAnswer {
  if (cell === null) return { kind: 'blank' };
  if (typeof cell === 'string') return { kind: 'text', text: cell };
  if (typeof cell === 'number') return { kind: 'number', value: cell, text: String(cell) };
  if ('percent' in cell && !('kind' in cell))
    return { kind: 'number', value: cell.percent, text: String(cell.percent), percent: true };
  if ('date' in cell && !('kind' in cell))
    return { kind: 'date', date: civilDate(cell.date), text: cell.date };
  return cell;
}

function goodAnswer(form: FormSpec, q: Question): Cell {
  const { window, unit, deadline } = form.obligation;
  const byTopic: Partial<Record<Question['topic'], Cell>> = {
    'document-number': `15/BC-${unit.symbol ?? 'UBND'}`,
    'document-date': { date: deadline.lastOnTimeDay },
    'window-from': window ? { date: window.from } : null,
    'window-to': window ? { date: window.to } : null,
    'plan-document': `02/KH-${unit.symbol ?? 'UBND'}`,
    status: 'đang thực hiện',
    result: 'Đã tổ chức hội nghị (dữ liệu mẫu).',
    leader: 'Nguyễn Văn Mẫu',
  };
  if (q.topic !== 'indicator') return byTopic[q.topic] ?? null;
  if (q.kind === 'long-text') return 'Một mô hình (dữ liệu mẫu).';
  return q.part === 'n' ? 30 : 40;
}

export function placed(form: FormSpec, id: AnswerId): Answer['place'] {
  const row = questionsOf(form).findIndex((q) => q.id === id) + 2;
  return { kind: 'cell', file: 'bao-cao.xlsx', sheet: 'Báo cáo', cell: row > 1 ? `D${row}` : 'D999' };
}

export function submissionFrom(world: World, form: FormSpec): Submission {
  const cells = new Map<AnswerId, Cell>(
    questionsOf(form).map((q) => [q.id, world.blank ? null : goodAnswer(form, q)]),
  );
  for (const [id, cell] of Object.entries(world.answers ?? {})) cells.set(id, cell);
  const last = [...cells.keys()].indexOf(world.linesUntil ?? '');
  if (last >= 0) for (const id of [...cells.keys()].slice(last + 1)) cells.delete(id);
  const answers = new Map<AnswerId, Answer>(
    [...cells].map(([id, cell]) => [
      id,
      {
        raw: rawOf(cell),
        place: placed(form, id),
        ...(world.formulas?.includes(id) ? { formula: true } : {}),
      },
    ]),
  );
  return {
    file: { name: 'bao-cao.xlsx', sha256: 'a'.repeat(64), kind: world.linesUntil ? 'yaml' : 'xlsx' },
    stamp: form.stamp,
    recognisedBy: 'stamp',
    header: ['UBND XÃ HÀ TRUNG'],
    answers,
    stray: (world.stray ?? []).map(([id, cell], i) => ({
      id,
      raw: rawOf(cell),
      place: { kind: 'cell', file: 'bao-cao.xlsx', sheet: 'Báo cáo', cell: `D${200 + i}` },
    })),
    ...(world.measures ? { measures: measuresOf(world.measures) } : {}),
    ...(world.shown ? { shown: world.shown.map(shownText) } : {}),
    ...(world.legacy ? { legacy: legacyTexts(world.legacy, answers) } : {}),
  };
}

function shownText({ text, of, at, ...more }: Shown, i: number): NonNullable<Submission['shown']>[number] {
  const cell = at ?? `B${400 + i}`;
  return {
    text,
    place: { kind: 'cell', file: 'bao-cao.xlsx', sheet: 'Báo cáo', cell },
    ...(of ? { row: [of] } : {}),
    ...more,
  };
}

function printedForm(texts: readonly string[]): NonNullable<CheckInput['printed']> {
  return {
    texts: new Set(texts.map(comparisonKey)),
    previousHeadings: new Set([comparisonKey('Kỳ 2025-12')]),
    columns: new Map([['Báo cáo', 5]]),
    returnSheet: { name: 'Cần bổ sung, chỉnh sửa', columns: 6 },
  };
}

function measuresOf(measures: NonNullable<World['measures']>): NonNullable<Submission['measures']> {
  return Object.entries(measures).map(([indicator, text], i) => ({
    indicator,
    text,
    place: { kind: 'cell', file: 'bao-cao.xlsx', sheet: 'Báo cáo', cell: `C${300 + i}` },
  }));
}

function legacyTexts(
  kinds: NonNullable<World['legacy']>,
  answers: ReadonlyMap<AnswerId, Answer>,
): readonly LegacyText[] {
  return Object.entries(kinds).flatMap(([answer, kind]) => {
    const found = answers.get(answer);
    return found?.raw.kind === 'text' ? [{ kind, answer, place: found.place, text: found.raw.text }] : [];
  });
}

function reading(value: number | string): Interpreted {
  if (typeof value === 'number') return { kind: 'number', value, writtenAsText: false };
  const status = taskStatuses.find((s) => s === value);
  return status ? { kind: 'status', status } : { kind: 'text', text: value };
}

function readings(values: Readonly<Record<AnswerId, number | string>>): ReadonlyMap<AnswerId, Interpreted> {
  return new Map(Object.entries(values).map(([id, value]) => [id, reading(value)]));
}

export function inputOf(world: World): CheckInput {
  const plan = world.plan ?? smallPlan();
  const form = smallForm(world.unit, world.period, plan);
  const { sameYear, previous, yearBefore } = world.earlier ?? {};
  return {
    plan,
    form,
    submission: submissionFrom(world, form),
    earlier: {
      ...(sameYear ? { sameYear: readings(sameYear) } : {}),
      ...(previous ? { previous: readings(previous) } : {}),
      ...(yearBefore ? { yearBefore: readings(yearBefore) } : {}),
    },
    ...(world.printed ? { printed: printedForm(world.printed) } : {}),
    ...(world.used ? { usedDocumentNumbers: world.used } : {}),
    ...(world.confirmed ? { confirmed: world.confirmed } : {}),
  };
}

export function checkWorld(world: World, checks?: readonly SubmissionCheck[]): CheckedSubmission {
  return checkSubmission(inputOf(world), checks);
}

/** A code with a world that yields it and a neighbouring one that does not. */
export interface CodeCase {
  readonly yields: World;
  readonly neighbour: World;
}
